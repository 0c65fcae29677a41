/** What a hook or the filter calls: the command, as this machine can run it. */
import type { Program } from '../program';
import { toShellWord } from '../shell';
import { guarded, type HookName } from './names';

/** Where Node.js usually is, for a program that was not started from a shell. */
const nodes = [
  '"$NBWARDEN_NODE"',
  '"$(command -v node)"',
  '"$(command -v nodejs)"',
  '/usr/local/bin/node',
  '/opt/homebrew/bin/node',
  '/usr/bin/node',
  '/usr/bin/nodejs',
  '"$HOME/.local/bin/node"',
  '"$HOME/.volta/bin/node"',
  '"$HOME"/.nvm/versions/node/*/bin/node',
  '"$HOME"/.asdf/shims/node',
  '"$HOME"/miniconda3/bin/node',
  '"$HOME"/anaconda3/bin/node'
];

const launchers = [
  '"$(command -v nbwarden)"',
  '"$HOME/.local/bin/nbwarden"',
  '/usr/local/bin/nbwarden',
  '/opt/homebrew/bin/nbwarden'
];

const isNewEnough =
  "'process.exit(process.versions.node.split(`.`)[0] < 20 ? 1 : 0)'";

/** What a script runs, and what it says where that cannot be done. */
interface Task {
  /** Arguments of the command, and where its report goes. */
  readonly call: string;
  /** The commands that install the script and take it out. */
  readonly family: 'hook' | 'filter';
  /** What does not happen, as a sentence. */
  readonly stopped: string;
  /** How to do it once without nbwarden. */
  readonly bypass: string;
}

/** The script behind a hook. */
export const toGuard = (name: HookName, program: Program): string => {
  const { noun, bypass } = guarded[name];
  return toScript(program, {
    call: `hook run ${name} "$@" >&2`,
    family: 'hook',
    stopped: `The ${noun} was stopped, because its check could not be done.`,
    bypass
  });
};

/** The script behind the filter; its argument is the path of the file. */
export const toCleaner = (program: Program): string =>
  toScript(program, {
    call: 'filter clean "$@"',
    family: 'filter',
    stopped: 'The file was not staged, because it could not be redacted.',
    bypass: 'git -c filter.nbwarden.clean=cat add FILE'
  });

const toScript = (
  { node, bundle, launcher }: Program,
  { call, family, stopped, bypass }: Task
): string => `#!/bin/sh
# Written by "nbwarden ${family} install" for this machine. "nbwarden ${family} uninstall" removes it.
node=${toShellWord(node)}
bundle=${toShellWord(bundle)}
launcher=${toShellWord(launcher ?? '')}
unset NODE_OPTIONS

stop() {
  echo "nbwarden: ${stopped}" >&2
  echo "  Why: $1" >&2
  echo "  Go on: repair that and run \\"nbwarden ${family} install\\" again, or take it out with \\"nbwarden ${family} uninstall\\"." >&2
  echo "  Once without nbwarden: ${bypass}" >&2
  exit 1
}

find_node() {
  for node in ${nodes.join(' ')}; do
    if [ -x "$node" ] && "$node" -e ${isNewEnough} 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

find_launcher() {
  for launcher in "$launcher" ${launchers.join(' ')}; do
    if [ -x "$launcher" ]; then
      return 0
    fi
  done
  return 1
}

if [ -f "$bundle" ] && { [ -x "$node" ] || find_node; }; then
  "$node" "$bundle" ${call}
elif find_launcher; then
  "$launcher" ${call}
elif [ -f "$bundle" ]; then
  stop "There is no Node.js 20 or newer any more at ${toQuoted(node)}, and none in the usual places."
else
  stop "The command nbwarden is gone from ${toQuoted(bundle)}, and is not in the usual places."
fi
code=$?
case $code in
  0) exit 0 ;;
  1 | 2 | 130) exit 1 ;;
  *) stop "It broke off with code $code." ;;
esac
`;

/** Between the double quotes of a shell, as it is. */
const toQuoted = (text: string): string => text.replace(/[\\"$`]/g, '\\$&');
