import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanFile } from '../index';
import { withDiscreetPaths } from './discreetpaths';
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

const demand = { least: 'likely', sensitive: false } as const;

it.each([
  ['text', (report: Report) => toText(report, demand)],
  ['json', (report: Report) => toJson(report)],
  ['sarif', (report: Report) => toSarif(report, { version: '1' })],
  ['github', (report: Report) => toGithub(report, demand)]
])('%s shows no secret in the name of a file', (_, write) => {
  const token = tokenOf(1);
  const told = [
    ...write(withDiscreetPaths(toReport(`logs/${token}/a.py`)))
  ].join('');
  expect(told).not.toContain(token);
  expect(decodeURIComponent(told)).toContain('logs/••••');
});

it('leaves other names as they are', () => {
  const report = toReport('src/api_key_2024/client_secret.py');
  expect(withDiscreetPaths(report)).toEqual(report);
});
