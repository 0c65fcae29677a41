import { readFileSync } from 'fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanNotebookText, scanFile } from '../documents';
import { FileLines, toSarif, type FileFinding, type Report } from './index';

/** The standard's own schema (OASIS, SARIF 2.1.0, appendix). */
const schema = JSON.parse(
  readFileSync(
    require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8'
  )
) as object;

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

const sample = (id: string): string => {
  const { text, from, to } = generateSample(id, seeded(3));
  return text.slice(from, to);
};

const token = sample('github-pat-classic');
const jwt = sample('jwt');

const notebook = JSON.stringify(
  {
    cells: [
      {
        cell_type: 'code',
        id: 'c1',
        source: ['import os\n', `a = "${token}"  # nbwarden: allow\n`],
        outputs: [
          { output_type: 'stream', text: ['x\n', `${jwt}\n`] },
          {
            output_type: 'display_data',
            data: { 'application/json': { a: [], b: { c: token } } },
            metadata: { t: token }
          }
        ],
        metadata: { papermill: { parameters: { k: token } } }
      },
      {
        cell_type: 'markdown',
        source: 'see',
        attachments: {
          'a.txt': { 'text/plain': Buffer.from(token).toString('base64') }
        }
      }
    ],
    metadata: { tags: ['x'], k: token }
  },
  null,
  1
);

const findingsOf = (path: string, text: string): FileFinding[] => {
  const lines = path.endsWith('.ipynb') ? new FileLines(text) : null;
  const { findings } = lines ? scanNotebookText(text) : scanFile(path, text);
  return findings.map(finding => ({
    path,
    finding,
    fileLines: lines?.list(finding)
  }));
};

const report: Report = {
  findings: [
    ...findingsOf('ü b/n:1.ipynb', notebook),
    ...findingsOf('a.py', `token = "${token}"\n`)
  ],
  errors: [{ path: 'x.ipynb', message: 'The file is empty.' }],
  scanned: { files: 3, bytes: 10, milliseconds: 1, skipped: 0, binary: 0 }
};

const toText = (of: Report): string =>
  [...toSarif(of, { version: '1.2.3' })].join('');

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly region: { readonly startLine: number };
        };
      }[];
    }[];
  }[];
}

describe('a SARIF report', () => {
  it.each([
    ['of many kinds of places', report],
    ['of nothing', { ...report, findings: [], errors: [] }]
  ])('%s is valid by the schema', (_, of) => {
    isValid(JSON.parse(toText(of)));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it('is held against a schema that refuses', () => {
    expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('tells the line of the file on which each value stands', () => {
    const { results } = (JSON.parse(toText(report)) as Sarif).runs[0];
    const lines = notebook.split('\n');
    const told = results.slice(0, -1).map(({ locations: [location] }) => {
      const line = lines[location.physicalLocation.region.startLine - 1];
      return [token, jwt, Buffer.from(token).toString('base64')].some(value =>
        line.includes(value)
      );
    });
    expect(told).toEqual(Array.from({ length: 7 }, () => true));
  });

  it('holds no value', () => {
    const text = toText(report);
    expect([token, jwt].filter(value => text.includes(value))).toEqual([]);
  });
});
