import { toDetailWords } from './detail';
import type { Allowance, Confidence, Finding } from '../types';
import { doesCount, type FileFinding, type Report } from './report';
import { count, toWords } from './words';

/** What to do about a finding, in a sentence or two. */
export const toAdvice = ({ rule, place }: Finding): string => {
  const where = place.part === 'file' ? 'file' : 'notebook';
  const move =
    place.part === 'output'
      ? 'Clear or redact this output.'
      : `Take it out of the ${where}, for example into an environment variable.`;
  const revoke = rule.revoke
    ? ` If it was ever shared, revoke it: ${rule.revoke}`
    : ' If it was ever shared, replace it.';
  return rule.category === 'secret' ? move + revoke : move;
};

/** The report for people, in pieces; only what counts is told one by one. */
export function* toText(report: Report, least: Confidence): Generator<string> {
  const counting = report.findings.filter(({ finding }) =>
    doesCount(finding, least)
  );
  let path: string | null = null;
  for (const each of counting) {
    if (each.path !== path) {
      path = each.path;
      yield `${path}\n`;
    }
    yield toParagraph(each);
  }
  for (const error of report.errors) {
    yield `${error.path}\n  Not read: ${error.message}\n\n`;
  }
  yield toSummary(report, counting);
  yield* toRemarks(report, counting, least);
}

const toParagraph = ({ finding }: FileFinding): string => {
  const { rule, place, range, masked, confidence, detail } = finding;
  const where = toWords(place, range.line);
  const told = detail ? toDetailWords(detail) : '';
  return [
    `  ${where[0].toUpperCase()}${where.slice(1)}: ${rule.title}  ${masked}`,
    `    ${rule.severity}, ${confidence}. ${rule.why}`,
    ...(told === '' ? [] : [`    ${told[0].toUpperCase()}${told.slice(1)}.`]),
    `    ${toAdvice(finding)}`,
    ...toLapse(finding),
    '\n'
  ].join('\n');
};

const toLapse = ({ lapsed }: Finding): string[] =>
  lapsed
    ? [`    It was allowed until ${lapsed.expires}: ${toLine(lapsed.reason)}`]
    : [];

/** A reason is what somebody wrote; it must not look like a finding of its own. */
const toLine = (text: string): string => text.replace(/\s{1,200}/g, ' ');

const toSummary = (
  { scanned }: Report,
  counting: readonly FileFinding[]
): string => {
  const { files, bytes, milliseconds } = scanned;
  const hit = new Set(counting.map(({ path }) => path)).size;
  const megabytes = (bytes / 1e6).toFixed(1);
  const seconds = (milliseconds / 1000).toFixed(1);
  const looked = `${count(files, 'file')} (${megabytes} MB in ${seconds} s)`;
  return counting.length === 0
    ? `No secrets in ${looked}.\n`
    : `${count(counting.length, 'secret')} in ${hit} of ${looked}.\n`;
};

/** Numbers of what is not told above, so that nothing is hidden. */
function* toRemarks(
  { findings, errors, scanned }: Report,
  counting: readonly FileFinding[],
  least: Confidence
): Generator<string> {
  const allowed = findings.flatMap(({ finding }) => finding.allowed ?? []);
  const others = findings.length - counting.length - allowed.length;
  if (errors.length > 0) {
    yield `${count(errors.length, 'problem')} while reading, listed above.\n`;
  }
  if (allowed.length > 0) {
    yield `${count(allowed.length, 'finding')} allowed ${toAllowers(allowed)}.\n`;
  }
  if (scanned.skipped > 0) {
    yield `${count(scanned.skipped, 'file')} left out by nbwarden.toml.\n`;
  }
  if (others > 0) {
    yield `${count(others, 'finding')} below "${least}"; --min-confidence possible shows them.\n`;
  }
}

/** "by a comment", or each with its number: "(3 by nbwarden.toml, 1 by a comment)". */
const toAllowers = (allowed: readonly Allowance[]): string => {
  const groups = Object.entries(allowers)
    .map(([by, words]) => ({
      words,
      size: allowed.filter(each => each.by === by).length
    }))
    .filter(({ size }) => size > 0);
  return groups.length === 1
    ? groups[0].words
    : `(${groups.map(({ words, size }) => `${size} ${words}`).join(', ')})`;
};

const allowers: Readonly<Record<Allowance['by'], string>> = {
  file: 'by nbwarden.toml',
  comment: 'by a comment',
  user: 'by you'
};
