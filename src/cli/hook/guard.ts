/** What a hook calls: the check itself, as this machine can run it. */
import { toShellWord } from '../shell';
import { guarded, type HookName } from './names';

/** Where this machine has the program, when the hook is installed. */
export interface Program {
  readonly node: string;
  readonly bundle: string;
  /** The command of the Python environment, which finds a Node.js itself. */
  readonly launcher: string | null;
}

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

/** The script; its first argument is what git tells the hook. */
export const toGuard = (
  name: HookName,
  { node, bundle, launcher }: Program
): string => {
  const { noun, bypass } = guarded[name];
  return `#!/bin/sh
# Written by "nbwarden hook install" for this machine. "nbwarden hook uninstall" removes it.
node=${toShellWord(node)}
bundle=${toShellWord(bundle)}
launcher=${toShellWord(launcher ?? '')}
unset NODE_OPTIONS

stop() {
  echo "nbwarden: The ${noun} was stopped, because its check could not be done." >&2
  echo "  Why: $1" >&2
  echo "  Go on: repair that and run \\"nbwarden hook install\\" again, or take the hook out with \\"nbwarden hook uninstall\\"." >&2
  echo "  Once without the check: ${bypass}" >&2
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
  "$node" "$bundle" hook run ${name} "$@" >&2
elif find_launcher; then
  "$launcher" hook run ${name} "$@" >&2
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
};

/** Between the double quotes of a shell, as it is. */
const toQuoted = (text: string): string => text.replace(/[\\"$`]/g, '\\$&');
