import * as fc from 'fast-check';

import { tooLong } from '../../../scripts/testing/patience';
import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { readConfig } from './read';

const read = (...lines: string[]): ReturnType<typeof readConfig> =>
  readConfig('work/nbwarden.toml', lines.join('\n'));

const problemOf = (...lines: string[]): [number | null, string] => {
  const { problems } = read(...lines);
  expect(problems).toHaveLength(1);
  return [problems[0].line, problems[0].message];
};

const rule = ['[[rules]]', 'id = "acme-token"'];

describe('readConfig', () => {
  it('reads all that a file may say', () => {
    const { file, problems } = read(
      '[leave-out]',
      'paths = ["vendor/"]',
      'rules = ["jwt"]',
      '[severity]',
      'generic-password = "low"',
      '[[allow]]',
      'fingerprint = "jwt//0123456789abcdef"',
      'reason = "shown in the docs"',
      'path = "a.py"',
      'expires = 2027-01-31',
      ...rule,
      `shape = '"acme_"base62{32}'`,
      'title = "Acme token"',
      'why = "It opens Acme."',
      'severity = "critical"',
      'revoke = "https://acme.example/keys"',
      'variable = "ACME_TOKEN"'
    );
    expect(problems).toEqual([]);
    expect(file).toMatchObject({
      path: 'work/nbwarden.toml',
      folder: 'work',
      leaveOut: ['vendor/'],
      levels: [
        { rule: 'generic-password', level: 'low', line: 4 },
        { rule: 'jwt', level: 'off', line: 2 }
      ],
      allow: [
        {
          fingerprint: 'jwt//0123456789abcdef',
          reason: 'shown in the docs',
          path: 'a.py',
          expires: '2027-01-31'
        }
      ],
      rules: [
        {
          rule: {
            id: 'acme-token',
            title: 'Acme token',
            why: 'It opens Acme.',
            severity: 'critical',
            category: 'secret',
            revoke: 'https://acme.example/keys',
            variable: 'ACME_TOKEN'
          },
          keywords: ['acme_'],
          prefixes: ['acme_']
        }
      ]
    });
  });

  it('reads the file that a page or an editor saves with its marks', () => {
    const { file, problems } = readConfig(
      'nbwarden.toml',
      '\uFEFF[leave-out]\r\npaths = ["a"]\r\n'
    );
    expect(problems).toEqual([]);
    expect(file.leaveOut).toEqual(['a']);
  });

  it.each([
    ['', []],
    ['# only a comment', []]
  ])('takes %j for a file that says nothing', (text, problems) => {
    expect(readConfig('nbwarden.toml', text).problems).toEqual(problems);
  });

  it('lets nothing of a text apply that is no TOML, and says where it breaks', () => {
    const { file, problems } = read(
      '[leave-out]',
      'paths = ["a"]',
      '[[allow]',
      'x = 1'
    );
    expect(file).toMatchObject({ leaveOut: [], allow: [], rules: [] });
    expect(problems).toHaveLength(1);
    expect(problems[0].line).toBe(2);
    expect(problems[0].message).toMatch(/not valid TOML.*nothing of the file/);
    expect(problems[0].message).not.toContain('\n');
  });
});

describe('a mistake', () => {
  it('repeats no credential that stands where a name belongs', () => {
    const { text } = generateSample('github-pat-classic', seeded(3));
    const { problems } = read(
      `${text} = 1`,
      '[severity]',
      `${text} = "mild"`,
      '[[rules]]',
      `${text} = "a"`
    );
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toContain(text);
  });

  it.each<[string, number | null, RegExp, string[]]>([
    ['an unknown table', 0, /Known are leave-out/, ['[ignore]', 'a = 1']],
    ['an unknown key', 1, /"path" means nothing/, ['[leave-out]', 'path = []']],
    ['no list', 1, /list of texts for "paths"/, ['[leave-out]', 'paths = "a"']],
    ['a list of numbers', 1, /"rules"/, ['[leave-out]', 'rules = [1]']],
    ['two brackets', 0, /one bracket/, ['[[severity]]', 'jwt = "low"']],
    ['one bracket', 0, /two brackets/, ['[allow]', 'reason = "x"']],
    ['a level', 1, /one of low, medium/, ['[severity]', 'jwt = "mild"']],
    ['no reason', 0, /Say why/, ['[[allow]]', 'fingerprint = "a//b"']],
    [
      'a blank reason',
      2,
      /Say why/,
      ['[[allow]]', 'fingerprint = "a"', 'reason = " "']
    ],
    ['no fingerprint', 0, /fingerprint of/, ['[[allow]]', 'reason = "a"']],
    [
      'a day',
      3,
      /2027-01-31/,
      [
        '[[allow]]',
        'fingerprint = "a"',
        'reason = "a"',
        'expires = "2027-02-30"'
      ]
    ],
    ['no id', 0, /Give the rule an id/, ['[[rules]]', 'regex = "acme"']],
    [
      'a bad id',
      1,
      /letters, digits/,
      ['[[rules]]', 'id = "a b"', 'regex = "acme"']
    ],
    [
      'an id of ours',
      1,
      /nbwarden has a rule/,
      ['[[rules]]', 'id = "jwt"', 'regex = "acme"']
    ],
    ['no look', 0, /either a shape or a regex/, rule],
    ['two looks', 0, /either/, [...rule, 'shape = "dec{9}"', 'regex = "acme"']],
    ['a shape', 2, /cannot be read/, [...rule, `shape = 'base63{9}'`]],
    [
      'a slow shape',
      2,
      /refused.*slow/,
      [...rule, `shape = '(base62{1,50}){1,50}"acme"'`]
    ],
    ['a name of Object', 2, /shape/, [...rule, `shape = 'constructor'`]],
    [
      'numbers of a shape',
      2,
      /larger one stands first/,
      [...rule, `shape = '"acme_"base62{32,10}'`]
    ],
    [
      'a range of a shape',
      2,
      /ends before it starts/,
      [...rule, `shape = '"acme_"[z-a]{3}'`]
    ],
    [
      'an empty group',
      2,
      /nothing at all/,
      [...rule, `shape = '()("acme_"|)'`]
    ],
    ['an open class', 2, /cannot be read/, [...rule, `regex = '(['`]],
    ['a slow regex', 2, /refused.*slow/, [...rule, `regex = '(a+)+acme'`]],
    ['no keywords', 0, /keywords = /, [...rule, `regex = '[a-z]{32}'`]],
    [
      'short keywords',
      3,
      /"a" is no keyword/,
      [...rule, `regex = '[a-z]{32}'`, 'keywords = ["a"]']
    ],
    [
      'a group',
      3,
      /1 groups/,
      [...rule, `regex = 'acme(.)'`, 'secret-group = 2']
    ],
    ['entropy', 3, /a number/, [...rule, `regex = 'acme(.)'`, 'entropy = "3"']],
    ['no number', 3, /a number/, [...rule, `regex = 'acme.'`, 'entropy = nan']],
    [
      'an exception',
      3,
      /except is refused/,
      [...rule, `regex = 'acme.'`, `except = ['(a+)+']`]
    ],
    [
      'a page that runs',
      3,
      /address of a page/,
      [...rule, `regex = 'acme.'`, 'revoke = "javascript:x"']
    ],
    [
      'a key of a rule',
      3,
      /"secretGroup" means/,
      [...rule, `regex = 'acme.'`, 'secretGroup = 1']
    ]
  ])('%s is told with its line', (_, line, message, lines) => {
    const [at, told] = problemOf(...lines);
    expect(told).toMatch(message);
    expect(at).toBe(line);
  });

  it('leaves all else as it is', () => {
    const { file, problems } = read(
      '[leave-out]',
      'paths = ["a"]',
      'rules = 1',
      '[[rules]]',
      'id = "one-token"',
      "regex = '''one",
      "[[rules]]'''",
      '[[rules]]',
      'id = "bad"',
      'regex = "("',
      '[[rules]]',
      'id = "two-token"',
      'regex = "two."',
      '[[rules]]',
      'id = "two-token"',
      'regex = "two."'
    );
    expect(file.leaveOut).toEqual(['a']);
    expect(file.rules.map(({ rule: { id } }) => id)).toEqual([
      'one-token',
      'two-token'
    ]);
    expect(problems.map(({ line }) => line)).toEqual([2, 9, 14]);
  });

  it('is told of every look that cannot be read', () => {
    const scraps = (text: string): fc.Arbitrary<string> =>
      fc
        .array(fc.constantFrom(...text.split(' '), ' '), { maxLength: 12 })
        .map(each => each.join(''));
    const looks = fc.oneof(
      fc.record({
        shape: scraps('"acme_" hex base62 [z-a] [a-z] {32} {9,3} ( ) | ? jwt')
      }),
      fc.record({
        regex: scraps('acme_ [ ] [a- z-a ( (? (?i: ) \\ \\Q \\x{ {9,3} + | ^ -')
      })
    );
    fc.assert(
      fc.property(looks, look => {
        const [[key, value]] = Object.entries(look);
        const { problems } = read(...rule, `${key} = ${JSON.stringify(value)}`);
        expect(problems.filter(({ line }) => line === null)).toEqual([]);
      }),
      { numRuns: 500 }
    );
  });

  it('is soon told in a file of very many entries, as a baseline may be', () => {
    const entries = Array.from({ length: 60_000 }, (_, at) => [
      '[[allow]]',
      `fingerprint = "jwt//${at}"`,
      at % 2 === 0 ? 'reason = "x"' : ''
    ]);
    const text = entries.flat().join('\n');
    const start = performance.now();
    const { file, problems } = readConfig('nbwarden.toml', text);
    expect(performance.now() - start).toBeLessThan(tooLong);
    expect(file.allow).toHaveLength(30_000);
    expect(problems.slice(0, 2).map(({ line }) => line)).toEqual([3, 9]);
  });

  it('never throws', () => {
    const scrap = fc.constantFrom(
      ...'[ ] [[ ]] = " \' . , { } \n # allow rules leave-out severity paths id regex shape fingerprint expires 1 true "a" __proto__ constructor 2027-01-01'.split(
        ' '
      ),
      '\n'
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), scraps => {
        const { problems } = readConfig('nbwarden.toml', scraps.join(' '));
        problems.forEach(({ line, message }) => {
          expect(line ?? 0).toBeGreaterThanOrEqual(0);
          expect(message).toMatch(/[.!?…]$/);
        });
      })
    );
  });
});
