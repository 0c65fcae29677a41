import type { Detail } from '../types';
import { doesCount, toJson, toText } from './index';
import {
  allowed,
  ask,
  finding,
  inOutput,
  join,
  sensitive,
  toReport
} from './samples';

/** The detail of a finding as JSON has it. */
const toEntryOf = (detail: Detail): unknown => {
  const text = join(toJson(toReport({ ...finding, detail })));
  return (JSON.parse(text) as { findings: [{ detail: unknown }] }).findings[0]
    .detail;
};

describe('doesCount', () => {
  it.each([
    ['a likely secret at likely', finding, 'likely', true],
    ['a possible secret at likely', inOutput, 'likely', false],
    ['a possible secret at possible', inOutput, 'possible', true],
    ['a likely secret at confirmed', finding, 'confirmed', false],
    ['an allowed secret', allowed, 'possible', false],
    ['what is only sensitive', sensitive, 'possible', false]
  ] as const)('%s: %s', (_, each, least, expected) => {
    expect(doesCount(each, ask(least))).toBe(expected);
  });

  it('counts other sensitive data when asked to', () => {
    expect(doesCount(sensitive, ask('likely', true))).toBe(true);
    expect(doesCount(sensitive, ask('confirmed', true))).toBe(false);
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
      'rule title severity confidence path commit cell cellId category allowed reason expired part output mime line start endLine end masked fingerprint detail also'.split(
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
      scanned: {
        files: 3,
        bytes: 2_000_000,
        milliseconds: 1500,
        skipped: 0,
        binary: 0
      }
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
    expect(
      join(toText(toReport(finding, inOutput, allowed), ask('likely')))
    ).toBe(
      [
        'a b/n.ipynb',
        '  Cell 4, line 2: Acme key  acme-••••',
        '    high, likely. Whoever has it can use Acme.',
        '    Take it out of the notebook, for example into an environment variable. If it was ever shared, revoke it: https://acme.example/keys',
        '',
        'x.ipynb',
        '  Problem: The file is empty.',
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
    const text = join(toText(toReport(inOutput), ask('possible')));
    expect(text).toContain('Cell 5, output 1 (stream), line 2: Acme key');
    expect(text).toContain('Clear or redact this output.');
  });

  it('names the other types of the output that hold the value', () => {
    const { from, to, range, fingerprint } = inOutput;
    const also = ['text/html', 'application/json'].map(mime => ({
      mime,
      from,
      to,
      range,
      fingerprint
    }));
    const text = join(toText(toReport({ ...inOutput, also }), ask('possible')));
    expect(text).toContain(
      'The output holds it as text/html and application/json too.'
    );
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
        ask('likely')
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

  it('keeps other sensitive data apart from secrets', () => {
    const report = { ...toReport(sensitive, finding), errors: [] };
    const text = join(toText(report, ask('likely')));
    expect(text.split('\n')).toEqual([
      'a b/n.ipynb',
      '  Cell 4, line 2: Acme key  acme-••••',
      expect.any(String),
      expect.any(String),
      '',
      'Other sensitive data in outputs',
      '',
      'a b/n.ipynb',
      '  Cell 4, output 1 (stream), line 2: 12 acmes  acme-••••',
      '    high, likely. Whoever has it can use Acme.',
      '    Clear or redact this output.',
      '',
      '1 secret in 1 of 3 files (2.0 MB in 1.5 s).',
      '1 finding of other sensitive data; with --sensitive it would count.',
      ''
    ]);
    expect(join(toText(report, ask('likely', true)))).toContain(
      '1 finding of other sensitive data.\n'
    );
  });

  it('shows nothing that moves the cursor or forges a line, whoever wrote it', () => {
    const sly = 'x\u001b[1A\nNo secrets';
    const rule = { ...finding.rule, title: sly, why: sly, revoke: sly };
    const lapsed = { reason: sly, expires: '2026-05-01' };
    const report = {
      ...toReport({ ...finding, rule, lapsed }),
      errors: [{ path: 'nbwarden.toml', message: sly }]
    };
    const lines = join(toText(report, ask('likely'))).split('\n');
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
    expect(lines.filter(line => line.startsWith('No secrets'))).toEqual([]);
  });

  it('says that there is nothing', () => {
    expect(join(toText({ ...toReport(), errors: [] }, ask('likely')))).toBe(
      'No secrets in 3 files (2.0 MB in 1.5 s).\n'
    );
  });
});
