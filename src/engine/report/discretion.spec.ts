import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanFile } from '../index';
import { withDiscretion } from './discretion';
import { toGithub } from './github';
import { toJson } from './json';
import type { Report } from './report';
import { toSarif } from './sarif';
import { toText } from './text';

const tokenOf = (seed: number): string =>
  generateSample('github-pat-classic', seeded(seed)).text;

const toReport = (path: string): Report => ({
  findings: scanFile(path, `t = "${tokenOf(2)}"\n`).findings.map(finding => ({
    path,
    finding
  })),
  errors: [{ path, message: 'It could not be read.' }],
  scanned: { files: 1, bytes: 1, milliseconds: 1, skipped: 0, binary: 0 }
});

const writers: readonly [string, (report: Report) => Iterable<string>][] = [
  ['text', report => toText(report, demand)],
  ['json', toJson],
  ['sarif', report => toSarif(report, { version: '1' })],
  ['github', report => toGithub(report, demand)]
];

const demand = { least: 'likely', sensitive: false } as const;

it.each(writers)('%s shows no secret in the name of a file', (_, write) => {
  const token = tokenOf(1);
  const told = [...write(withDiscretion(toReport(`logs/${token}/a.py`)))].join(
    ''
  );
  expect(told).not.toContain(token);
  expect(decodeURIComponent(told)).toContain('logs/••••');
});

it('leaves other names as they are', () => {
  const report = toReport('src/api_key_2024/client_secret.py');
  expect(withDiscretion(report)).toEqual(report);
});

it.each(writers)('%s shows no secret in a reason', (_, write) => {
  const token = tokenOf(1);
  const { findings, ...report } = toReport('a.py');
  const reason = `old token: ${token}`;
  const told = [
    { allowed: { by: 'file', reason } as const },
    { lapsed: { reason, expires: '2020-01-01' } }
  ].flatMap(more => [
    ...write(
      withDiscretion({
        ...report,
        findings: findings.map(each => ({
          ...each,
          finding: { ...each.finding, ...more }
        }))
      })
    )
  ]);
  expect(told.join('')).not.toContain(token);
});
