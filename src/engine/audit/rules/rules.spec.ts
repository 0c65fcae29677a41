import { judgeFacts } from '..';
import type { AuditFacts } from '../types';
import { auditRules } from '.';
import { cases } from './cases';
import { nothing, outside } from './cases/build';

const severitiesOf = (rule: string, facts: Partial<AuditFacts>): string[] =>
  judgeFacts({ ...nothing, ...facts })
    .findings.filter(each => each.rule.id === rule)
    .map(({ severity }) => severity);

describe('a rule', () => {
  it.each(cases.map((each, index) => ({ index, rule: each[0] })))(
    '$rule judges as case $index says',
    ({ index }) => {
      const [rule, facts, severities] = cases[index];
      expect(severitiesOf(rule, facts)).toEqual(severities);
    }
  );

  it('is seen to tell of something and to be silent', () => {
    const isSeen = (id: string, isTold: boolean): boolean =>
      cases.some(([rule, , told]) => rule === id && told.length > 0 === isTold);
    const bare = auditRules
      .filter(({ id }) => !isSeen(id, true) || !isSeen(id, false))
      .map(({ id }) => id);
    expect(bare).toEqual([]);
  });

  it('has an id, and says what it is about in sentences', () => {
    const ids = auditRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const odd = auditRules.filter(
      ({ id, title, why }) =>
        !/^[A-Z]+-\d\d$/.test(id) || /\.$/.test(title) || !/\.$/.test(why)
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['NET-05', { headers: {} }],
    ['NET-06', { cookies: [{ name: 'a', isSecure: false, sameSite: null }] }]
  ] as const)('%s says where a Hub is mended', (rule, seen) => {
    const fixOf = (isHub: boolean): string =>
      judgeFacts({ ...nothing, ...outside({ ...seen, isHub }) }).findings.find(
        each => each.rule.id === rule
      )?.fix ?? '';
    expect(fixOf(true)).toMatch(
      /^Add to jupyterhub_config\.py:\nc\.JupyterHub\./
    );
    expect(fixOf(false)).toMatch(/^Add to jupyter_server_config\.py:\nc\./);
  });
});
