// Query parameters: Amazon S3 "Authenticating requests: query parameters", Google Cloud Storage
// "Signed URLs", Azure "Service SAS", CloudFront "Signed URLs using a canned policy".
import type { Confidence } from '../types';
import { readExpiry } from './expiry';
import {
  isTaken,
  placesOf,
  readAhead,
  sensitiveRule,
  toCountedTitle,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, countDifferent } from '../ranges';

const rule = sensitiveRule(
  'presigned-url',
  'Presigned URL',
  'medium',
  'Whoever has the address can use what it leads to, without an account, until it expires.'
);

const keywords = [
  'x-amz-signature=',
  'x-goog-signature=',
  'googleaccessid=',
  'awsaccesskeyid=',
  'key-pair-id=',
  'sig='
];

/** How long such an address can be. */
const reach = 4000;
const outside = /[\s"'<>`\\)]/;

const isAddressSign = (sign: string | undefined): boolean =>
  sign !== undefined && !outside.test(sign);

const readAddress = (text: string, at: number): Range => {
  let from = at;
  while (from > at - reach && isAddressSign(text[from - 1])) {
    from--;
  }
  let to = at;
  while (to < at + reach && isAddressSign(text[to])) {
    to++;
  }
  return { from, to };
};

/** The parameters that are a signature, and what stands beside it. */
const signatures: readonly (readonly [RegExp, RegExp])[] = [
  [/[?&]X-Amz-Signature=([0-9a-f]{64})/, /[?&]X-Amz-Credential=/],
  [/[?&]X-Goog-Signature=([0-9a-f]{64,1024})/, /[?&]X-Goog-Credential=/],
  [
    /[?&]Signature=([A-Za-z0-9%+/=_~-]{20,1000})/,
    /[?&](?:AWSAccessKeyId|GoogleAccessId|Key-Pair-Id)=/
  ],
  [/[?&]sig=([A-Za-z0-9%+/=]{40,100})/, /[?&](?:se|sp)=/]
];

interface Signed extends Range {
  readonly address: string;
}

const readSignature = (text: string, range: Range): Signed | null => {
  const address = text.slice(range.from, range.to).replace(/&amp;/g, '&');
  if (!/^[\w([=:,]{0,40}https?:\/\//i.test(address)) {
    return null;
  }
  for (const [signature, beside] of signatures) {
    const value = signature.exec(address)?.[1];
    if (value !== undefined && beside.test(address)) {
      const from = text.indexOf(value, range.from);
      return { address, from, to: from + value.length };
    }
  }
  return null;
};

const weigh = (signed: readonly Signed[], now: number | null): Confidence =>
  now !== null && signed.every(({ address }) => readExpiry(address) < now)
    ? 'possible'
    : 'likely';

const find = (reading: Reading): Discovery | null => {
  const { text, hits, now } = reading;
  const addresses = readAhead(placesOf(keywords, hits), at =>
    readAddress(text, at)
  );
  const signed = addresses
    .flatMap(range => readSignature(text, range) ?? [])
    .filter(each => !isTaken(each, reading));
  if (signed.length === 0) {
    return null;
  }
  const values = signed.map(({ from, to }) => ({ from, to }));
  const [host = ''] = /https?:\/\/[^/?#]{0,100}/i.exec(signed[0].address) ?? [];
  return {
    rule,
    values,
    ...toCountedTitle(countDifferent(text, values), 'presigned URLs'),
    confidence: weigh(signed, now),
    masked: `${host}/…••••`
  };
};

/** The rules that only see the signature, which in an output is told with its address. */
export const presignedSignatures: ReadonlySet<string> = new Set([
  'aws-presigned-url'
]);

export const presigned: Kind = { rule, keywords, find };
