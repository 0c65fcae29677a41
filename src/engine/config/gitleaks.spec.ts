import { scanFile } from '../documents';
import { importGitleaks } from './gitleaks';
import { readConfig } from './read';

const importLines = (
  ...lines: string[]
): { text: string; notes: readonly string[] } => {
  const { rules, notes } = importGitleaks(lines.join('\n'));
  return { text: rules.map(({ entry }) => entry).join('\n'), notes };
};

const rule = [
  '[[rules]]',
  'id = "acme-token"',
  'description = "Found an Acme token, which opens Acme"',
  "regex = '''(?i)[\\w.-]{0,50}?(?:acme)[\\s'\"]{0,3}=[\\s'\"]{0,3}(?P<secret>[a-z0-9]{20})(?:['\"\\s;]|\\z)'''",
  'keywords = ["acme"]',
  'entropy = 2',
  'tags = ["a"]'
];

describe('importGitleaks', () => {
  it('takes a rule over that finds what it found', () => {
    const { text, notes } = importLines('title = "x"', ...rule);
    expect(notes).toEqual([]);
    const { file, problems } = readConfig('nbwarden.toml', text);
    expect(problems).toEqual([]);
    expect(file.rules[0].rule).toMatchObject({
      id: 'acme-token',
      title: 'Acme token',
      why: 'Found an Acme token, which opens Acme.'
    });
    const value = 'k3j9x0q8w7'.repeat(2);
    const found = scanFile('a.txt', `my.acme = '${value}'`, file).findings;
    expect(found).toHaveLength(1);
    expect(found[0].to - found[0].from).toBe(value.length);
  });

  it('makes exceptions of its allowlists', () => {
    const { text, notes } = importLines(
      ...rule,
      '[[rules.allowlists]]',
      'regexTarget = "line"',
      'regexes = ["^#", "(a+)+"]',
      '[rules.allowlist]',
      'stopwords = ["dummy"]',
      'regexes = ["x{9}"]'
    );
    const { file } = readConfig('nbwarden.toml', text);
    expect(file.rules[0].stopwords).toEqual(['dummy']);
    expect(file.rules[0].except.map(({ on }) => on)).toEqual(['value', 'line']);
    expect(notes).toEqual([
      expect.stringMatching(/acme-token: an exception.*slow/)
    ]);
  });

  it('gives a rule that nbwarden has another name', () => {
    const { text } = importLines('[[rules]]', 'id = "jwt"', 'regex = "acme."');
    expect(text).toContain('id = "gitleaks-jwt"');
  });

  it.each([
    [
      ['id = "files"', 'path = "a"'],
      /files: not taken over: it has no regex/,
      0
    ],
    [
      ['id = "slow"', 'regex = "(a+)+acme"'],
      /slow: not taken over.*refused/,
      0
    ],
    [
      ['id = "words"', 'regex = "[a-z]{9}"'],
      /words: not taken over.*keywords/,
      0
    ],
    [['id = "where"', 'regex = "acme."', 'path = "a"'], /where: its path/, 1],
    [
      [
        'id = "all"',
        'regex = "acme."',
        '[[rules.allowlists]]',
        'condition = "AND"',
        'paths = ["a"]',
        'regexes = ["b"]'
      ],
      /must all hold/,
      1
    ]
  ])('says what it does not take over of %j', (lines, note, count) => {
    const { text, notes } = importLines('[[rules]]', ...lines);
    expect(notes.join('\n')).toMatch(note);
    expect(readConfig('nbwarden.toml', text).file.rules).toHaveLength(count);
  });

  it('says what of the whole it does not take over', () => {
    const { notes } = importLines(
      '[extend]',
      'useDefault = true',
      'path = "other.toml"',
      'disabledRules = ["x"]',
      '[allowlist]',
      'paths = ["a"]',
      '[[rules]]',
      'id = "own"',
      'regex = "acme."'
    );
    expect(notes.join('\n')).toMatch(
      /useDefault.*\n.*extend: import.*\n.*disabledRules \(x\).*\n.*allowlist for all/
    );
  });

  it.each([
    ['', /^It has no \[\[rules\]\], so there is nothing to take over\.$/],
    ['rules = 3', /no \[\[rules\]\]/],
    ['[extend]\npath = "other.toml"', /no \[\[rules\]\].*\nextend: import the/]
  ])('says that there are no rules in %j', (text, problem) => {
    expect(() => importGitleaks(text)).toThrow(problem);
  });

  it('says that a text is no TOML', () => {
    expect(() => importGitleaks('[[')).toThrow(/not valid TOML/);
  });
});
