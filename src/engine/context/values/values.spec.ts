import { pickBetween, pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { randomnessOf } from './entropy';
import type { Look } from './values';
import { lookOf } from './values';

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

describe('randomness', () => {
  it.each([
    ['0123456789abcdef', 32],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32],
    [ALNUM, 20],
    [`${ALNUM}+/`, 40],
    [`${ALNUM}-_`, 40]
  ])('%s', (alphabet, length) => {
    const random = seeded(3);
    const bits = Array.from({ length: 2000 }, () =>
      randomnessOf(pickText(alphabet, length, random))
    );
    const low = bits.filter(each => each < 10);
    expect(low.length).toBeLessThanOrEqual(10);
  });

  it.each([
    'sentence_transformers',
    'meta-llama/Llama-3-8b-instruct',
    'text-embedding-3-small',
    'AutoModelForSequenceClassification',
    '/content/drive/MyDrive/credentials',
    'us-central1-docker',
    'projects/demo/secrets/openai/versions/latest',
    'ThisIsALongCamelCaseIdentifier',
    'A_CONSTANT_OF_MANY_WORDS'
  ])('people write %s', text => {
    expect(randomnessOf(text)).toBeLessThan(10);
  });
});

describe('what a generator made is told from words', () => {
  const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';

  it.each([
    ['of one case', LOWER, 25, '', 5],
    ['of both', ALNUM, 16, '', 30],
    ['in base64', `${ALNUM}+/`, 27, '=', 5]
  ])('%s', (_, alphabet, length, end, most) => {
    const random = seeded(7);
    const missed = Array.from(
      { length: 3000 },
      () => pickText(alphabet, length, random) + end
    ).filter(value => lookOf(value) !== 'random');
    expect(missed.length).toBeLessThanOrEqual(most);
  });

  it.each([
    'AutoModelForSeq2SeqLM',
    'InceptionResNetV2Backbone',
    'US12345678901234567890',
    'thisisaverylongname2use4tests',
    'SpatialTemporalAttention',
    'word2vec',
    'XMLHttpRequestURL'
  ])('which %s is', value => {
    expect(lookOf(value)).not.toBe('random');
  });
});

describe('looks', () => {
  it.each<[string, Look]>([
    ['Pebble-1987', 'password'],
    ["Pebble'b\\tXY19ab", 'password'],
    ['Name1\\tAge2\\tSize', 'plain'],
    ['\\tIndented1', 'plain'],
    ['Name1\tAge2', 'plain'],
    ['lantern_otter42', 'password'],
    ['Gr@nite', 'password'],
    ['lantern', 'word'],
    ['otter-marble-lantern-pebble', 'phrase'],
    ['otter marble lantern pebble', 'phrase'],
    ['lantern-of-the-database', 'word'],
    ['trust_remote=True', 'plain'],
    ['--data-file=-', 'plain'],
    ['-ServerName:App.AppX5db09a2f', 'plain'],
    ['?page=2', 'plain'],
    ['application/json', 'plain'],
    ['Content-Type', 'plain'],
    ['two words', 'plain'],
    ['https://a.example.org/x', 'plain'],
    ['ann@mail.org', 'plain'],
    ['./keys/service.json', 'plain'],
    ['C:\\keys\\me', 'plain'],
    ['/run/keys/a1b2', 'plain'],
    ['keys.yaml', 'plain'],
    ['2024-01-31T10:20:30Z', 'plain'],
    ['1.2.3', 'plain'],
    ['utf-8', 'plain'],
    ['SHA256', 'plain'],
    ['get_password()', 'plain'],
    ["names['a1b2']", 'plain'],
    ['</td>', 'plain']
  ])('%s is %s', (value, look) => {
    expect(lookOf(value)).toBe(look);
  });

  it.each(['$2b$12$', '$argon2id$v=19$', 'pbkdf2_sha256$', 'sha256:'])(
    'a hash is no secret: %s',
    prefix => {
      const hash = pickText(ALNUM, 40, seeded(4));
      expect(lookOf(prefix + hash)).toBe('plain');
    }
  );

  it('knows a password of all kinds of characters', () => {
    const random = seeded(5);
    const looks = Array.from({ length: 200 }, () =>
      lookOf(
        `a${pickText(`${ALNUM}!#$%&()*+-.:;?@^_~`, pickBetween(10, 20, random), random)}B7`
      )
    );
    const missed = looks.filter(look => look === 'plain' || look === 'word');
    expect(missed.length).toBeLessThanOrEqual(4);
  });
});

it('words before a key hide it from nobody', () => {
  const random = seeded(6);
  const missed = Array.from(
    { length: 2000 },
    () => `acme_live_${pickText(ALNUM, 24, random)}`
  ).filter(value => lookOf(value) !== 'random');
  expect(missed.length).toBeLessThan(20);
});
