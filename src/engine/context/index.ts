import { hitsWithin } from '../hitswithin';
import {
  isAnyHit,
  joinKeywords,
  unguarded,
  type Hits,
  type Keywords
} from '../prefilter';
import type { Format, KnownFunction } from '../types';
import { findArrows } from './pairs/arrows';
import { findBelow } from './pairs/below';
import { findBlocks } from './pairs/blocks';
import { findBranches } from './pairs/branches';
import { findInAnyComments } from './pairs/comments';
import { findCompared } from './pairs/compared';
import { findColumns } from './tables/columns';
import { findCommaColumns } from './tables/csv';
import { COMMAND_KEYWORDS, findCommands } from './places/commands';
import { findHanded } from './places/handed';
import { findInserts, INSERT_KEYWORDS } from './places/inserts';
import type { Candidate } from './judge';
import { NAME_KEYWORDS } from './keywords';
import { roleOf } from './names/names';
import { BARE, CODE, PROSE, SETTINGS } from './pairs/dialects';
import { findLatexColumns } from './tables/latex';
import { findLists } from './tables/lists';
import { findOptions } from './pairs/options';
import { findPairs } from './pairs/pairs';
import { straightenQuotes } from './quotes';
import { findSections } from './tables/sections';
import { findSeries } from './tables/series';
import { fencedCode } from './code/fences';
import { findInPython, findInShell } from './code/python';
import { findTuples } from './pairs/tuples';
import { findUsed } from './code/uses';
import { isUniform } from './values/values';

export type { Candidate } from './judge';
export { findEcho, mayBeEcho } from './echo';
export { mayPlaceArguments } from './places/arguments';
export { secretFunctions } from './places/functions';
export { judge } from './judge';
export { GENERIC_RULES } from './rules';

/** Without one of these in a text there is nothing for {@link findNamedValues} to find. */
export const contextKeywords: Keywords = joinKeywords(
  NAME_KEYWORDS,
  unguarded([...COMMAND_KEYWORDS, ...INSERT_KEYWORDS])
);

/**
 * The values of a view's text and what they are called, found by syntax in
 * code and by layout in other text. Each is to be judged with `judge`.
 *
 * @param language - of code, lower case, `null` counts as Python; of other text where its lines are settings.
 * @param hits - where {@link contextKeywords} stand in `text`; others do not matter.
 * @param readFunctions - gives what other texts make that takes a secret by its place.
 */
export function findNamedValues(
  format: Format,
  language: string | null,
  text: string,
  hits: Hits,
  readFunctions?: () => readonly KnownFunction[]
): Candidate[] {
  const isCode = format === 'code';
  const handed = isCode
    ? findHanded(text, language ?? 'python', readFunctions)
    : [];
  if (!isAnyHit(hits, contextKeywords)) {
    return handed;
  }
  const named = isAnyHit(hits, NAME_KEYWORDS)
    ? findByName(format, language, text, hits)
    : [];
  const found = [
    ...named,
    ...findCommands(text, hits, isCode),
    ...(format === 'markdown' ? findInFences(text, hits) : [])
  ];
  return handed.length === 0 ? found : [...found, ...beside(found, handed)];
}

/** What the code in a text of Markdown names, read as that of a cell; it is an example as often, and shows ids. */
function findInFences(text: string, hits: Hits): Candidate[] {
  return fencedCode(text).flatMap(({ language, from, to }) => {
    const code = text.slice(from, to);
    const within = hitsWithin(hits, from, to);
    const named = isAnyHit(within, NAME_KEYWORDS)
      ? findInCode(language, code, within)
      : [];
    return [...named, ...findHanded(code, language)].map(found => ({
      ...found,
      from: found.from + from,
      to: found.to + from,
      isProse: found.isProse === true || mayBeId(found, code)
    }));
  });
}

/** Whether a value that looks like an id has a name that says no more than that it is a key of something. */
function mayBeId({ name, from, to }: Candidate, text: string): boolean {
  return roleOf(name)?.strength !== 'strong' && isUniform(text.slice(from, to));
}

/** Those of the second that the first do not hold under a name that says it all. */
function beside(
  found: readonly Candidate[],
  others: readonly Candidate[]
): Candidate[] {
  const known = new Set(
    found
      .filter(({ name }) => roleOf(name)?.strength === 'strong')
      .map(({ from }) => from)
  );
  return others.filter(({ from }) => !known.has(from));
}

function findByName(
  format: Format,
  language: string | null,
  written: string,
  hits: Hits
): Candidate[] {
  const isCode = format === 'code';
  const text = isCode ? written : straightenQuotes(written);
  const pairs = isCode
    ? findInCode(language ?? 'python', text, hits)
    : [
        ...findPairs(text, hits, isOfSettings(language) ? SETTINGS : PROSE),
        ...findColumns(text, hits),
        ...findCommaColumns(text, hits),
        ...findLists(text, hits),
        ...findSeries(text, hits),
        ...findLatexColumns(text, hits)
      ];
  return [
    ...pairs,
    ...findBlocks(text, hits),
    ...findBelow(text, hits),
    ...findSections(text, hits),
    ...findInserts(text, hits)
  ];
}

/** Whether lines are a name and what it is set to. */
function isOfSettings(language: string | null): boolean {
  return /^(?:ini|toml|yaml)$/.test(language ?? '');
}

/** Languages in which a value stands without quotes. */
const BARE_LANGUAGES =
  /^(?:powershell|pwsh|cmd|bat|text|plain|dotenv|env|ini|toml|ya?ml|properties|conf|cfg|sas|stata|dockerfile|make|markdown|latex|xml)$/;

function findInCode(language: string, text: string, hits: Hits): Candidate[] {
  if (/python/.test(language)) {
    return [...findInPython(text, hits), ...findUsed(text, hits)];
  }
  if (/^(?:bash|sh|zsh|fish|shell)$/.test(language)) {
    return findInShell(text, hits);
  }
  if (BARE_LANGUAGES.test(language)) {
    const pairs = findPairs(text, hits, BARE);
    return language === 'stata' ? [...pairs, ...findOptions(text)] : pairs;
  }
  const pairs = [
    ...findPairs(text, hits, CODE),
    ...findCompared(text, hits),
    ...findBranches(text, hits),
    ...findInAnyComments(text, hits),
    ...findTuples(text),
    ...findUsed(text, hits)
  ];
  return language === 'r' ? [...pairs, ...findArrows(text)] : pairs;
}
