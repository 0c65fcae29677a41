import { toJsonText } from '../../report/jsontext';
import type { AuditFinding, AuditReport } from '../types';

/** Of the report's shape: a reader that knows 1 can read every later 1. */
const version = 1;

const toEntry = ({
  rule,
  severity,
  title,
  path,
  line,
  effective,
  origin,
  fix
}: AuditFinding): object => ({
  rule: rule.id,
  severity,
  title,
  path,
  line,
  effective,
  origin,
  fix,
  restart: rule.restart
});

const toList = (entries: readonly object[]): string =>
  entries.map(entry => `\n${toJsonText(entry)}`).join(',');

/** The report for programs. Lines count from 0. */
export const toAuditJson = ({
  findings,
  unknown,
  errors
}: AuditReport): string =>
  `{"version":${version},"findings":[${toList(findings.map(toEntry))}],` +
  `"unknown":[${toList(unknown)}],"errors":[${toList(errors)}]}\n`;
