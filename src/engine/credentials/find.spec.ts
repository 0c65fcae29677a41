import { generateKeyPairSync } from 'node:crypto';

import { KeywordSet } from '../prefilter';
import { crcBase62 } from './checksums';
import { credentialKeywords, findCredentials } from './find';
import { generateSample } from './index';
import { pickText } from './random';
import { seeded } from './seeded';

const keywords = new KeywordSet(credentialKeywords);

const find = (text: string): string[] =>
  findCredentials(text, keywords.find(text))
    .filter(({ rule }) => rule.category === 'secret')
    .map(({ rule }) => rule.id);

const sample = (id: string, seed = 1): string => {
  const { text, from, to } = generateSample(id, seeded(seed));
  return text.slice(from, to);
};

const hex = (length: number): string =>
  pickText('0123456789abcdef', length, seeded(9));

describe('a token is found in whatever carries it', () => {
  const token = sample('github-pat-classic');

  it.each([
    `token = "${token}"`,
    `login(token='${token}')`,
    `os.environ["GITHUB_TOKEN"] = "${token}"`,
    `%env GITHUB_TOKEN=${token}`,
    `!git clone https://${token}@github.com/a/b`,
    `https://host/?access_token=${token}&page=2`,
    `headers = {"Authorization": f"token ${token}"}`,
    `| GITHUB_TOKEN | ${token} |`,
    `(${token}), then.`,
    `"line one\\n${token}\\nline three"`,
    `{\\"token\\":\\"${token}\\"}`,
    `token%3D${token}%26page`
  ])('%#', text => {
    expect(find(text)).toEqual(['github-pat-classic']);
  });
});

it('a private key without the lines of PEM is found, a public one is not', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048
  });
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  const shown = publicKey.export({ format: 'der', type: 'spki' });
  const text = `VALUES ('${secret.toString('base64')}', '${shown.toString('base64')}')`;
  expect(find(text)).toEqual(['private-key-der-base64']);
});

describe('the private half of a JSON Web Key', () => {
  const half = pickText('abcdefghkmnABCDEFGHKMN23456789_-', 43, seeded(6));

  it.each([
    `{"kty": "EC", "crv": "P-256", "d": "${half}"}`,
    `{'kty': 'oct', 'k': '${half}'}`,
    `{ kty: 'OKP', crv: 'Ed25519', d: '${half}' }`,
    `{\n  kty: "oct",\n  k: "${half}"\n}`
  ])('%#', text => {
    expect(find(text)).toEqual(['jwk-private']);
  });

  it('is none where nothing says what it is a part of', () => {
    expect(find(`{ k: '${half}', d: '${half}' }`)).toEqual([]);
  });
});

it('takes no word for a placeholder that chance wrote into a checksummed token', () => {
  const body = `todo${pickText('abcdefgh23456789', 26, seeded(4))}`;
  const value = crcBase62.seal(`ghp_${body}000000`, 4, seeded(1));
  expect(find(`x = "${value}"`)).toEqual(['github-pat-classic']);
});

describe('what looks like one but is none', () => {
  it.each([
    [
      'an HTML class of scikit-learn',
      '<div class="sk-parallel-item sk-estimator-id-1">'
    ],
    ['a template', 'sk-your-key-here'],
    ['a half-redacted key', `sk-${'F6Zj'.repeat(1)}...`],
    ['a token of one letter', `ghp_${'a'.repeat(36)}`],
    ['words', 'hf_YOUR_TOKEN_GOES_HERE_PLEASE_REPLACE_IT'],
    ['an example of the documentation', `AKIA${'IOSFODNN7'}EXAMPLE`],
    ['a publishable key', `pk_live_${hex(24)}`],
    ['a commit', hex(40)],
    ['a longer word', `x${sample('aws-access-key-id')}`]
  ])('%s', (_, text) => {
    expect(find(`value = "${text}"`)).toEqual([]);
  });

  it('is inside an image', () => {
    const image = pickText(
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef+/',
      200,
      seeded(4)
    );
    const text = `${image}/${sample('aws-access-key-id')}/${image}`;
    expect(find(text)).toEqual([]);
  });

  it('is the key of a web page', () => {
    const key = sample('google-api-key');
    expect(find(`apiKey: "${key}", authDomain: "a.web.app"`)).toEqual([]);
    expect(find(`apiKey: "${key}"`)).toEqual(['google-api-key']);
  });
});

describe('of two kinds at one place', () => {
  const key = `sk-${hex(32)}`;

  it('the one whose word stands near counts', () => {
    expect(find(`DEEPSEEK_API_KEY = "${key}"`)).toEqual(['deepseek-api-key']);
    expect(find(`DASHSCOPE_API_KEY = "${key}"`)).toEqual(['dashscope-api-key']);
  });

  it('the general one counts where no word does', () => {
    expect(find(`API_KEY = "${key}"`)).toEqual(['sk-api-key']);
  });
});

describe('the secret of an AWS key', () => {
  const id = sample('aws-access-key-id');
  const secret = sample('aws-secret-access-key');

  it.each([
    `KEY = "${id}"\nSECRET = "${secret}"`,
    `${id},${secret}`,
    `--access ${id} --value ${secret}`
  ])('is found beside its id %#', text => {
    expect(find(text)).toEqual(['aws-access-key-id', 'aws-secret-access-key']);
  });

  it('is nothing alone', () => {
    expect(find(`SECRET = "${secret}"`)).toEqual([]);
  });

  it('is no piece of a token in a URL', () => {
    expect(find(`Credential=${id}&Token=a%2F${secret}%2Bb`)).toEqual([
      'aws-access-key-id'
    ]);
  });

  it('is no hash', () => {
    expect(find(`KEY = "${id}"\ncommit = "${hex(40)}"`)).toEqual([
      'aws-access-key-id'
    ]);
  });
});

it('reports a failed checksum as less sure', () => {
  const token = sample('grafana-service-account-token');
  const wrong = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
  const [match] = findCredentials(wrong, keywords.find(wrong));
  expect(match.confidence).toBe('possible');
});

it('shows the public prefix and nothing else', () => {
  const text = sample('openai-project-key');
  const [match] = findCredentials(text, keywords.find(text));
  expect(match.masked).toBe('sk-proj-••••');
});
