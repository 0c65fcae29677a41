import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanFile } from '../documents';
import type { Finding, Severity } from '../types';
import { findLeavingOut, judgeFindings, toConfig } from './judge';
import { readConfig } from './read';
import type { Config } from './types';
import { findUnknownRules } from './unknown';

const { text } = generateSample('github-pat-classic', seeded(3));
const [finding] = scanFile('a.py', `x = "${text}"`).findings;
const { fingerprint } = finding;

/** Files by their folder, the nearest first. */
const toFiles = (files: Readonly<Record<string, readonly string[]>>): Config =>
  toConfig(
    Object.entries(files).map(([folder, lines]) => {
      const path = folder === '' ? 'nbwarden.toml' : `${folder}/nbwarden.toml`;
      const { file, problems } = readConfig(path, lines.join('\n'));
      expect(problems).toEqual([]);
      return file;
    }),
    []
  );

const judge = (
  config: Config,
  path = 'a/b/c.py',
  now = Date.parse('2026-06-01'),
  given = finding
): Finding => judgeFindings([given], config, path, now)[0];

const allow = (...more: string[]): string[] => [
  '[[allow]]',
  `fingerprint = "${fingerprint}"`,
  'reason = "shown"',
  ...more
];

describe('an allowed fingerprint', () => {
  const allowed = { by: 'file', reason: 'shown' };

  it('allows the finding, wherever the file lies above', () => {
    expect(judge(toFiles({ 'a/b': allow() })).allowed).toEqual(allowed);
    expect(judge(toFiles({ 'a/b': [], '': allow() })).allowed).toEqual(allowed);
  });

  it('allows no other finding', () => {
    const other = { ...finding, fingerprint: `${fingerprint}0` };
    const config = toFiles({ '': allow() });
    expect(judge(config, 'a.py', 0, other).allowed).toBeNull();
  });

  it.each([
    ['b/c.py', true],
    ['c.py', false],
    ['a/b/c.py', false]
  ])('may be bound to a file: %s', (path, is) => {
    const config = toFiles({ a: allow(`path = "${path}"`) });
    expect(judge(config).allowed !== null).toBe(is);
  });

  it.each([
    ['2026-05-31T23:59:59Z', true],
    ['2026-06-01T00:00:00Z', false]
  ])('counts until its day is over: %s', (now, is) => {
    const config = toFiles({ '': allow('expires = 2026-05-31') });
    const judged = judge(config, 'a.py', Date.parse(now));
    expect(judged.allowed !== null).toBe(is);
    expect(judged.lapsed).toEqual(
      is ? undefined : { reason: 'shown', expires: '2026-05-31' }
    );
  });

  it('counts if one of several has not expired', () => {
    const config = toFiles({
      a: allow('expires = 2020-01-01'),
      '': allow('expires = 2030-01-01')
    });
    expect(judge(config)).toMatchObject({ allowed });
    expect(judge(config)).not.toHaveProperty('lapsed');
  });

  it('gives way to a comment', () => {
    const commented = {
      ...finding,
      allowed: { by: 'comment', reason: 'mine' }
    } as const;
    const config = toFiles({ '': allow() });
    expect(judge(config, 'a.py', 0, commented).allowed).toEqual({
      by: 'comment',
      reason: 'mine'
    });
  });
});

describe('a rule', () => {
  const off = ['[leave-out]', 'rules = ["github-pat-classic"]'];
  const level = (severity: Severity): string[] => [
    '[severity]',
    `github-pat-classic = "${severity}"`
  ];

  it('that is switched off is allowed, and not hidden', () => {
    expect(judge(toFiles({ '': off })).allowed).toEqual({
      by: 'file',
      reason: 'The rule is switched off.'
    });
  });

  it('gets the severity of the nearest file', () => {
    const config = toFiles({ 'a/b': level('low'), a: level('medium') });
    expect(judge(config).rule.severity).toBe('low');
    expect(finding.rule.severity).not.toBe('low');
  });

  it('is on again where a nearer file gives it a severity', () => {
    const config = toFiles({ 'a/b': level('low'), a: off });
    expect(judge(config)).toMatchObject({
      allowed: null,
      rule: { severity: 'low' }
    });
    expect(
      judge(toFiles({ 'a/b': off, a: level('low') })).allowed
    ).not.toBeNull();
    expect(
      judge(toFiles({ a: [...off, ...level('low')] })).allowed
    ).not.toBeNull();
  });

  it('that nobody has is told, but not if a farther file has it', () => {
    const config = toFiles({
      a: ['[severity]', 'own-rule = "low"', 'ownrule = "low"'],
      '': ['[[rules]]', 'id = "own-rule"', 'regex = "acme."']
    });
    expect(findUnknownRules(config)).toEqual([
      {
        path: 'a/nbwarden.toml',
        line: 2,
        message: 'There is no rule "ownrule".'
      }
    ]);
  });

  it('is not repeated where it is a credential', () => {
    const config = toFiles({ a: ['[leave-out]', `rules = ["${text}"]`] });
    const [{ message }] = findUnknownRules(config);
    expect(message).toBe('There is no rule "••••••••".');
  });
});

describe('a path', () => {
  const leaveOut = (...globs: string[]): string[] => [
    '[leave-out]',
    `paths = ${JSON.stringify(globs)}`
  ];

  it.each([
    [{ '': ['a/'] }, ''],
    [{ a: ['b/*.py'] }, 'a'],
    [{ a: ['b/*.py', '!c.py'] }, null],
    [{ a: ['!c.py', 'b/*.py'] }, 'a'],
    [{ 'a/b': ['!c.py'], '': ['a/'] }, null],
    [{ 'a/b': ['c.py'], '': ['!c.py'] }, 'a/b'],
    [{ 'a/b': ['other.py'], '': ['c.py'] }, '']
  ])('%j is left out by %j', (globs, folder) => {
    const config = toFiles(
      Object.fromEntries(
        Object.entries(globs).map(([at, own]) => [at, leaveOut(...own)])
      )
    );
    expect(findLeavingOut(config, 'a/b/c.py')?.folder ?? null).toBe(folder);
  });

  it('that is left out has its findings allowed, where it is scanned all the same', () => {
    expect(judge(toFiles({ a: leaveOut('b/') })).allowed).toEqual({
      by: 'file',
      reason: 'The file is left out.'
    });
  });
});

describe('rules of somebody’s own', () => {
  const own = (why: string): string[] => [
    '[[rules]]',
    'id = "own-rule"',
    'regex = "acme."',
    `why = "${why}"`
  ];

  it('are those of the nearest file, and the user’s last', () => {
    const read = (why: string): Config['rules'] =>
      readConfig('nbwarden.toml', own(why).join('\n')).file.rules;
    const { files } = toFiles({ a: own('near'), '': own('far') });
    expect(
      toConfig(files, read('mine')).rules.map(each => each.rule.why)
    ).toEqual(['near']);
    expect(toConfig([], read('mine')).rules.map(each => each.rule.why)).toEqual(
      ['mine']
    );
  });
});
