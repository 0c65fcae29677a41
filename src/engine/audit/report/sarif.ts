import { toJsonText } from '../../report/jsontext';
import type {
  AuditFinding,
  AuditReport,
  AuditRule,
  AuditSeverity
} from '../types';

/** The scale of code scanning services, from 0 to 10. */
const scores: Readonly<Record<AuditSeverity, string>> = {
  info: '0.0',
  low: '3.0',
  medium: '5.5',
  high: '8.0',
  critical: '9.5'
};

const levels: Readonly<Record<AuditSeverity, string>> = {
  info: 'note',
  low: 'note',
  medium: 'warning',
  high: 'error',
  critical: 'error'
};

const toUri = (path: string): string =>
  path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');

const toRule = ({ id, title, why, severity }: AuditRule): object => ({
  id,
  name: title,
  shortDescription: { text: title },
  fullDescription: { text: why },
  properties: {
    'security-severity': scores[severity],
    tags: ['security', 'configuration']
  }
});

const toLocations = ({ path, line }: AuditFinding): object =>
  path === null
    ? {}
    : {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: toUri(path) },
              ...(line === null ? {} : { region: { startLine: line + 1 } })
            }
          }
        ]
      };

const toResult = (finding: AuditFinding, ruleIndex: number): object => ({
  ruleId: finding.rule.id,
  ruleIndex,
  level: levels[finding.severity],
  message: {
    text: `${finding.title}: ${finding.effective} (${finding.origin}). ${finding.fix}`
  },
  ...toLocations(finding),
  properties: { severity: finding.severity, restart: finding.rule.restart }
});

/** SARIF 2.1.0 (OASIS). */
export const toAuditSarif = (
  { findings, unknown, errors }: AuditReport,
  { version }: { readonly version: string }
): string => {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const run = {
    tool: { driver: { name: 'nbwarden', version, rules: rules.map(toRule) } },
    invocations: [
      {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: [
          ...errors.map(({ path, message }) => ({
            level: 'error',
            message: { text: `${path}: ${message}` }
          })),
          ...unknown.map(({ rule, reason }) => ({
            level: 'note',
            message: { text: `${rule}: ${reason}` }
          }))
        ]
      }
    ],
    results: findings.map(each => toResult(each, rules.indexOf(each.rule)))
  };
  return `${toJsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run]
  })}\n`;
};
