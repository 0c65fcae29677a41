import { isJson } from './settings/order';
import type { AuditFacts, AuditFinding, PathFact } from './types';

/** What the server part can do about a finding. */
export type Mending =
  | { readonly kind: 'password' }
  /** Take rights of others away. */
  | { readonly kind: 'mode'; readonly path: string; readonly mode: number }
  /** Put a secret into a file of its own; the line counts from 0. */
  | { readonly kind: 'secret'; readonly path: string; readonly line: number };

const byPassword = [
  'AUTH-01',
  'AUTH-03',
  'AUTH-04',
  'AUTH-05',
  'AUTH-07',
  'AUTH-11'
];

/** What others may still do where a rule is kept. */
const allowedBits = ({ role }: PathFact, rule: string): number =>
  rule === 'RUN-05' ? 0o755 : role === 'runtime-folder' ? 0o700 : 0o600;

const modeRules = /^(?:AUTH-06|NET-04|RUN-0[2345]|TRUST-02|HUB-05|HUB-11)$/;

const findMode = (
  { rule, path, line }: AuditFinding,
  { paths }: AuditFacts
): Mending | null => {
  const fact = (paths ?? []).find(each => each.path === path);
  const isMode = modeRules.test(rule.id) && line === null;
  return isMode && fact?.mode != null
    ? {
        kind: 'mode',
        path: fact.path,
        mode: fact.mode & allowedBits(fact, rule.id)
      }
    : null;
};

/** What can be done with one click; `null` where a person has to do it. */
export const toMending = (
  finding: AuditFinding,
  facts: AuditFacts
): Mending | null => {
  const { rule, path, line } = finding;
  if (byPassword.includes(rule.id)) {
    return { kind: 'password' };
  }
  return rule.id === 'CFG-04' && path !== null && line !== null && !isJson(path)
    ? { kind: 'secret', path, line }
    : findMode(finding, facts);
};
