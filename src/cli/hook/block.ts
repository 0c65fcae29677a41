/** The lines in a hook that call nbwarden. */
import { guarded, type HookName } from './names';
import type { HookPlace } from './place';

const start = '# >>> nbwarden >>>';
const end = '# <<< nbwarden <<<\n';

/** Said in the first line of a block whose file was made for it. */
const ownFile = 'This file was made for them.';

const shebang = '#!/bin/sh\n';

/** What git tells a hook on its standard input is read by each that runs. */
const readings: Readonly<
  Record<HookName, { before: string; pipe: string; after: string }>
> = {
  'pre-commit': { before: '', pipe: '', after: '' },
  'pre-push': {
    before: 'nbwarden_refs=$(cat)\n',
    pipe: `printf '%s\\n' "$nbwarden_refs" | `,
    after: `if [ -z "$nbwarden_refs" ]; then
  exec </dev/null
else
  exec <<nbwarden_end
$nbwarden_refs
nbwarden_end
fi
`
  }
};

const toStop = (name: HookName): string => {
  const { noun, bypass } = guarded[name];
  return `  echo "nbwarden: The ${noun} was stopped, because a part of this hook is gone." >&2
  echo "  Run: nbwarden hook install, or: nbwarden hook uninstall. Once without it: ${bypass}" >&2
  exit 1
`;
};

/** The block for a hook. */
const toBlock = (
  { name, isShared, isPart }: HookPlace,
  note: string
): string => {
  const { before, pipe, after } = readings[name];
  const guard = `"$nbwarden_folder/nbwarden/${name}"`;
  return `${start} "nbwarden hook uninstall" takes these lines out. ${note}
nbwarden_folder=$(git rev-parse --git-common-dir) || exit 1
${before}if [ -f ${guard} ]; then
  ${pipe}sh ${guard} "$@" || exit 1
${isShared ? '' : `else\n${toStop(name)}`}fi
${after}${isPart ? '' : toCallOfKept(name)}${end}`;
};

const toCallOfKept = (name: HookName): string => {
  const kept = `"\${0%/*}/${name}.before-nbwarden"`;
  return `if [ -x ${kept} ]; then
  exec ${kept} "$@"
fi
`;
};

/** What a hook holds beside the block of nbwarden. */
export interface Rest {
  /** Nothing but the block was ever there. */
  readonly isOwnFile: boolean;
  readonly text: string;
}

/** A file with the block; `before` is what it holds, `null` if there is none. */
export const addBlock = (place: HookPlace, before: string | null): string => {
  if (before === null) {
    const head = place.isPart ? '' : shebang;
    return head + toBlock(place, ownFile);
  }
  const at = before.startsWith('#!') ? before.indexOf('\n') + 1 : 0;
  return before.slice(0, at) + toBlock(place, '') + before.slice(at);
};

/** What a file holds without the block; `null` if there is none in it. */
export const takeBlock = (text: string): Rest | null => {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) {
    return null;
  }
  const rest = text.slice(0, from) + text.slice(to + end.length);
  const isOwn = text.slice(from, to).split('\n')[0].endsWith(ownFile);
  return { isOwnFile: isOwn && ['', shebang].includes(rest), text: rest };
};
