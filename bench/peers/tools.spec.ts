import { toSarif } from '../../src/engine/report';
import { scanFile } from '../../src/engine/documents';
import { makeSecrets } from '../../scripts/samples/secrets';
import { tools } from './tools';

/** Each report as the tool writes it, with values made here. */

const secrets = makeSecrets();
const value = secrets.github();

/** What nbwarden writes about a file; the second finding is no more than possible. */
const writeOwnReport = (): string => {
  const { findings } = scanFile('a b.py', `\ntoken = "${value}"\n`);
  const [finding] = findings;
  const doubtful = { ...finding, confidence: 'possible' as const };
  const report = {
    findings: [finding, doubtful].map(each => ({
      path: 'a b.py',
      finding: each
    })),
    errors: [],
    scanned: { files: 1, bytes: 1, milliseconds: 1, skipped: 0, binary: 0 }
  };
  return [...toSarif(report, { version: '0' })].join('');
};

const reports: Readonly<Record<string, string>> = {
  nbwarden: writeOwnReport(),
  CredSweeper: JSON.stringify([
    {
      rule: 'AWS Multi',
      severity: 'high',
      line_data_list: [
        { line: 'a', line_num: 7, path: './a b.py', value },
        { line: 'b', line_num: 2, path: './a b.py', value }
      ]
    },
    {
      rule: 'UUID',
      severity: 'info',
      line_data_list: [{ line: 'c', line_num: 9, path: './a b.py', value }]
    }
  ]),
  'detect-secrets': JSON.stringify({
    version: '1.5.0',
    results: {
      'a b.py': [
        { type: 'Secret Keyword', filename: 'a b.py', line_number: 2 }
      ],
      'b.py': [{ type: 'Secret Keyword', filename: 'b.py', line_number: 4 }]
    }
  }),
  gitleaks: JSON.stringify([
    { RuleID: 'x', StartLine: 2, EndLine: 5, Secret: value, File: 'a b.py' }
  ]),
  kingfisher: JSON.stringify({
    findings: [
      {
        rule: { id: 'x' },
        finding: { snippet: 'one\ntwo', line: 2, path: './a b.py' }
      }
    ]
  }),
  secretlint: JSON.stringify([
    {
      filePath: '/folder/a b.py',
      sourceContent: value,
      messages: [{ loc: { start: { line: 2 }, end: { line: 3 } } }]
    },
    { filePath: '/folder/c.py', sourceContent: '', messages: [] }
  ])
};

const places: Readonly<Record<string, readonly object[]>> = {
  nbwarden: [{ path: 'a b.py', line: 2, endLine: 2 }],
  CredSweeper: [
    { path: './a b.py', line: 2, endLine: 7, isMinor: false },
    { path: './a b.py', line: 9, endLine: 9, isMinor: true }
  ],
  'detect-secrets': [
    { path: 'a b.py', line: 2, endLine: 2 },
    { path: 'b.py', line: 4, endLine: 4 }
  ],
  gitleaks: [{ path: 'a b.py', line: 2, endLine: 5 }],
  kingfisher: [{ path: './a b.py', line: 2, endLine: 3 }],
  secretlint: [{ path: '/folder/a b.py', line: 2, endLine: 3 }]
};

describe.each(tools.map(tool => [tool.name, tool] as const))(
  '%s',
  (name, tool) => {
    const report = '/place/report';
    const args = tool.toArguments({
      report,
      root: '/root',
      files: ['a.html', 'a.py']
    });

    it('has its report read', () => {
      expect(tool.read(reports[name])).toEqual(places[name]);
    });

    it('has the values forgotten', () => {
      expect(JSON.stringify(tool.read(reports[name]))).not.toContain(value);
    });

    it('is told where to report', () => {
      expect(args.includes(report)).toBe(!tool.isPrinting);
    });
  }
);

it('nbwarden is given the pages by name', () => {
  const [nbwarden] = tools;
  const args = nbwarden.toArguments({
    report: 'r',
    root: '/root',
    files: ['a.html', 'a.py']
  });
  expect(args.slice(0, 3)).toEqual(['scan', '.', 'a.html']);
  expect(args).not.toContain('a.py');
});

it.each(['kingfisher', 'detect-secrets'])('%s asks no network', name => {
  const args = tools
    .find(tool => tool.name === name)
    ?.toArguments({ report: 'r', root: '/root', files: [] });
  expect(args?.some(arg => /^--no-(?:validate|verify)$/.test(arg))).toBe(true);
});
