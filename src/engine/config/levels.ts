/** What a file says of rules and paths as a whole. */
import { isRecord } from '../notebook/reading';
import { Fields, Mistake, toChoice, type Tell } from './fields';
import type { FindLine } from './lines';
import { severities } from './rules';
import type { RuleLevel } from './types';

type Table = Readonly<Record<string, unknown>>;

/** Reads a table once its kind is known; a mistake in one field leaves the others. */
const attempt = <Result>(
  path: string,
  tell: Tell,
  nothing: Result,
  read: () => Result
): Result => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Mistake)) {
      throw error;
    }
    tell(error.key === null ? [path] : [path, error.key], error.message);
    return nothing;
  }
};

const toTable = (value: unknown, path: string): Table => {
  if (value !== undefined && !isRecord(value)) {
    throw new Mistake(null, `Write [${path}] above it, with one bracket.`);
  }
  return value ?? {};
};

interface LeaveOut {
  readonly paths: readonly string[];
  readonly off: readonly RuleLevel[];
}

/** What is left out: globs of paths, and rules. */
export const readLeaveOut = (
  value: unknown,
  tell: Tell,
  find: FindLine
): LeaveOut => {
  const path = 'leave-out';
  const fields = attempt(
    path,
    tell,
    new Fields({}),
    () => new Fields(toTable(value, path))
  );
  attempt(path, tell, undefined, () => fields.expectOnly(['paths', 'rules']));
  const ids = attempt(path, tell, [], () => fields.texts('rules'));
  return {
    paths: attempt(path, tell, [], () => fields.texts('paths')),
    off: ids.map(rule => ({ rule, level: 'off', line: find([path, 'rules']) }))
  };
};

/** How bad the findings of a rule are here. */
export const readLevels = (
  value: unknown,
  tell: Tell,
  find: FindLine
): RuleLevel[] => {
  const path = 'severity';
  const table = attempt<Table>(path, tell, {}, () => toTable(value, path));
  return Object.entries(table).flatMap(([rule, level]) =>
    attempt<RuleLevel[]>(path, tell, [], () => [
      {
        rule,
        level: toChoice(rule, level, severities),
        line: find([path, rule])
      }
    ])
  );
};
