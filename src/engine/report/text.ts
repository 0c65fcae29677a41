import { toDetailWords } from './detail';
import { isSensitive } from '../category';
import { credentialFile } from '../credentialfile';
import { titleOf } from '../title';
import type { Allowance, Finding, Repetition } from '../types';
import {
  doesCount,
  type Demand,
  type FileFinding,
  type Report
} from './report';
import { count, toShownPath, toWords } from './words';

/** What to do about a finding, in a sentence or two. */
export const toAdvice = ({ rule, place }: Finding): string => {
  if (rule.id === credentialFile.id) {
    return 'Take it out of the commit (git rm --cached) and add its name to .gitignore. If it was ever pushed, replace what it holds.';
  }
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

/** The report for people, in pieces; only what is sure enough is told one by one. */
export function* toText(report: Report, demand: Demand): Generator<string> {
  const told = report.findings.filter(({ finding }) =>
    doesCount(finding, { ...demand, sensitive: true })
  );
  const secrets = told.filter(({ finding }) => !isSensitive(finding));
  const others = told.filter(({ finding }) => isSensitive(finding));
  yield* toList(secrets);
  if (others.length > 0) {
    yield 'Other sensitive data in outputs\n\n';
    yield* toList(others);
  }
  for (const error of report.errors) {
    yield `${toHeading(error)}\n  Problem: ${toShownPath(error.message)}\n\n`;
  }
  yield toSummary(report, secrets);
  yield* toRemarks(report, others.length, told.length, demand);
}

/** Findings below the files that they stand in. */
function* toList(findings: readonly FileFinding[]): Generator<string> {
  let last: string | null = null;
  for (const each of findings) {
    const heading = toHeading(each);
    if (heading !== last) {
      last = heading;
      yield `${heading}\n`;
    }
    yield toParagraph(each);
  }
}

/** So many digits of a commit git shows itself. */
const shownDigits = 10;

/** `report.ipynb`, or `report.ipynb in commit 0123456789`. */
const toHeading = ({
  path,
  commit
}: Pick<FileFinding, 'path' | 'commit'>): string =>
  toShownPath(path) +
  (commit === undefined ? '' : ` in commit ${commit.slice(0, shownDigits)}`);

const toParagraph = ({ finding }: FileFinding): string =>
  // Titles, reasons and addresses may be those of a file of somebody else.
  `${toParagraphLines(finding).map(toShownPath).join('\n')}\n\n`;

const toParagraphLines = (finding: Finding): string[] => {
  const { rule, place, range, masked, confidence, detail } = finding;
  const where = toWords(place, range.line);
  const told = detail ? toDetailWords(detail) : '';
  return [
    `  ${where[0].toUpperCase()}${where.slice(1)}: ${titleOf(finding)}  ${masked}`,
    `    ${rule.severity}, ${confidence}. ${rule.why}`,
    ...(told === '' ? [] : [`    ${told[0].toUpperCase()}${told.slice(1)}.`]),
    `    ${toAdvice(finding)}`,
    ...toRepetitions(finding),
    ...toLapse(finding)
  ];
};

const toRepetitions = ({ also = [] }: Finding): string[] =>
  also.length === 0
    ? []
    : [`    The output holds it as ${listTypes(also)} too.`];

const listTypes = (also: readonly Repetition[]): string =>
  [...new Set(also.map(({ mime }) => mime ?? 'text'))].join(' and ');

const toLapse = ({ lapsed }: Finding): string[] =>
  lapsed
    ? [`    It was allowed until ${lapsed.expires}: ${toLine(lapsed.reason)}`]
    : [];

/** A reason is what somebody wrote; it must not look like a finding of its own. */
const toLine = (text: string): string => text.replace(/\s{1,200}/g, ' ');

const toSummary = (
  { scanned }: Report,
  secrets: readonly FileFinding[]
): string => {
  const { files, bytes, milliseconds } = scanned;
  const hit = new Set(secrets.map(({ path }) => path)).size;
  const megabytes = (bytes / 1e6).toFixed(1);
  const seconds = (milliseconds / 1000).toFixed(1);
  const looked = `${count(files, 'file')} (${megabytes} MB in ${seconds} s)`;
  return secrets.length === 0
    ? `No secrets in ${looked}.\n`
    : `${count(secrets.length, 'secret')} in ${hit} of ${looked}.\n`;
};

/** Numbers of what is not told above, so that nothing is hidden. */
function* toRemarks(
  { findings, errors, scanned }: Report,
  sensitive: number,
  told: number,
  demand: Demand
): Generator<string> {
  const allowed = findings.flatMap(({ finding }) => finding.allowed ?? []);
  const others = findings.length - told - allowed.length;
  if (sensitive > 0) {
    const would = sensitive === 1 ? 'it would' : 'they would';
    const hint = demand.sensitive ? '' : `; with --sensitive ${would} count`;
    yield `${count(sensitive, 'finding')} of other sensitive data${hint}.\n`;
  }
  if (errors.length > 0) {
    yield `${count(errors.length, 'problem')} while reading, listed above.\n`;
  }
  if (allowed.length > 0) {
    yield `${count(allowed.length, 'finding')} allowed ${toAllowers(allowed)}.\n`;
  }
  if (scanned.skipped > 0) {
    yield `${count(scanned.skipped, 'file')} left out by nbwarden.toml.\n`;
  }
  if (scanned.binary > 0) {
    yield `${count(scanned.binary, 'file')} without text not read.\n`;
  }
  if (others > 0) {
    yield `${count(others, 'finding')} below "${demand.least}"; --min-confidence possible shows them.\n`;
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
