/** The kinds that secrets are told by, against the list that they were written from. */
import { readFileSync } from 'fs';
import { join } from 'path';

import { scanFragment } from '../scan';
import { filePlace } from '../fileplace';
import type { Finding } from '../types';
import { allCredentials } from './all';
import type { Credential } from './credential';
import { seeded } from './seeded';

/** Ids of kinds, in two lists: those that a catalogue or the provider's pages know, and the others. */
const [known, unknown] = readFileSync(
  join(__dirname, 'fixtures', 'kinds.txt'),
  'utf8'
)
  .split(/^==> \w+\n/m)
  .slice(1)
  .map(list => list.trim().split('\n'));

/** Told by the name of the header, whatever follows it. */
const byName = 'bearer-auth-header';

const toCredential = (id: string): Credential =>
  allCredentials.find(({ rule }) => rule.id === id)!;

const scan = (text: string): readonly Finding[] =>
  scanFragment(
    { place: filePlace, format: 'code', language: 'python', text },
    { now: 1_800_000_000_000 }
  );

it('has every kind of the list', () => {
  const described = new Set(allCredentials.map(({ rule }) => rule.id));
  const all = [...known, ...unknown];
  expect(new Set(all).size).toBe(875);
  expect(all.filter(id => !described.has(id))).toEqual([byName]);
});

it('finds the value of the one that has no form', () => {
  const { text, from, to } = toCredential('ai21-api-key').sample(seeded(2));
  const [{ rule, confidence }] = scan(
    `h = {"Authorization": "Bearer ${text.slice(from, to)}"}`
  );
  expect([rule.category, confidence]).toEqual(['secret', 'likely']);
});

/** A JSON Web Token is decoded: what it is, it proves itself. Whose it is, only a name tells. */
const decoded = ['activeloop-token'];

it.each(unknown)('%s, which no catalogue knows, is at most likely', id => {
  const credential = toCredential(id);
  const { rule, context } = credential;
  const [word = 'service'] = context;
  const name = rule.variable ?? `${word.replace(/\W/g, '_')}_token`;
  const found = [1, 2, 3].flatMap(seed => {
    const { text, from, to } = credential.sample(seeded(seed));
    return [text, `${name} = "${text.slice(from, to)}"`].flatMap(scan);
  });
  const own = found.filter(each => each.rule.id === id);
  const sure = new Set(own.map(({ confidence }) => confidence));
  expect(own.length > 0).toBe(rule.category === 'secret');
  expect(sure.has('confirmed')).toBe(decoded.includes(id));
});
