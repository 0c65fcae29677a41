/** Certificates of tests, made by openssl. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { handOver } from './user';

/** A certificate's file and that of its key. */
export interface Pair {
  readonly certificate: string;
  readonly key: string;
}

const openssl = (...args: readonly string[]): void => {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
};

const toPair = (folder: string, name: string): Pair => ({
  certificate: join(folder, `${name}cert.pem`),
  key: join(folder, `${name}key.pem`)
});

/** Makes a certificate for this machine that nobody signed, by the options of `openssl req`. */
export const makeCertificate = (
  folder: string,
  ...options: readonly string[]
): Pair => {
  const { certificate, key } = toPair(folder, '');
  openssl(
    ...['req', '-x509', '-nodes', '-keyout', key, '-out', certificate],
    ...['-subj', '/CN=localhost', ...options]
  );
  handOver(key);
  return { certificate, key };
};

const NAMES = 'subjectAltName=DNS:localhost,IP:127.0.0.1';

/** Options of `openssl req`: the names of this machine. */
export const localName = ['-addext', NAMES];

/** A key of another kind than RSA. */
export const ellipticCurve = ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];

/**
 * Makes a certificate that an authority signed, with the authority's behind it.
 *
 * @param days - that it is valid from now on; -1 for one that has ended.
 */
export const makeSigned = (
  folder: string,
  days: number,
  newKey: readonly string[] = ['rsa:2048']
): Pair => {
  const authority = toPair(folder, 'ca-');
  openssl(
    ...['req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-days', '3650'],
    ...['-keyout', authority.key, '-out', authority.certificate],
    ...['-subj', '/CN=An authority']
  );
  const own = toPair(folder, 'own-');
  const request = join(folder, 'own.csr');
  openssl(
    ...['req', '-new', '-nodes', '-newkey', ...newKey],
    ...['-keyout', own.key, '-out', request, '-subj', '/CN=localhost']
  );
  const names = join(folder, 'names');
  writeFileSync(names, NAMES);
  openssl(
    ...['x509', '-req', '-in', request, '-days', String(days)],
    ...['-CA', authority.certificate, '-CAkey', authority.key],
    ...['-CAcreateserial', '-extfile', names, '-out', own.certificate]
  );
  writeFileSync(
    own.certificate,
    readFileSync(own.certificate, 'utf8') +
      readFileSync(authority.certificate, 'utf8')
  );
  handOver(own.key);
  return own;
};
