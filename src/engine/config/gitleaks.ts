/** The `[[rules]]` of gitleaks → rules of `nbwarden.toml`. */
import { parse } from 'smol-toml';

import { isRecord } from '../notebook/reading';
import { isBuiltIn } from './builtin';
import { toShownPath } from '../report/words';
import { readRules } from './rules';
import { toEntry, type TomlValue } from './toml';

type Table = Readonly<Record<string, unknown>>;
type Entry = Record<string, TomlValue | null>;

/** A rule as it is written to `nbwarden.toml`. */
export interface ImportedRule {
  readonly id: string;
  readonly entry: string;
}

/** What an import gives. */
export interface Import {
  readonly rules: readonly ImportedRule[];
  /** What was not taken over and why, a sentence each. */
  readonly notes: readonly string[];
}

type Note = (message: string) => void;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string')
    : [];

const tables = (value: unknown): readonly Table[] =>
  Array.isArray(value)
    ? value.filter(isRecord)
    : isRecord(value)
      ? [value]
      : [];

/** gitleaks called it `allowlist` once, and understands both. */
const allowlistsOf = (table: Table): readonly Table[] => [
  ...tables(table.allowlist),
  ...tables(table.allowlists)
];

/**
 * Reads a configuration of gitleaks.
 *
 * @throws Error - with sentences, when it is not valid TOML or holds no rules.
 */
export const importGitleaks = (text: string): Import => {
  const table = parseOrThrow(text);
  const notes: string[] = [];
  const note: Note = message => notes.push(toShownPath(message));
  noteGlobals(table, note);
  const given = tables(table.rules);
  if (given.length === 0) {
    throw new Error(
      ['It has no [[rules]], so there is nothing to take over.', ...notes].join(
        '\n'
      )
    );
  }
  const rules = given.flatMap(rule => {
    const name = String(rule.id ?? 'a rule without an id');
    return importRule(rule, message => note(`${name}: ${message}`));
  });
  return { rules, notes };
};

const parseOrThrow = (text: string): Table => {
  try {
    return parse(text);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : '').split('\n');
    throw new Error(`It is not valid TOML (${reason}).`);
  }
};

const noteGlobals = ({ extend, ...table }: Table, note: Note): void => {
  const { useDefault, path, url, disabledRules } = isRecord(extend)
    ? extend
    : ({} as Table);
  if (useDefault === true) {
    note('useDefault: nbwarden has rules of its own for these credentials.');
  }
  if (path !== undefined || url !== undefined) {
    note('extend: import the file that it names as well.');
  }
  if (texts(disabledRules).length > 0) {
    note(
      `disabledRules (${texts(disabledRules).join(', ')}): name nbwarden's rules under [leave-out] rules.`
    );
  }
  if (allowlistsOf(table).length > 0) {
    note(
      'The allowlist for all rules is not taken over: write paths as globs under [leave-out], and allow findings by nbwarden baseline.'
    );
  }
};

const importRule = (rule: Table, note: Note): ImportedRule[] => {
  if (typeof rule.regex !== 'string') {
    note('not taken over: it has no regex.');
    return [];
  }
  noteLost(rule, note);
  const fields = withAllowlists(toFields(rule), rule, note);
  const problems: string[] = [];
  readRules([toTable(fields)], 'rules', (_, message) => problems.push(message));
  if (problems.length > 0) {
    note(`not taken over. ${problems[0]}`);
    return [];
  }
  return [{ id: String(fields.id), entry: toEntry('rules', fields) }];
};

const noteLost = (rule: Table, note: Note): void => {
  if (rule.path !== undefined) {
    note('its path is not taken over: it counts in all files.');
  }
  if (rule.required !== undefined) {
    note('the rules that it requires are not taken over.');
  }
};

const toFields = (rule: Table): Entry => {
  const id = String(rule.id ?? '');
  const own = isBuiltIn(id) ? `gitleaks-${id}` : id;
  const words = own.replace(/[-_]+/g, ' ');
  const { description, entropy, secretGroup } = rule;
  return {
    id: own,
    title: words.slice(0, 1).toUpperCase() + words.slice(1),
    why:
      typeof description === 'string'
        ? description.trim().replace(/[^.]$/, '$&.')
        : null,
    regex: String(rule.regex),
    keywords: texts(rule.keywords).length > 0 ? texts(rule.keywords) : null,
    'secret-group': typeof secretGroup === 'number' ? secretGroup : null,
    entropy: typeof entropy === 'number' ? entropy : null
  };
};

const toTable = (fields: Entry): Table =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null)
  );

const targets: Readonly<Record<string, string>> = {
  match: 'except-match',
  line: 'except-line'
};

/** What a rule of gitleaks leaves alone becomes its exceptions. */
const withAllowlists = (fields: Entry, rule: Table, note: Note): Entry =>
  allowlistsOf(rule).reduce<Entry>((before, list) => {
    const regexes = texts(list.regexes);
    const stopwords = texts(list.stopwords);
    const elsewhere = texts(list.paths).length + texts(list.commits).length > 0;
    const needsAll = /^(?:and|&&)$/i.test(String(list.condition ?? ''));
    if (elsewhere) {
      note('paths and commits of its allowlist are not taken over.');
    }
    if (
      needsAll &&
      (elsewhere || (regexes.length > 0 && stopwords.length > 0))
    ) {
      note('an allowlist whose conditions must all hold is not taken over.');
      return before;
    }
    const key = targets[String(list.regexTarget ?? '')] ?? 'except';
    const usable = regexes.filter(regex => isUsable(fields, key, regex, note));
    return {
      ...before,
      ...joined(before, key, usable),
      ...joined(before, 'stopwords', stopwords)
    };
  }, fields);

const joined = (
  fields: Entry,
  key: string,
  added: readonly string[]
): Entry => {
  const all = [...texts(fields[key]), ...added];
  return all.length > 0 ? { [key]: all } : {};
};

/** Whether a rule with this exception can be read. */
const isUsable = (
  fields: Entry,
  key: string,
  regex: string,
  note: Note
): boolean => {
  const problems: string[] = [];
  readRules(
    [{ ...toTable(fields), [key]: [regex] }],
    'rules',
    (path, message) => {
      if (path.includes(key)) {
        problems.push(message);
      }
    }
  );
  problems.forEach(problem => note(`an exception is left away. ${problem}`));
  return problems.length === 0;
};
