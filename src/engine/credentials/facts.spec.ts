import { KeywordSet } from '../prefilter';
import type { Detail } from '../types';
import { credentialKeywords, findCredentials } from './find';
import {
  readAwsAccount,
  readAzureAccount,
  readPresignedExpiry,
  readSignedExpiry,
  toName
} from './facts';
import { generateSample } from './index';
import { makeJwt } from './jwt';
import { pickText } from './random';
import { seeded } from './seeded';

const keywords = new KeywordSet(credentialKeywords);

const now = Date.UTC(2026, 4, 3);

const detailOf = (text: string): Detail | undefined =>
  findCredentials(text, keywords.find(text), now)[0].detail;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The id of a key of this account: 1, 40 bits of it, and what is not its. */
const makeId = (account: number): string => {
  const bits = `1${account.toString(2).padStart(40, '0')}`.padEnd(80, '01');
  const digits = bits.match(/.{5}/g) ?? [];
  return `AKIA${digits.map(digit => letters[parseInt(digit, 2)]).join('')}`;
};

describe('the account of an AWS key', () => {
  it.each([123456789012, 29608264753, 1])('%d stands in its id', account => {
    expect(readAwsAccount(makeId(account))).toEqual({
      account: String(account).padStart(12, '0')
    });
  });

  it('does not stand in ids of old', () => {
    expect(readAwsAccount(`AKIAI${makeId(1).slice(5)}`)).toBeNull();
  });

  it('is told, and proves nothing', () => {
    const id = makeId(123456789012).slice(0, -6) + 'Q7X2ZK';
    const [match] = findCredentials(id, keywords.find(id));
    expect(match).toMatchObject({
      confidence: 'likely',
      detail: { account: '123456789012' }
    });
  });
});

describe('a JSON Web Token', () => {
  it('says who issued it and when it ends', () => {
    const token = makeJwt(
      { iss: 'https://accounts.example.com', exp: now / 1000 - 1 },
      seeded(2)
    );
    expect(detailOf(token)).toEqual({
      issuer: 'https://accounts.example.com',
      expires: now - 1000,
      isExpired: true
    });
  });

  it.each([
    [{ exp: now / 1000 }, { expires: now, isExpired: false }],
    [{ iss: 5, exp: 'soon' }, undefined],
    [{ exp: 1e300 }, undefined],
    [{ iss: 'a\n::error::\u001b[31m<b>' }, { issuer: 'a::error::31mb' }]
  ])('%j', (claims, expected) => {
    expect(detailOf(makeJwt(claims, seeded(2)))).toEqual(expected);
  });
});

it.each([
  ['&se=2026-05-03T10%3A00%3A00Z&sp=r', Date.UTC(2026, 4, 3, 10)],
  ['?se=2026-05-03&sp=r', Date.UTC(2026, 4, 3)]
])('a shared access signature ends: %s', (near, expires) => {
  expect(readSignedExpiry(near)).toEqual({ expires });
});

it('a presigned URL ends', () => {
  const near =
    '?X-Amz-Date=20260503T100000Z&X-Amz-Expires=3600&X-Amz-Signature=';
  expect(readPresignedExpiry(near)).toEqual({
    expires: Date.UTC(2026, 4, 3, 11)
  });
  expect(readPresignedExpiry('?X-Amz-Date=2026')).toBeNull();
});

it('an Azure key says whose it is', () => {
  const { text } = generateSample('azure-storage-account-key', seeded(3));
  expect(
    detailOf(`AccountName=museum;AccountKey=${text};EndpointSuffix=a`)
  ).toEqual({ account: 'museum' });
  expect(
    readAzureAccount('Endpoint=sb://bus-1.servicebus.windows.net/')
  ).toEqual({ account: 'bus-1' });
  expect(readAzureAccount('none')).toBeNull();
});

describe('of several addresses', () => {
  const sign = (seed: number, end: string): string => {
    const { text, from, to } = generateSample('azure-sas-token', seeded(seed));
    return `https://museum.blob.core.windows.net/c?sv=2022-11-02&se=${end}&sig=${text.slice(from, to)}`;
  };
  const [past, future] = [sign(5, '2020-01-01'), sign(6, '2030-01-01')];

  it.each([
    [past, future],
    [future, past]
  ])('each tells its own end', (...addresses) => {
    const text = addresses.map(one => `get("${one}")`).join('\n');
    const found = findCredentials(text, keywords.find(text), now);
    expect(found.map(({ detail }) => detail?.isExpired)).toEqual(
      addresses.map(one => one === past)
    );
  });

  it('what has ended is one step less sure', () => {
    const toSureness = (time: number | null): string[] =>
      findCredentials(past, keywords.find(past), time).map(
        ({ rule, confidence }) => `${rule.id} ${confidence}`
      );
    expect(toSureness(Date.UTC(2019, 11, 31))).toEqual(toSureness(null));
    expect(toSureness(null)).toEqual(['azure-sas-token likely']);
    expect(toSureness(now)).toEqual(['azure-sas-token possible']);
  });

  it('each key tells its own account', () => {
    const text = ['one', 'two']
      .map((name, seed) => {
        const key = generateSample('azure-storage-account-key', seeded(seed));
        return `AccountName=${name};AccountKey=${key.text}`;
      })
      .join('\n');
    const found = findCredentials(text, keywords.find(text), now);
    expect(found.map(({ detail }) => detail?.account)).toEqual(['one', 'two']);
  });
});

it('a name is short and has nothing that could break a line', () => {
  expect(toName('a\r\nb\u2028c')).toBe('abc');
  expect(toName('x'.repeat(200))).toHaveLength(80);
  expect([toName(''), toName(7), toName('\n')]).toEqual([
    undefined,
    undefined,
    undefined
  ]);
});

describe('an address in a name', () => {
  const password = pickText('abcdefghkmnpqrst23456789', 12, seeded(4));

  it.each([
    [`https://bob:${password}@acme.io/`, 'https://acme.io/'],
    [`https://bob:${password}/@x@acme.io/`, 'https://acme.io/'],
    [`https://${password}@acme.io/`, 'https://acme.io/'],
    [`bob:${password}@acme.io`, 'acme.io'],
    [`https://acme.io/?key=${password}`, 'https://acme.io/'],
    ['me@project.iam.gserviceaccount.com', 'me@project.iam.gserviceaccount.com']
  ])('%# shows no password', (text, shown) => {
    expect(toName(text)).toBe(shown);
  });

  it('nor does a token that it issued', () => {
    const iss = `https://bob:${password}@acme.io/`;
    const detail = detailOf(`t = "${makeJwt({ iss }, seeded(1))}"`);
    expect(detail).toEqual({ issuer: 'https://acme.io/' });
  });
});

it('reads the end of a token in seconds, or in milliseconds', () => {
  const ends = [1_780_000_000, 1_780_000_000_000].map(
    exp => detailOf(`t = "${makeJwt({ exp }, seeded(1))}"`)?.expires
  );
  expect(ends).toEqual([1_780_000_000_000, 1_780_000_000_000]);
});
