import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../testing/pages';

/** What the script makes of entries of OSV. */
const listOf = (...entries: object[]): { text: string; count: number } =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { toAdvisoryList } from ${JSON.stringify(join(ROOT, 'scripts/lib/advisories.mjs'))};
         process.stdout.write(JSON.stringify(toAdvisoryList(${JSON.stringify(entries)})));`
      ],
      { encoding: 'utf8' }
    )
  ) as { text: string; count: number };

const entry = (
  id: string,
  events: object[],
  more: object = {}
): Record<string, unknown> => ({
  id,
  modified: '2026-01-02T03:04:05Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'Jupyter_Server' },
      ranges: [{ type: 'ECOSYSTEM', events }]
    }
  ],
  ...more
});

it('takes ranges, severities and the newest date over', () => {
  const { text, count } = listOf(
    entry('GHSA-aaaa-bbbb-cccc', [{ introduced: '0' }, { fixed: '2.0' }], {
      database_specific: { severity: 'MODERATE' },
      modified: '2026-03-01T00:00:00Z'
    }),
    entry('PYSEC-2026-1', [
      { introduced: '1.0' },
      { fixed: '1.5' },
      { introduced: '2.0' },
      { last_affected: '2.3' }
    ]),
    entry('PYSEC-2026-2', [{ introduced: '3.0' }])
  );
  expect(count).toBe(3);
  expect(text).toContain("listDate = '2026-03-01'");
  expect(text).toContain(
    '["jupyter-server","GHSA-aaaa-bbbb-cccc","medium",["<2.0"]]'
  );
  expect(text).toContain(
    '["jupyter-server","PYSEC-2026-1","",[">=1.0,<1.5",">=2.0,<=2.3"]]'
  );
  expect(text).toContain('["jupyter-server","PYSEC-2026-2","",[">=3.0"]]');
});

it.each([
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'critical'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 'critical'],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 'medium'],
  ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 'high'],
  ['CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 'low'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', ''],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', ''],
  ['CVSS:3.1/AV:N', ''],
  ['none', '']
])('rates %s as %j', (score, severity) => {
  const events = [{ introduced: '0' }, { fixed: '2.0' }];
  const { text } = listOf(
    entry('PYSEC-2026-1', events, { severity: [{ type: 'CVSS_V3', score }] })
  );
  expect(text).toContain(`"PYSEC-2026-1","${severity}",["<2.0"]`);
});

it('tells one weakness once, and none that was withdrawn or is of others', () => {
  const events = [{ introduced: '0' }, { fixed: '2.0' }];
  const { text, count } = listOf(
    entry('PYSEC-2026-1', events, { aliases: ['CVE-2026-1'] }),
    entry('GHSA-aaaa-bbbb-cccc', events, { aliases: ['CVE-2026-1'] }),
    entry('PYSEC-2026-3', events, { withdrawn: '2026-01-01T00:00:00Z' }),
    {
      ...entry('PYSEC-2026-4', events),
      affected: [{ package: { ecosystem: 'npm', name: 'jupyterlab' } }]
    }
  );
  expect(count).toBe(1);
  expect(text).toContain('GHSA-aaaa-bbbb-cccc');
});

it.each([
  [[], 'Name the folder'],
  [[mkdtempSync(join(tmpdir(), 'nbwarden-'))], 'holds no advisory'],
  [['no/such/folder'], 'holds no advisory']
])('leaves the list as it is where it is given %j', (args, words) => {
  const list = 'src/engine/audit/advisories/list.ts';
  const before = readFileSync(list, 'utf8');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/advisories.mjs', ...args],
    { encoding: 'utf8' }
  );
  expect(status).toBe(1);
  expect(stderr).toContain('Usage: npm run advisories -- FOLDER');
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readFileSync(list, 'utf8')).toBe(before);
});

it('names the file that cannot be read, and leaves the list as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-osv-'));
  try {
    writeFileSync(join(folder, 'PYSEC-1.json'), '{"id": ');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/advisories.mjs'), folder],
      { encoding: 'utf8' }
    );
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(
      `${join(folder, 'PYSEC-1.json')} cannot be read`
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
