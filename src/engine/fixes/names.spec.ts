import { makeToken } from './fixtures/samples';
import type { NameHints } from './names';
import { findNameProblem, suggestName, toVariable } from './names';

const hints: NameHints = {
  own: null,
  variable: null,
  names: [],
  title: 'API key',
  extent: 'whole'
};

describe('suggestName', () => {
  it.each<[string, Partial<NameHints>, string[], string]>([
    [
      "the code's own variable",
      { own: 'My_key', variable: 'OPENAI_API_KEY' },
      [],
      'My_key'
    ],
    [
      "the provider's",
      { variable: 'OPENAI_API_KEY', names: ['key'] },
      [],
      'OPENAI_API_KEY'
    ],
    [
      'the nearest name',
      { names: ['admin_password', 'config'] },
      [],
      'ADMIN_PASSWORD'
    ],
    ['the title', {}, [], 'API_KEY'],
    [
      'a number where it is taken',
      { names: ['token'] },
      ['TOKEN', 'TOKEN_2'],
      'TOKEN_3'
    ],
    ['no own variable that is taken', { own: 'X_KEY' }, ['X_KEY'], 'X_KEY_2'],
    ['no name of the system', { names: ['username', 'home'] }, [], 'API_KEY'],
    [
      'no name that says only where',
      { names: ['Authorization', 'headers'] },
      [],
      'API_KEY'
    ],
    [
      'nothing that looks like a value',
      { names: [makeToken('a name'), 'token'] },
      [],
      'TOKEN'
    ],
    ['no letter alone', { names: ['x'] }, [], 'API_KEY'],
    [
      'a password of an address',
      { names: ['DATABASE_URL'], extent: 'password' },
      [],
      'DATABASE_PASSWORD'
    ],
    [
      'a part of an address',
      { names: ['conn_str', 'blob_connection_string'], extent: 'part' },
      [],
      'BLOB_SECRET'
    ],
    ['the address itself', { names: ['DATABASE_URL'] }, [], 'DATABASE_URL'],
    ['something in any case', { title: '密码' }, [], 'SECRET']
  ])('gives %s', (_, given, taken, expected) => {
    expect(suggestName({ ...hints, ...given }, new Set(taken))).toBe(expected);
  });
});

it.each([
  ['apiKey', 'API_KEY'],
  ['x-api-key', 'X_API_KEY'],
  ['E2B_API_KEY', 'E2B_API_KEY'],
  ['OpenAI project key', 'OPENAI_PROJECT_KEY'],
  ['2nd key', 'ND_KEY'],
  ['schlüssel', 'SCHLUSSEL']
])('writes %s as %s', (words, expected) => {
  expect(toVariable(words)).toBe(expected);
});

it.each([
  ['OPENAI_API_KEY', null],
  ['hdipassword', null],
  ['MY-KEY', 'A name consists'],
  ['1KEY', 'A name consists'],
  ['', 'A name consists'],
  ['X"]; import os', 'A name consists'],
  ['PATH', 'PATH has a meaning'],
  ['username', 'username has a meaning'],
  ['LD_PRELOAD', 'LD_PRELOAD has a meaning'],
  ['PYTHONPATH', 'PYTHONPATH has a meaning'],
  ['NPM_TOKEN', null]
])('judges the name %j', (name, problem) => {
  const found = findNameProblem(name);
  expect(problem === null ? found : found?.startsWith(problem)).toBe(
    problem === null ? null : true
  );
});
