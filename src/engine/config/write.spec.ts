import * as fc from 'fast-check';

import { readConfig } from './read';
import { toEntry } from './toml';
import type { AllowedFingerprint } from './types';
import { addAllowed, addEntries } from './write';

const entry: AllowedFingerprint = {
  fingerprint: 'jwt/c1/0123456789abcdef',
  reason: 'shown in the docs',
  path: null,
  expires: null
};

const textOf = (writing: ReturnType<typeof addAllowed>): string => {
  expect(writing).toHaveProperty('text');
  return 'text' in writing ? writing.text : '';
};

describe('addAllowed', () => {
  it('begins a file with a word about it', () => {
    const text = textOf(addAllowed(null, [entry]));
    expect(text).toMatch(/^# What nbwarden/);
    expect(readConfig('nbwarden.toml', text)).toMatchObject({
      file: { allow: [entry] },
      problems: []
    });
  });

  it.each([
    ['# mine\n[leave-out]\npaths = [ "a" ]   # why\n', '\n'],
    ['# mine\n[leave-out]\npaths = []', '\n'],
    ['# mine\r\n[leave-out]\r\npaths = []\r\n', '\r\n'],
    ['\uFEFF# mine\n', '\n'],
    ['', '\n']
  ])('keeps %j byte for byte', (before, end) => {
    const text = textOf(addAllowed(before, [entry, entry]));
    expect(text.startsWith(before)).toBe(true);
    const added = text.slice(before.length);
    expect(added.replace(/\r\n/g, '\n').split('\n').length - 1).toBe(
      added.split(end).length - 1
    );
    expect(readConfig('nbwarden.toml', text).file.allow).toHaveLength(2);
  });

  it.each([
    ['[[allow]', /Mend it first, in line 1/],
    ['a = 1\na = 2', /Mend it first, in line 2/],
    ['allow = [{ fingerprint = "a", reason = "b" }]', /write \[\[allow\]\]/],
    ['[allow]\na = 1', /write \[\[allow\]\]/]
  ])('leaves %j alone and says why', (before, problem) => {
    expect(addAllowed(before, [entry])).toEqual({
      problem: expect.stringMatching(problem) as string
    });
  });

  it('writes whatever a person may say so that it can be read again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
        fc.option(
          fc.date({
            noInvalidDate: true,
            min: new Date('1000-01-01'),
            max: new Date('9999-01-01')
          })
        ),
        (reason, path, date) => {
          fc.pre(reason.trim() !== '' && path?.trim() !== '');
          const expires = date && date.toISOString().slice(0, 10);
          const given = { ...entry, reason, path, expires };
          const text = textOf(addAllowed('# mine\n', [given]));
          const { file, problems } = readConfig('nbwarden.toml', text);
          expect(problems).toEqual([]);
          expect(file.allow).toEqual([given]);
        }
      )
    );
  });
});

describe('addEntries', () => {
  it('writes an expression as it is', () => {
    const text = toEntry('rules', {
      id: 'own-rule',
      regex: `(?i)acme['"]\\s?(\\w{9})`,
      keywords: ['acme'],
      entropy: 3.5,
      why: null
    });
    expect(text).toBe(
      `[[rules]]\nid = "own-rule"\nregex = '''(?i)acme['"]\\s?(\\w{9})'''\nkeywords = ["acme"]\nentropy = 3.5\n`
    );
    expect(textOf(addEntries(null, 'rules', [text]))).toContain(text);
  });

  it.each([
    "'",
    "'''",
    "a'",
    '"',
    '\\',
    "'''\\",
    "\\d'",
    '\t\\',
    '\n\\',
    '\u007f'
  ])('finds quotes for %j', why => {
    const text = toEntry('rules', {
      id: 'own-rule',
      regex: 'acme.',
      why: `a${why}`
    });
    expect(readConfig('nbwarden.toml', text).file.rules[0].rule.why).toBe(
      `a${why}`
    );
  });
});
