import type { Finding } from '../types';
import { toGithub, type Report } from './index';

const finding: Finding = {
  rule: {
    id: 'acme-key',
    title: 'Acme key, new',
    severity: 'high',
    category: 'secret',
    why: 'Whoever has it can use Acme.',
    revoke: null,
    variable: null
  },
  confidence: 'likely',
  place: { part: 'source', cell: 3, cellId: null, output: null, mime: null },
  from: 20,
  to: 30,
  range: { line: 1, start: 8, endLine: 1, end: 18 },
  masked: 'acme-••••',
  fingerprint: 'acme-key::0123456789abcdef',
  allowed: null
};

const render = (
  findings: Report['findings'],
  errors = [] as Report['errors']
) =>
  [
    ...toGithub(
      {
        findings,
        errors,
        scanned: { files: 1, bytes: 1, milliseconds: 1, skipped: 0, binary: 0 }
      },
      { least: 'likely', sensitive: false }
    )
  ].join('');

describe('toGithub', () => {
  it('marks the line of a notebook’s file', () => {
    expect(render([{ path: 'a/n.ipynb', finding, fileLines: [41] }])).toBe(
      '::error file=a/n.ipynb,line=42,title=Acme key%2C new::Acme key, new acme-•••• in cell 4, line 2. ' +
        'Take it out of the notebook, for example into an environment variable. If it was ever shared, replace it.\n'
    );
  });

  it('marks the line of a text', () => {
    const place = { ...finding.place, part: 'file', cell: null } as const;
    const each = { path: 'a.py', finding: { ...finding, place } };
    expect(render([each])).toContain('file=a.py,line=2,');
  });

  it('lets no path end the command or begin another', () => {
    const path = 'a:b,c%\n::error::x';
    const text = render([{ path, finding }], [{ path, message: '50 %' }]);
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect(text).toContain('file=a%3Ab%2Cc%25%0A%3A%3Aerror%3A%3Ax,line=1,');
    expect(text).toContain('title=Problem while reading::50 %25');
  });

  it('shows nothing that moves the cursor, of a rule or a mistake of somebody else', () => {
    const sly = 'Acme\u001b[2J\n::error::x';
    const rule = { ...finding.rule, title: sly, why: sly };
    const text = render(
      [{ path: 'a', finding: { ...finding, rule } }],
      [{ path: 'a', message: sly }]
    );
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect(text).not.toMatch(/\p{Cc}(?!$|::)/u);
    expect(text).toContain('Acme\\u{1b}[2J\\u{a}::error::x');
  });

  it('shows nothing that moves the cursor of a file’s name either', () => {
    const path = 'a\u001b[2J\u009b\u202eb\u200c.py';
    const text = render([{ path, finding }], [{ path, message: 'x' }]);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    expect(
      text.split('file=a\\u{1b}[2J\\u{9b}\\u{202e}b\u200c.py')
    ).toHaveLength(3);
  });

  it('is loud by severity', () => {
    const rule = { ...finding.rule, severity: 'medium' } as const;
    expect(render([{ path: 'a', finding: { ...finding, rule } }])).toMatch(
      /^::warning /
    );
  });

  it.each([
    ['possible', { ...finding, confidence: 'possible' }],
    ['allowed', { ...finding, allowed: { by: 'comment', reason: '' } }]
  ] as const)('leaves out what is %s', (_, each) => {
    expect(render([{ path: 'a', finding: each }])).toBe('');
  });
});
