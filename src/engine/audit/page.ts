import { listDate } from './advisories/list';
import { withDiscretion } from './discretion';
import { toGrade } from './grade';
import { judgeFacts } from './judge';
import { toLineHint } from './linehint';
import { toMending, type Mending } from './mending';
import {
  toAuditJson,
  toAuditMarkdown,
  toAuditSarif,
  toProgram
} from './report';
import { toSteps, type FixStep } from './steps';
import type {
  AuditFacts,
  AuditFinding,
  AuditReport,
  AuditSeverity,
  Unknown
} from './types';

/** A finding as plain data, for the page. */
export interface ShownFinding {
  /** Tells it from others; the same at the next check. */
  readonly key: string;
  readonly rule: string;
  readonly severity: AuditSeverity;
  readonly title: string;
  readonly why: string;
  readonly effective: string;
  readonly origin: string;
  readonly steps: readonly FixStep[];
  /** What has to be started again; `null` for nothing. */
  readonly restart: 'server' | 'Hub' | null;
  readonly mending: Mending | null;
}

/** How a server stands. */
export interface ShownReport {
  readonly grade: string;
  /** What to know before one follows several fixes; `null` for nothing. */
  readonly lineHint: string | null;
  readonly findings: readonly ShownFinding[];
  readonly unknown: readonly Unknown[];
  readonly errors: AuditReport['errors'];
  /** When the list of advisories was made. */
  readonly listDate: string;
}

export type ReportFormat = 'markdown' | 'json' | 'sarif';

const toShown = (
  finding: AuditFinding,
  mending: Mending | null
): ShownFinding => {
  const { rule, severity, title, why, effective, origin, fix } = finding;
  return {
    key: `${rule.id} ${origin} ${title}`,
    rule: rule.id,
    severity,
    title,
    why,
    effective,
    origin,
    steps: toSteps(fix),
    restart: rule.restart ? toProgram(finding) : null,
    mending
  };
};

/** Two files may have the same name once what is secret in it is hidden. */
const withOwnKeys = (findings: readonly ShownFinding[]): ShownFinding[] => {
  const counts = new Map<string, number>();
  return findings.map(finding => {
    const { key } = finding;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before === 0 ? finding : { ...finding, key: `${key} ${before + 1}` };
  });
};

/** Judges a server for the page. */
export const judgeServer = (
  facts: AuditFacts,
  errors: AuditReport['errors']
): ShownReport => {
  const report = { ...judgeFacts(facts), errors };
  // What mends has to know the file by its own name.
  const mendings = report.findings.map(each => toMending(each, facts));
  const shown = withDiscretion(report);
  return {
    grade: toGrade(report),
    lineHint: toLineHint(shown.findings),
    findings: withOwnKeys(
      shown.findings.map((each, at) => toShown(each, mendings[at]))
    ),
    unknown: shown.unknown,
    errors: shown.errors,
    listDate
  };
};

/** The report as a file, from the same facts. */
export const renderServerReport = (
  facts: AuditFacts,
  errors: AuditReport['errors'],
  format: ReportFormat,
  version: string
): string => {
  const report = withDiscretion({ ...judgeFacts(facts), errors });
  switch (format) {
    case 'markdown':
      return toAuditMarkdown(report);
    case 'json':
      return toAuditJson(report);
    case 'sarif':
      return toAuditSarif(report, { version });
  }
};
