import { toDetailEntry } from './detail';
import { titleOf } from '../title';
import type { Repetition } from '../types';
import { toJsonText } from './jsontext';
import type { FileFinding, Report } from './report';

/** Of the report's shape: a reader that knows 1 can read every later 1. */
const version = 1;

const toEntry = ({ path, commit, finding }: FileFinding): object => {
  const { rule, confidence, place, range, masked, fingerprint } = finding;
  return {
    rule: rule.id,
    title: titleOf(finding),
    severity: rule.severity,
    confidence,
    path,
    commit: commit ?? null,
    cell: place.cell,
    cellId: place.cellId,
    category: rule.category,
    allowed: finding.allowed !== null,
    reason: finding.allowed?.reason ?? finding.lapsed?.reason ?? null,
    expired: finding.lapsed?.expires ?? null,
    part: place.part,
    output: place.output,
    mime: place.mime,
    line: range.line,
    start: range.start,
    endLine: range.endLine,
    end: range.end,
    masked,
    fingerprint,
    detail: finding.detail ? toDetailEntry(finding.detail) : null,
    also: (finding.also ?? []).map(toPlace)
  };
};

const toPlace = ({ mime, range, fingerprint }: Repetition): object => ({
  mime,
  line: range.line,
  start: range.start,
  endLine: range.endLine,
  end: range.end,
  fingerprint
});

/** One entry a line, in pieces: a report can be longer than a string may be. */
function* toList(entries: Iterable<object>): Generator<string> {
  let separator = '\n';
  for (const entry of entries) {
    yield separator + toJsonText(entry);
    separator = ',\n';
  }
}

/** The report for programs. Lines and offsets count from 0, ends are exclusive. */
export function* toJson({
  findings,
  errors,
  scanned
}: Report): Generator<string> {
  yield `{"version":${version},"findings":[`;
  yield* toList(findings.map(toEntry));
  yield '],"errors":[';
  yield* toList(errors);
  yield `],"scanned":${toJsonText(scanned)}}\n`;
}
