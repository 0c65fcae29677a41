import { count, toShownPath } from '../../report/words';
import { toGrade } from '../grade';
import { toLineHint } from '../linehint';
import { toSteps, type FixStep } from '../steps';
import type { AuditFinding, AuditReport, Unknown } from '../types';
import { toProgram } from './program';

/** Signs that mean something in Markdown or HTML; a file's name may hold them. */
const escape = (text: string): string =>
  toShownPath(text).replace(/[\\`*_[\]<>&#|]/g, '\\$&');

/** No code of a fix holds such a fence: it is of this package's making, and paths. */
const toBlock = (code: string): string =>
  ['```', ...code.split('\n').map(toShownPath), '```'].join('\n');

const toStep = ({ words, code }: FixStep): string =>
  [words === '' ? '' : escape(words), code === '' ? '' : toBlock(code)]
    .filter(Boolean)
    .join('\n\n');

const toFinding = (finding: AuditFinding): string => {
  const { rule, severity, title, why, effective, origin, fix } = finding;
  const restart = rule.restart ? [`Restart the ${toProgram(finding)}.`] : [];
  return [
    `## ${severity}: ${escape(title)} (${rule.id})`,
    escape(why),
    `- Now: ${escape(effective)}\n- Where: ${escape(origin)}`,
    ...toSteps(fix).map(toStep),
    ...restart
  ].join('\n\n');
};

const toUnknown = ({ rule, reason }: Unknown): string =>
  `- ${rule}: ${escape(reason)}`;

/** The report for people who read it elsewhere. */
export const toAuditMarkdown = (report: AuditReport): string => {
  const { findings, unknown, errors } = report;
  const left = [
    ...errors.map(
      ({ path, message }) => `- ${escape(path)}: ${escape(message)}`
    ),
    ...unknown.map(toUnknown)
  ];
  const parts = [
    '# Is this Jupyter server safe?',
    toGrade(report),
    toLineHint(findings) ?? [],
    ...findings.map(toFinding),
    ...(left.length > 0
      ? [`## ${count(left.length, 'check')} could not be made`, left.join('\n')]
      : [])
  ].flat();
  return `${parts.join('\n\n')}\n`;
};
