import type { Detail, Finding, Rule } from '../types';
import { doesCount, toJson, toSarif, toText, type Report } from './index';

const rule: Rule = {
  id: 'acme-key',
  title: 'Acme key',
  severity: 'high',
  category: 'secret',
  why: 'Whoever has it can use Acme.',
  revoke: 'https://acme.example/keys',
  variable: 'ACME_KEY'
};

const finding: Finding = {
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

const inOutput: Finding = {
  ...finding,
  confidence: 'possible',
  place: { part: 'output', cell: 4, cellId: null, output: 0, mime: 'stream' }
};

const allowed: Finding = {
  ...finding,
  allowed: { by: 'comment', reason: 'from the docs' }
};

const inFile: Finding = {
  ...finding,
  place: { part: 'file', cell: null, cellId: null, output: null, mime: null }
};

const toReport = (...findings: Finding[]): Report => ({
  findings: findings.map(each => ({ path: 'a b/n.ipynb', finding: each })),
  errors: [{ path: 'x.ipynb', message: 'The file is empty.' }],
  scanned: { files: 3, bytes: 2_000_000, milliseconds: 1500, skipped: 0 }
});

/** The detail of a finding as JSON has it. */
const toEntryOf = (detail: Detail): unknown => {
  const text = join(toJson(toReport({ ...finding, detail })));
  return (JSON.parse(text) as { findings: [{ detail: unknown }] }).findings[0]
    .detail;
};

const join = (pieces: Iterable<string>): string => [...pieces].join('');

describe('doesCount', () => {
  const sensitive = {
    ...finding,
    rule: { ...rule, category: 'sensitive' }
  } as const;
  it.each([
    ['a likely secret at likely', finding, 'likely', true],
    ['a possible secret at likely', inOutput, 'likely', false],
    ['a possible secret at possible', inOutput, 'possible', true],
    ['a likely secret at confirmed', finding, 'confirmed', false],
    ['an allowed secret', allowed, 'possible', false],
    ['what is only sensitive', sensitive, 'possible', false]
  ] as const)('%s: %s', (_, each, least, expected) => {
    expect(doesCount(each, least)).toBe(expected);
  });
});

describe('toJson', () => {
  it('has the keys that programs rely on, in their order', () => {
    const text = join(toJson(toReport(finding, allowed)));
    const report = JSON.parse(text) as {
      findings: Record<string, unknown>[];
    };
    expect(Object.keys(report)).toEqual([
      'version',
      'findings',
      'errors',
      'scanned'
    ]);
    expect(Object.keys(report.findings[0])).toEqual(
      'rule title severity confidence path cell cellId category allowed reason expired part output mime line start endLine end masked fingerprint detail'.split(
        ' '
      )
    );
    expect(report).toMatchObject({
      version: 1,
      findings: [
        {
          rule: 'acme-key',
          path: 'a b/n.ipynb',
          cell: 3,
          cellId: 'c4',
          line: 1,
          start: 8,
          end: 18,
          mime: null,
          allowed: false
        },
        { allowed: true }
      ],
      errors: [{ path: 'x.ipynb', message: 'The file is empty.' }],
      scanned: { files: 3, bytes: 2_000_000, milliseconds: 1500, skipped: 0 }
    });
  });

  it('is valid without findings', () => {
    expect(JSON.parse(join(toJson(toReport())))).toMatchObject({
      findings: []
    });
  });

  it('comes in pieces', () => {
    expect(
      [...toJson(toReport(finding, finding, finding))].length
    ).toBeGreaterThan(3);
  });
});

describe('toText', () => {
  it('tells what counts, for people', () => {
    expect(join(toText(toReport(finding, inOutput, allowed), 'likely'))).toBe(
      [
        'a b/n.ipynb',
        '  Cell 4, line 2: Acme key  acme-••••',
        '    high, likely. Whoever has it can use Acme.',
        '    Take it out of the notebook, for example into an environment variable. If it was ever shared, revoke it: https://acme.example/keys',
        '',
        'x.ipynb',
        '  Not read: The file is empty.',
        '',
        '1 secret in 1 of 3 files (2.0 MB in 1.5 s).',
        '1 problem while reading, listed above.',
        '1 finding allowed by a comment.',
        '1 finding below "likely"; --min-confidence possible shows them.',
        ''
      ].join('\n')
    );
  });

  it('names an output and what to do about it', () => {
    const text = join(toText(toReport(inOutput), 'possible'));
    expect(text).toContain('Cell 5, output 1 (stream), line 2: Acme key');
    expect(text).toContain('Clear or redact this output.');
  });

  it('names an attachment and a widget, and what the value says', () => {
    const place = { ...finding.place, output: null, mime: null };
    const detail = {
      issuer: 'accounts.example.com',
      account: '123456789012',
      expires: Date.UTC(2026, 4, 3),
      isExpired: true,
      isEncrypted: true,
      writing: 'base64'
    } as const;
    const text = join(
      toText(
        toReport(
          { ...finding, place: { ...place, part: 'attachment', index: 1 } },
          {
            ...finding,
            place: { ...place, part: 'metadata', cell: null, index: 0 },
            detail
          }
        ),
        'likely'
      )
    );
    expect(text).toContain('Cell 4, attachment 2, line 2: Acme key');
    expect(text).toContain('Widget 1, line 2: Acme key');
    expect(text).toContain(
      '    Issuer accounts.example.com, account 123456789012, expired on 3 May 2026, protected by a passphrase, in base64.\n'
    );
    expect(toEntryOf(detail)).toEqual({
      ...detail,
      expires: '2026-05-03T00:00:00.000Z'
    });
  });

  it('says that there is nothing', () => {
    expect(join(toText({ ...toReport(), errors: [] }, 'likely'))).toBe(
      'No secrets in 3 files (2.0 MB in 1.5 s).\n'
    );
  });
});

describe('toSarif', () => {
  const read = (report: Report): SarifRun =>
    (
      JSON.parse(join(toSarif(report, { version: '1.2.3' }))) as {
        runs: [SarifRun];
      }
    ).runs[0];

  it('says what its rules are', () => {
    const { tool } = read(toReport(finding, inOutput));
    expect(tool.driver).toMatchObject({ name: 'nbwarden', version: '1.2.3' });
    expect(tool.driver.rules).toHaveLength(1);
    expect(tool.driver.rules[0]).toMatchObject({
      id: 'acme-key',
      helpUri: 'https://acme.example/keys',
      properties: { 'security-severity': '8.0' }
    });
  });

  it('tells a finding of a cell by its place in the notebook', () => {
    const [result] = read(toReport(finding)).results;
    expect(result).toMatchObject({
      ruleId: 'acme-key',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'nbwarden/v1': finding.fingerprint },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'a%20b/n.ipynb' } },
          logicalLocations: [
            { name: 'cell 4, line 2', fullyQualifiedName: 'cells[3].source' }
          ]
        }
      ]
    });
    expect(result).not.toHaveProperty('suppressions');
  });

  it('tells the line of the notebook’s file where it is known', () => {
    const report = toReport();
    const findings = [{ path: 'n.ipynb', finding, fileLine: 41 }];
    const [result] = read({ ...report, findings }).results;
    expect(result.locations[0].physicalLocation).toHaveProperty('region', {
      startLine: 42
    });
  });

  it('counts lines and columns of a file from 1', () => {
    const [result] = read(toReport(inFile)).results;
    expect(result.locations[0].physicalLocation).toHaveProperty('region', {
      startLine: 2,
      startColumn: 9,
      endLine: 2,
      endColumn: 19
    });
  });

  it('suppresses what is allowed, and notes what is only possible', () => {
    const [one, two] = read(toReport(allowed, inOutput)).results;
    expect(one.suppressions).toEqual([
      { kind: 'inSource', justification: 'from the docs' }
    ]);
    expect(two.level).toBe('note');
  });

  it('tells of errors', () => {
    expect(read(toReport()).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { message: { text: 'The file is empty.' } }
        ]
      }
    ]);
  });
});

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly object[] } };
  readonly invocations: readonly object[];
  readonly results: readonly {
    readonly level: string;
    readonly locations: readonly { readonly physicalLocation: object }[];
    readonly suppressions?: readonly object[];
  }[];
}
