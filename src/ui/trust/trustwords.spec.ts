import { nullTranslator } from '@jupyterlab/translation';

import type { Effect, RiskyKind } from '../../engine/trust';
import { effectWords, kindWords } from '../../engine/trust/words';
import { effectCounts, effectWord, hostWords, kindWord } from './trustwords';

const trans = nullTranslator.load('nbwarden');

it.each(Object.entries(effectWords))(
  '%s is called as in the terminal',
  (name, [one, many]) => {
    const effect = name as Effect;
    expect(effectWord(effect, trans)).toBe(one);
    expect(effectCounts([{ effect }], trans)).toBe(`1 ${one}`);
    expect(effectCounts([{ effect }, { effect }], trans)).toBe(`2 ${many}`);
  }
);

it.each(Object.entries(kindWords))(
  '%s is called as in the terminal',
  (kind, word) => {
    expect(kindWord(kind as RiskyKind, trans)).toBe(word);
  }
);

it.each([
  [[], ''],
  [['a.org'], 'a.org'],
  [['a.org', 'b.org', 'a.org'], 'a.org and b.org'],
  [['a.org', 'b.org', 'c.org'], 'a.org and 2 other servers'],
  [['\u202ea'], '\\u{202e}a']
])('the servers of %j', (hosts, words) => {
  expect(
    hostWords(
      hosts.map(host => ({ host })),
      trans
    )
  ).toBe(words);
});
