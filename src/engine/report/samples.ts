/** What the tests of reports tell of. */
import type { Confidence, Finding, Rule } from '../types';
import type { Demand, Report } from './index';

const rule: Rule = {
  id: 'acme-key',
  title: 'Acme key',
  severity: 'high',
  category: 'secret',
  why: 'Whoever has it can use Acme.',
  revoke: 'https://acme.example/keys',
  variable: 'ACME_KEY'
};

export const finding: Finding = {
  rule,
  confidence: 'likely',
  place: { part: 'source', cell: 3, cellId: 'c4', output: null, mime: null },
  from: 20,
  to: 30,
  range: { line: 1, start: 8, endLine: 1, end: 18 },
  masked: 'acme-••••',
  fingerprint: 'acme-key:c4:0123456789abcdef',
  allowed: null
};

export const inOutput: Finding = {
  ...finding,
  confidence: 'possible',
  place: { part: 'output', cell: 4, cellId: null, output: 0, mime: 'stream' }
};

export const allowed: Finding = {
  ...finding,
  allowed: { by: 'comment', reason: 'from the docs' }
};

export const inFile: Finding = {
  ...finding,
  place: { part: 'file', cell: null, cellId: null, output: null, mime: null }
};

export const toReport = (...findings: Finding[]): Report => ({
  findings: findings.map(each => ({ path: 'a b/n.ipynb', finding: each })),
  errors: [{ path: 'x.ipynb', message: 'The file is empty.' }],
  scanned: {
    files: 3,
    bytes: 2_000_000,
    milliseconds: 1500,
    skipped: 0,
    binary: 0
  }
});

export const join = (pieces: Iterable<string>): string => [...pieces].join('');

export const sensitive: Finding = {
  ...finding,
  rule: { ...rule, category: 'sensitive', revoke: null },
  title: '12 acmes',
  place: { ...finding.place, part: 'output', output: 0, mime: 'stream' }
};

export const ask = (least: Confidence, isSensitiveToo = false): Demand => ({
  least,
  sensitive: isSensitiveToo
});
