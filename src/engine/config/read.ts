/** The text of `nbwarden.toml` → what it says, and its mistakes. */
import { TomlError } from 'smol-toml';

import { withoutCredentials } from './discreet';
import { readEach, type Fields, type Tell } from './fields';
import { readLeaveOut, readLevels } from './levels';
import { createLineFinder, type FindLine } from './lines';
import { readRules } from './rules';
import { parseToml } from './toml';
import type {
  AllowedFingerprint,
  ConfigFile,
  ConfigProblem,
  ConfigReading
} from './types';

const tables = ['leave-out', 'severity', 'allow', 'rules'] as const;

type Table = Readonly<Record<string, unknown>>;

const toFolder = (path: string): string =>
  path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A file that says nothing: it is not there, or could not be read. */
export const emptyFile = (path: string): ConfigFile => ({
  path,
  folder: toFolder(path),
  leaveOut: [],
  levels: [],
  allow: [],
  rules: []
});

/**
 * Reads a file. Never throws: what has a mistake does not apply and is told;
 * nothing of a text that is no TOML applies.
 *
 * @param path - with `/`; the folder part is where it applies.
 */
export const readConfig = (path: string, text: string): ConfigReading => {
  const problems: ConfigProblem[] = [];
  const file = emptyFile(path);
  try {
    const table = parseToml(text);
    const findLine = createLineFinder(text);
    const tell: Tell = (keys, message) =>
      problems.push({
        line: findLine(keys),
        message: withoutCredentials(message)
      });
    const said = readTables(table, tell, findLine);
    problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { file: { ...file, ...said }, problems };
  } catch (error) {
    return { file, problems: [toProblem(error)] };
  }
};

const toProblem = (error: unknown): ConfigProblem =>
  error instanceof TomlError
    ? { line: error.line - 1, message: toSentence(error.message) }
    : { line: null, message: 'The file could not be read.' };

/** The library adds the lines of the file to its sentence. */
const toSentence = (message: string): string => {
  const [first] = message.split('\n');
  const reason = first.replace(/^Invalid TOML document: /, '');
  return `This is not valid TOML (${reason}), so nothing of the file applies.`;
};

const readTables = (
  table: Table,
  tell: Tell,
  findLine: FindLine
): Pick<ConfigFile, 'leaveOut' | 'levels' | 'allow' | 'rules'> => {
  Object.keys(table)
    .filter(key => !(tables as readonly string[]).includes(key))
    .forEach(key =>
      tell(
        [key],
        `"${key}" means nothing here. Known are ${tables.join(', ')}.`
      )
    );
  const rules = readRules(table.rules, 'rules', tell);
  const { paths, off } = readLeaveOut(table['leave-out'], tell, findLine);
  return {
    leaveOut: paths,
    levels: [...readLevels(table.severity, tell, findLine), ...off],
    allow: readEach(table.allow, 'allow', tell, readAllowed),
    rules
  };
};

/** All fields of an allowed finding. */
export const allowKeys = ['fingerprint', 'path', 'reason', 'expires'] as const;

const readAllowed = (fields: Fields): AllowedFingerprint => {
  fields.expectOnly(allowKeys);
  return {
    fingerprint: fields.need(
      'fingerprint',
      'Give the fingerprint of the finding, as reports tell it.'
    ),
    reason: fields.need('reason', 'Say why it is allowed: reason = "…".'),
    path: fields.text('path'),
    expires: fields.day('expires')
  };
};
