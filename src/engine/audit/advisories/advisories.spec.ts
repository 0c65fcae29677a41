import { compareVersions, normalizeName } from '../versions';
import { findAdvisories, findFix } from '.';
import { advisories, listDate } from './list';

const idsOf = (name: string, version: string): string[] =>
  findAdvisories(name, version).map(({ id }) => id);

describe('the list of advisories', () => {
  it('has well-formed rows, each once', () => {
    const keys = advisories.map(([name, id]) => `${name} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const odd = advisories.filter(
      ([name, id, , ranges]) =>
        name !== normalizeName(name) ||
        !/^(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,}|PYSEC-\d{4}-\d+)$/.test(
          id
        ) ||
        ranges.length === 0 ||
        ranges.some(
          range =>
            !/^(?:>=?\d[\w.]*)?(?:(?:^|,)<=?\d[\w.]*)?$/.test(range) ||
            range === ''
        )
    );
    expect(odd).toEqual([]);
    expect(listDate).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
  });

  it('takes ranges at their bounds', () => {
    expect(idsOf('jupyter_server', '2.17.9')).toContain('GHSA-5mrq-x3x5-8v8f');
    expect(idsOf('jupyter_server', '2.18.0')).not.toContain(
      'GHSA-5mrq-x3x5-8v8f'
    );
    expect(idsOf('jupyterhub', '5.5.0')).toContain('GHSA-69wv-m5fw-2fhp');
    expect(idsOf('notebook', '6.5.0')).not.toContain('GHSA-mqcg-5x36-vfcg');
    expect(idsOf('notebook', '7.0.0')).toContain('GHSA-mqcg-5x36-vfcg');
  });

  it('names one version that mends everything', () => {
    const found = findAdvisories('jupyter-server', '2.14.0');
    expect(found.length).toBeGreaterThan(3);
    const fix = findFix(found);
    expect(fix).toBe('2.21.0');
    expect(findAdvisories('jupyter-server', fix ?? '')).toEqual([]);
  });

  it('names none where one of them has no fix', () => {
    const fixed = {
      id: 'a',
      severity: 'high',
      isRated: true,
      fixed: '2.0'
    } as const;
    expect(findFix([fixed, { ...fixed, fixed: null }])).toBeNull();
  });

  it('says where no severity is known', () => {
    const rated = findAdvisories('jupyter-server', '2.20.0');
    expect(rated).toMatchObject([{ severity: 'medium', isRated: true }]);
    const unrated = findAdvisories('ipython', '8.9.0');
    expect(unrated).toMatchObject([{ severity: 'high', isRated: false }]);
  });

  it('puts the worst first', () => {
    const [first] = findAdvisories('jupyter-server', '2.14.0');
    expect(first.severity).toBe('critical');
    expect(compareVersions(first.fixed ?? '0', '2.20.0')).toBe(0);
  });
});
