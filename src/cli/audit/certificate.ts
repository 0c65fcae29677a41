import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { DetailedPeerCertificate, PeerCertificate } from 'node:tls';

import type { CertificateFact, CertificateFile } from '../../engine/audit';
import { isMissing, toReason } from '../trouble';
import type { Tell } from './configfiles';

const same = (left: object, right: object): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** What a certificate says of itself; `null` where none was shown. */
export const toCertificate = (
  given: PeerCertificate
): CertificateFact | null => {
  if (Object.keys(given).length === 0) {
    return null;
  }
  const {
    valid_to: end,
    subject,
    issuer,
    subjectaltname,
    bits,
    modulus
  } = given;
  const expires = Date.parse(end);
  return {
    expires: Number.isNaN(expires) ? null : expires,
    isSelfSigned: same(subject, issuer),
    hasNames: subjectaltname !== undefined,
    rsaBits: modulus === undefined ? null : (bits ?? null),
    chain: lengthOf(given)
  };
};

/** No chain is longer: OpenSSL refuses such a one too. */
const LONGEST = 100;

/** How many certificates a server sent; the last one is its own issuer, or has none. */
const lengthOf = (first: PeerCertificate): number => {
  const seen: object[] = [];
  let each: Partial<DetailedPeerCertificate> | undefined = first;
  while (each && !seen.includes(each) && seen.length < LONGEST) {
    seen.push(each);
    each = each.issuerCertificate;
  }
  return seen.length;
};

/** What no certificate can be read from. */
const unreadable: CertificateFact = {
  expires: null,
  isSelfSigned: false,
  hasNames: true,
  rsaBits: null,
  chain: null
};

const parse = (content: Buffer): CertificateFact => {
  try {
    const certificate = new X509Certificate(content);
    const { subject, issuer, subjectAltName, validTo, publicKey } = certificate;
    return {
      expires: Date.parse(validTo),
      isSelfSigned: subject === issuer,
      hasNames: subjectAltName !== undefined,
      rsaBits: publicKey.asymmetricKeyDetails?.modulusLength ?? null,
      chain: content.toString('latin1').split('BEGIN CERTIFICATE').length - 1
    };
  } catch {
    return unreadable;
  }
};

/** The first certificate of a file, if it may be read; `path` is how it is told. */
export const readCertificate = (
  file: string,
  path: string,
  tell: Tell
): CertificateFile[] => {
  try {
    return [{ path, ...parse(readFileSync(file)) }];
  } catch (error) {
    if (!isMissing(error)) {
      tell(path, toReason(error));
      return [];
    }
    // Where a server runs that takes a relative path is not known.
    return isAbsolute(path) ? [{ path, ...unreadable, isMissing: true }] : [];
  }
};
