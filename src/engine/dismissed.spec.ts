import { crcBase62 } from './credentials/checksums';
import { encodeBase64Url } from './credentials/decode';
import { generateSample, pickText } from './credentials';
import { seeded } from './credentials/seeded';
import { scanSource } from './index';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz23456789';

const rulesIn = (source: string): string[] =>
  scanSource({ type: 'code', id: 'a', source }, 0, 'python')
    .filter(({ rule }) => rule.category === 'secret')
    .map(({ rule }) => rule.id);

/** A token of the prefix with a checksum that is one off. */
const refuted = (prefix: string): string => {
  const draft = prefix + pickText(letters, 36, seeded(5));
  const sealed = crcBase62.seal(draft, prefix.length, seeded(1));
  return sealed.slice(0, -1) + (sealed.endsWith('a') ? 'b' : 'a');
};

/** The token that everybody meets first. */
const shown = [
  encodeBase64Url('{"alg":"HS256","typ":"JWT"}'),
  encodeBase64Url('{"sub":"1234567890","name":"John Doe","iat":1516239022}'),
  pickText(letters, 43, seeded(2))
].join('.');

/** Half of it, so that no scanner takes the whole for one. */
const stripe = ['4eC39HqLyjWD', 'arjtT1zdp7dc'];
const azurite = [
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2U',
  'VErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
].join('');

describe('what a kind dismisses, no name makes a secret of', () => {
  it.each([
    [
      'an example of the documentation',
      `api_key = "sk_test_${stripe.join('')}"`
    ],
    ['a token of a library', `token = "${shown}"`],
    ['the same in a header', `h = {"Authorization": "Bearer ${shown}"}`],
    ['the key of an emulator', `account_key = "${azurite}"`],
    [
      'the same in a connection string',
      `conn_str = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${azurite};BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;"`
    ],
    ['a wrong checksum', `GITHUB_TOKEN = "${refuted('ghp_')}"`],
    ['another wrong checksum', `NPM_TOKEN = "${refuted('npm_')}"`]
  ])('%s', (_, source) => {
    expect(rulesIn(source)).toEqual([]);
  });
});

it('finds what only begins like one', () => {
  const source = `api_key = "ghp_${pickText(letters, 28, seeded(3))}"`;
  expect(rulesIn(source)).toEqual(['generic-api-key']);
});

it('finds another value beside', () => {
  const { text } = generateSample('github-pat-classic', seeded(1));
  expect(rulesIn(`TOKENS = ["${refuted('ghp_')}", "${text}"]`)).toEqual([
    'github-pat-classic'
  ]);
});
