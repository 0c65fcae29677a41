import { Lines } from '../../lines';
import type { Range } from '../../ranges';
import { readFiles } from '../settings';
import { isJson } from '../settings/order';
import { judgeFacts } from '../judge';
import { noFacts } from '../nofacts';
import { toSteps } from '../steps';
import type { AuditFinding } from '../types';
import type { Advice, AdviceEdit } from './advice';
import { toJsonEdits } from './jsonedits';

/** The statement or entry that is meant; else what stands in the line. */
const rangeOf = (
  text: string,
  line: number,
  statement: Range | undefined
): Range => {
  if (statement) {
    return { from: statement.from, to: statement.to };
  }
  const lines = new Lines(text);
  const content = lines.textOf(line);
  return {
    from: lines.endOf(line) - content.trimStart().length,
    to: lines.startOf(line) + content.trimEnd().length
  };
};

/** With its line, where nothing else stands there. */
const wholeLines = (text: string, { from, to }: Range): Range | null => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const isAlone =
    text.slice(start, from) === '' &&
    /^\s*;?\s*(?:#|$)/.test(text.slice(to, end));
  return isAlone ? { from: start, to: end } : null;
};

const removal = /^Remove lines? \d+(?: to \d+)? of /;
const replacement =
  /^In lines? \d+(?: to \d+)? of .*? write(?: in the place of its statement for [\w.]+)?: (c\..+)$/;
const renaming =
  /^In line \d+ of .* write (c\.\S+) in the place of (c\.\S+)\.$/;

/** What the first step of a fix says to do with the statement, where a program can do it. */
const toEdits = (text: string, fix: string, range: Range): AdviceEdit[] => {
  const [step] = fix.split('\n');
  const [, written] = replacement.exec(step) ?? [];
  if (written !== undefined) {
    // `c.ServerApp.ip = …`: the value is the person's, and so is a variable.
    return /…|os\.environ/.test(written) ? [] : [{ ...range, insert: written }];
  }
  const [, now, old] = renaming.exec(step) ?? [];
  if (old !== undefined && text.startsWith(old, range.from)) {
    return [{ from: range.from, to: range.from + old.length, insert: now }];
  }
  const lines = removal.test(step) ? wholeLines(text, range) : null;
  return lines ? [{ ...lines, insert: '' }] : [];
};

/** What is wrong in a configuration file, as far as it alone tells. */
export const adviseConfig = (path: string, text: string): readonly Advice[] => {
  const files = [{ path, text }];
  const { settings, ignored, commented } = readFiles({ files });
  const statements = [...settings, ...ignored, ...commented];
  const toAdvice = ({
    rule,
    severity,
    line,
    from,
    title,
    why,
    fix
  }: AuditFinding): Advice => {
    const statement = statements.find(each => each.from === from);
    const range = rangeOf(text, line ?? 0, statement);
    return {
      rule: rule.id,
      severity,
      ...range,
      title,
      why,
      steps: toSteps(fix),
      edits: isJson(path)
        ? toJsonEdits(text, fix, range, statement?.section ?? '')
        : toEdits(text, fix, range)
    };
  };
  return judgeFacts({ ...noFacts, files })
    .findings.filter(
      ({ line, severity }) => line !== null && severity !== 'info'
    )
    .map(toAdvice);
};
