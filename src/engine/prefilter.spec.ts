import fc from 'fast-check';

import {
  joinKeywords,
  KeywordSet,
  type Guard,
  type Hits,
  type Keywords,
  unguarded
} from './prefilter';
import { plant } from './wordtree';

const toObject = (hits: Hits): Record<string, readonly number[]> =>
  Object.fromEntries([...hits].sort());

describe('KeywordSet', () => {
  it.each([
    ['none', ['key'], 'nothing here', {}],
    ['either case', ['key'], 'KEY Key key', { key: [0, 4, 8] }],
    [
      'words in words',
      ['she', 'he', 'hers'],
      'ushers',
      { she: [1], he: [2], hers: [2] }
    ],
    ['overlapping places', ['aa'], 'aaaa', { aa: [0, 1, 2] }],
    ['beyond ASCII', ['key'], 'κλειδί key', { key: [7] }],
    [
      'words of other scripts, in either case',
      ['key', 'пароль', '密码'],
      'Пароль, 密码 and KEY',
      { key: [15], пароль: [0], 密码: [8] }
    ],
    [
      'punctuation',
      ['sk-', '-----begin'],
      'sk------BEGIN',
      { 'sk-': [0], '-----begin': [3] }
    ],
    ['no text', ['key'], '', {}]
  ])('finds %s', (_, words, text, expected) => {
    expect(toObject(new KeywordSet(words).find(text))).toEqual(
      Object.fromEntries(Object.entries(expected).sort())
    );
  });

  it('finds nothing without words', () => {
    expect(new KeywordSet([]).find('anything').size).toBe(0);
  });

  it('takes words of which the tree is there already', () => {
    const words = ['she', 'HE', 'hers', 'he'];
    const keywords = new KeywordSet(unguarded(words), plant(words));
    expect(toObject(keywords.find('ushers'))).toEqual({
      he: [2],
      hers: [2],
      she: [1]
    });
  });

  const words = fc.uniqueArray(
    fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '-'),
      minLength: 1,
      maxLength: 5
    }),
    { maxLength: 12 }
  );
  const texts = fc.string({
    unit: fc.constantFrom('a', 'B', 'c', '-', 'é', 'x'),
    maxLength: 60
  });

  it('agrees with a search word by word', () => {
    fc.assert(
      fc.property(words, texts, (some, text) => {
        const found = new KeywordSet(some).find(text);
        const lower = text.toLowerCase();
        for (const word of some) {
          const expected = [...lower].flatMap((__, at) =>
            lower.startsWith(word, at) ? [at] : []
          );
          expect(found.get(word) ?? []).toEqual(expected);
        }
      })
    );
  });

  it('finds the same in a text, whatever was read before', () => {
    fc.assert(
      fc.property(words, fc.array(texts), (some, many) => {
        const keywords = new KeywordSet(some);
        for (const text of many) {
          expect(keywords.find(text)).toEqual(new KeywordSet(some).find(text));
        }
      })
    );
  });

  it('looks for words of other scripts once a text holds such signs', () => {
    const keywords = new KeywordSet(['key', '密码']);
    const texts = ['key', 'a key', '密码 key'];
    expect(texts.map(text => toObject(keywords.find(text)))).toEqual([
      { key: [0] },
      { key: [2] },
      { key: [3], 密码: [0] }
    ]);
  });

  it('takes the end of a text for the end of a line', () => {
    const ends = new KeywordSet(unguarded(['pw\n']));
    expect(ends.find('my pw')).toEqual(new Map([['pw\n', [3]]]));
    expect(ends.isIn('my pw')).toBe(true);
    expect(ends.isIn('my pwd')).toBe(false);
  });

  it('knows whether there is a word without listing them', () => {
    fc.assert(
      fc.property(words, texts, (narrow, text) => {
        const keywords = new KeywordSet([...narrow, 'é']);
        expect(keywords.isIn(text)).toBe(keywords.find(text).size > 0);
      })
    );
  });
});

describe('guards', () => {
  const behindDash = (text: string, at: number): boolean =>
    text[at - 1] === '-';
  const before = (letter: string) => (text: string, at: number) =>
    text[at + 1] === letter;

  it('leave out the places that lead to nothing', () => {
    const keywords = new KeywordSet(new Map([['a', behindDash]]));
    expect(toObject(keywords.find('a -a ba -A'))).toEqual({ a: [3, 9] });
    expect(keywords.isIn('a ba')).toBe(false);
  });

  it('leave out places of words of other scripts', () => {
    const keywords = new KeywordSet(new Map([['б', behindDash]]));
    expect(toObject(keywords.find('б -б'))).toEqual({ б: [3] });
    expect(keywords.isIn('б')).toBe(false);
  });

  it('of the same word let the places of each through', () => {
    const keywords = joinKeywords(
      new Map([['a', before('b')]]),
      new Map([['a', before('c')]])
    );
    expect(toObject(new KeywordSet(keywords).find('ab ac ad'))).toEqual({
      a: [0, 3]
    });
  });

  const toGroup = (entry: readonly [string, Guard | null]): Keywords =>
    new Map([entry]);

  it.each([
    [
      [
        ['a', null],
        ['a', behindDash]
      ]
    ],
    [
      [
        ['a', behindDash],
        ['a', null]
      ]
    ]
  ] as const)('do not keep a word from who wants each place', entries => {
    const keywords = new KeywordSet(joinKeywords(...entries.map(toGroup)));
    expect(toObject(keywords.find('a -a'))).toEqual({ a: [0, 3] });
  });

  it('may be others for another use of the same index', () => {
    const all = new KeywordSet(['a', 'b']);
    const some = all.withOnly(new Map([['a', behindDash]]));
    expect(toObject(some.find('a-ab'))).toEqual({ a: [2] });
    expect(toObject(all.find('a-ab'))).toEqual({ a: [0, 2], b: [3] });
  });
});
