import { matchesOf } from '../../matches';
import type { Hits } from '../../prefilter';
import type { Range } from '../../ranges';
import { listWindows } from '../../windows';
import { ACCOUNTS } from './accounts';
import { CALLS } from './calls';
import { ADDRESSES } from './addresses';
import { CLIENTS } from './clients';
import type { Command } from './command';
import { DIALOGS } from './dialogs';
import { ENDPOINTS } from './endpoints';
import { FORMS } from './forms';
import type { Candidate } from '../judge';
import { LIBRARIES } from './libraries';
import { ONE_TIME } from './onetime';
import { PIPED } from './piped';
import { QUERIES } from './queries';
import { SERVERS } from './servers';
import { SET_BY_NAME } from './setbyname';
import { SHELL_COMMANDS } from './shell';
import { SIGNING } from './signing';
import { STATEMENTS } from './statements';

const COMMANDS: readonly Command[] = [
  ...SHELL_COMMANDS,
  ...PIPED,
  ...STATEMENTS,
  ...QUERIES,
  ...ADDRESSES,
  ...ENDPOINTS,
  ...CALLS,
  ...SERVERS,
  ...LIBRARIES,
  ...SET_BY_NAME,
  ...FORMS,
  ...DIALOGS,
  ...SIGNING,
  ...ONE_TIME,
  ...ACCOUNTS,
  ...CLIENTS
];

/** The words without which no command is found. */
export const COMMAND_KEYWORDS: readonly string[] = COMMANDS.flatMap(
  ({ words }) => words
);

/** The commands of each word; made when a text first holds one. */
let byWord: ReadonlyMap<string, readonly Command[]> | null = null;

function sortByWord(): ReadonlyMap<string, readonly Command[]> {
  const sorted = new Map<string, Command[]>();
  for (const command of COMMANDS) {
    for (const word of command.words) {
      sorted.set(word, [...(sorted.get(word) ?? []), command]);
    }
  }
  return sorted;
}

/** The secrets that stand in commands by their place alone. */
export function findCommands(
  text: string,
  hits: Hits,
  isCode: boolean
): Candidate[] {
  byWord ??= sortByWord();
  const mentioned = new Set<Command>();
  for (const word of hits.keys()) {
    byWord
      .get(word)
      ?.filter(command => isCode || !command.isCode)
      .forEach(command => mentioned.add(command));
  }
  return Array.from(mentioned).flatMap(command =>
    windowsOf(text, hits, command).flatMap(({ from, to }) =>
      matchesOf(command.pattern, text.slice(from, to)).map(found =>
        toCandidate(found, from, command)
      )
    )
  );
}

/** Up to here a text is sooner searched as a whole. */
const SHORT = 16_384;
/** No command is longer. */
const LONGEST = 6000;

/** Where a command may stand: the page of a plot is long, and full of short calls. */
function windowsOf(
  text: string,
  hits: Hits,
  { words }: Command
): readonly Range[] {
  return text.length <= SHORT
    ? [{ from: 0, to: text.length }]
    : listWindows(text.length, hits, words, LONGEST);
}

function toCandidate(
  found: RegExpMatchArray,
  start: number,
  { name, isLoose = false }: Command
): Candidate {
  const [whole, ...groups] = found;
  const called = found.groups?.name;
  // What it is called may stand behind it.
  const isFirst = called !== undefined && groups[0] !== called;
  const secret = isFirst ? groups[0] : groups[groups.length - 1];
  const at = isFirst ? whole.indexOf(secret) : whole.lastIndexOf(secret);
  const from = start + (found.index ?? 0) + at;
  const to = from + secret.length;
  return {
    name: called ?? name,
    from,
    to,
    isProse: isLoose,
    isPlaced: called === undefined
  };
}
