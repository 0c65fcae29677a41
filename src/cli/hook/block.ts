/** The lines in a hook that call nbwarden. */
import { frame, takeLines, type Rest } from './lines';
import { guarded, type HookName } from './names';
import type { HookPlace } from './place';

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

/** The lines for a hook. */
const toBlock = (
  { name, isShared, isPart }: HookPlace,
  isOwnFile: boolean
): string => {
  const { before, pipe, after } = readings[name];
  const guard = `"$nbwarden_folder/nbwarden/${name}"`;
  const lines = `nbwarden_folder=$(git rev-parse --git-common-dir) || exit 1
${before}if [ -f ${guard} ]; then
  ${pipe}sh ${guard} "$@" || exit 1
${isShared ? '' : `else\n${toStop(name)}`}fi
${after}${isPart ? '' : toCallOfKept(name)}`;
  return frame(lines, 'nbwarden hook uninstall', isOwnFile);
};

const toCallOfKept = (name: HookName): string => {
  const kept = `"\${0%/*}/${name}.before-nbwarden"`;
  return `if [ -x ${kept} ]; then
  exec ${kept} "$@"
fi
`;
};

/** A file with the block; `before` is what it holds, `null` if there is none. */
export const addBlock = (place: HookPlace, before: string | null): string => {
  if (before === null) {
    const head = place.isPart ? '' : shebang;
    return head + toBlock(place, true);
  }
  const at = before.startsWith('#!') ? before.indexOf('\n') + 1 : 0;
  return before.slice(0, at) + toBlock(place, false) + before.slice(at);
};

/** What a hook holds without the block; `null` if it is not in it. */
export const takeBlock = (text: string): Rest | null => {
  const rest = takeLines(text);
  return (
    rest && {
      ...rest,
      // Others may have added to it by now.
      isOwnFile: rest.isOwnFile && ['', shebang].includes(rest.text)
    }
  );
};
