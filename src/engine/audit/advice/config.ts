import { Lines } from '../../lines';
import { readFiles } from '../settings';
import { isJson } from '../settings/order';
import { judgeFacts } from '../judge';
import { noFacts } from '../nofacts';
import { toSteps } from '../steps';
import type { AuditFinding } from '../types';
import type { Advice, AdviceEdit } from './advice';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The statement or entry that begins in a line; else what stands in the line. */
const rangeOf = (
  text: string,
  line: number,
  statements: readonly (Range & { readonly line: number })[]
): Range => {
  const statement = statements.find(each => each.line === line);
  if (statement) {
    return statement;
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
    text.slice(start, from) === '' && /^\s*(?:#|$)/.test(text.slice(to, end));
  return isAlone ? { from: start, to: end } : null;
};

const removal = /^Remove line \d+ of /;
const replacement = /^In line \d+ of .*? write: (c\..+)$/;

/** What the first step of a fix says to do with the statement, where a program can do it. */
const toEdits = (text: string, fix: string, range: Range): AdviceEdit[] => {
  const [step] = fix.split('\n');
  const [, written] = replacement.exec(step) ?? [];
  if (written !== undefined) {
    // `c.ServerApp.ip = …`: the value is the person's.
    return written.includes('…') ? [] : [{ ...range, insert: written }];
  }
  const lines = removal.test(step) ? wholeLines(text, range) : null;
  return lines ? [{ ...lines, insert: '' }] : [];
};

/** What is wrong in a configuration file, as far as it alone tells. */
export const adviseConfig = (path: string, text: string): readonly Advice[] => {
  const files = [{ path, text }];
  const { settings, ignored } = readFiles({ files });
  const statements = [...settings, ...ignored];
  const toAdvice = ({
    rule,
    severity,
    line,
    title,
    fix
  }: AuditFinding): Advice => {
    const range = rangeOf(text, line ?? 0, statements);
    return {
      rule: rule.id,
      severity,
      ...{ from: range.from, to: range.to },
      title,
      why: rule.why,
      steps: toSteps(fix),
      edits: isJson(path)
        ? []
        : toEdits(text, fix, { from: range.from, to: range.to })
    };
  };
  return judgeFacts({ ...noFacts, files })
    .findings.filter(
      ({ line, severity }) => line !== null && severity !== 'info'
    )
    .map(toAdvice);
};
