import { KeywordSet } from '../prefilter';
import type { Match } from '../types';
import { allCredentials } from './all';
import type { Credential } from './credential';
import { credentialKeywords, findCredentials } from './find';
import { matchNamed } from './named';
import { seeded } from './seeded';

const keywords = new KeywordSet(credentialKeywords);

const find = (text: string): Match[] =>
  findCredentials(text, keywords.find(text));

/** What is found of a kind: by itself, or by the value's name. */
const findOf = (credential: Credential, text: string): string[] => {
  const { id } = credential.rule;
  const own = find(text).filter(
    ({ rule, masked }) => rule.id === id && masked !== ''
  );
  return own.map(({ from, to }) => text.slice(from, to));
};

const kinds = allCredentials.map(
  credential => [credential.rule.id, credential] as const
);
const findable = kinds.filter(([, { probes }]) => probes.length > 0);
const contextual = kinds.filter(([, { context }]) => context.length > 0);

const rounds = Array.from({ length: 6 }, (_, index) => index + 1);

describe('a kind that can be found by itself', () => {
  it.each(findable)('%s: each sample is found, exactly', (id, credential) => {
    for (const seed of rounds) {
      const { text, from, to } = credential.sample(seeded(seed));
      const found = find(`key = "${text}"\n`).filter(
        match => match.from === from + 7 && match.to === to + 7
      );
      expect(found.map(({ rule }) => rule.id)).toEqual([id]);
    }
  });

  it.each(findable)('%s: no near miss is found', (_, credential) => {
    for (const seed of rounds) {
      for (const { what, text } of credential.nearMisses(seeded(seed))) {
        expect([what, findOf(credential, text)]).toEqual([what, []]);
      }
    }
  });

  it.each(findable)(
    '%s: one of its keywords is in each sample',
    (_, credential) => {
      for (const seed of rounds) {
        const text = credential.sample(seeded(seed)).text.toLowerCase();
        expect(
          credential.probes.some(({ literal }) =>
            text.includes(literal.toLowerCase())
          )
        ).toBe(true);
      }
    }
  );
});

describe('a kind that its words tell', () => {
  it.each(contextual)('%s: is known by name', (id, credential) => {
    const { text, from, to } = credential.sample(seeded(1));
    const value = text.slice(from, to);
    for (const word of credential.context) {
      expect([word, matchNamed(word, value, '')?.id]).toEqual([word, id]);
    }
    expect(matchNamed('', value, '')).toBeNull();
  });
});

it('can find or name every kind', () => {
  const lost = allCredentials.filter(
    ({ probes, context }) => probes.length + context.length === 0
  );
  expect(lost.map(({ rule }) => rule.id)).toEqual([]);
});

it('has each id once', () => {
  const ids = allCredentials.map(({ rule }) => rule.id);
  expect(ids).toEqual([...new Set(ids)]);
});
