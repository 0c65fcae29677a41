import { isSensitive } from '../category';
import { titleOf } from '../title';
import type { Finding } from '../types';
import {
  doesCount,
  type Demand,
  type FileFinding,
  type Report
} from './report';
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
    yield `${error.path}\n  Not read: ${error.message}\n\n`;
  }
  yield toSummary(report, secrets);
  yield* toRemarks(report, others.length, told.length, demand);
}

/** Findings below the files that they stand in. */
function* toList(findings: readonly FileFinding[]): Generator<string> {
  let path: string | null = null;
  for (const each of findings) {
    if (each.path !== path) {
      path = each.path;
      yield `${path}\n`;
    }
    yield toParagraph(each);
  }
}

const toParagraph = ({ finding }: FileFinding): string => {
  const { rule, place, range, masked, confidence } = finding;
  const where = toWords(place, range.line);
  return [
    `  ${where[0].toUpperCase()}${where.slice(1)}: ${titleOf(finding)}  ${masked}`,
    `    ${rule.severity}, ${confidence}. ${rule.why}`,
    `    ${toAdvice(finding)}`,
    '\n'
  ].join('\n');
};

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
  { findings, errors }: Report,
  sensitive: number,
  told: number,
  demand: Demand
): Generator<string> {
  const allowed = findings.filter(({ finding }) => finding.allowed).length;
  const others = findings.length - told - allowed;
  if (sensitive > 0) {
    const would = sensitive === 1 ? 'it would' : 'they would';
    const hint = demand.sensitive ? '' : `; with --sensitive ${would} count`;
    yield `${count(sensitive, 'finding')} of other sensitive data${hint}.\n`;
  }
  if (errors.length > 0) {
    yield `${count(errors.length, 'problem')} while reading, listed above.\n`;
  }
  if (allowed > 0) {
    yield `${count(allowed, 'finding')} allowed.\n`;
  }
  if (others > 0) {
    yield `${count(others, 'finding')} below "${demand.least}"; --min-confidence possible shows them.\n`;
  }
}
