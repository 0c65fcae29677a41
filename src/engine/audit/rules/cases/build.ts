/** What the cases of the rules are made of. */
import { seeded } from '../../../credentials/seeded';
import { noFacts } from '../../nofacts';
import { makeArgon2, makeHex, makeSha1 } from '../../samples';
import type {
  AuditFacts,
  CertificateFile,
  ConfigFile,
  OutsideFacts,
  PathFact
} from '../../types';

/** Rule, facts, and the severities that it tells, none for silence. */
export type Case = [string, Partial<AuditFacts>, string[]];

const random = seeded(8);
export const argon2 = makeArgon2(random);
export const otherArgon2 = makeArgon2(random);
export const sha1 = makeSha1(random);
export const word = `Sunny-${makeHex(6, random)}`;
export const key = makeHex(64, random);

export const nothing: AuditFacts = {
  ...noFacts,
  now: Date.parse('2026-11-20')
};

export const far = 'https://jupyter.example.org/';

export const outside = (what: Partial<OutsideFacts>): Partial<AuditFacts> => ({
  outside: {
    url: far,
    isLoopback: false,
    isHttps: true,
    isHub: false,
    tellsStatus: false,
    tellsMetrics: false,
    skipsXsrf: false,
    headers: {
      'strict-transport-security': 'max-age=31536000',
      'content-security-policy': "frame-ancestors 'self'"
    },
    allowedOrigin: null,
    allowsCredentials: false,
    cookies: [],
    certificate: {
      expires: Date.parse('2027-11-20'),
      isSelfSigned: false,
      hasNames: true,
      rsaBits: null,
      chain: null
    },
    asksForNewPassword: false,
    ...what
  }
});

export const certificate = (
  what: Partial<NonNullable<OutsideFacts['certificate']>>
): Partial<AuditFacts> =>
  outside({
    certificate: {
      expires: Date.parse('2027-11-20'),
      isSelfSigned: false,
      hasNames: true,
      rsaBits: 2048,
      chain: 2,
      ...what
    }
  });

/** A certificate that a configuration names. */
export const onDisk = (
  what: Partial<CertificateFile>
): Partial<AuditFacts> => ({
  certificates: [
    {
      path: '/c.pem',
      expires: Date.parse('2027-11-20'),
      isSelfSigned: false,
      hasNames: true,
      rsaBits: 2048,
      chain: 2,
      ...what
    }
  ]
});

export const path = (
  role: PathFact['role'],
  mode: number | null,
  more: Partial<PathFact> = {}
): Partial<AuditFacts> => ({ paths: [{ path: '/p', role, mode, ...more }] });

export const server = (...lines: string[]): Partial<AuditFacts> => ({
  files: [{ path: 'a/jupyter_server_config.py', text: lines.join('\n') }]
});

export const hub = (...lines: string[]): Partial<AuditFacts> => ({
  files: [{ path: 'jupyterhub_config.py', text: lines.join('\n') }]
});

export const files = (...given: [string, string][]): Partial<AuditFacts> => ({
  files: given.map(([name, text]): ConfigFile => ({ path: name, text }))
});

export const written = (text: string): string =>
  JSON.stringify({ IdentityProvider: { hashed_password: text } });

export const packages = (
  name: string,
  version: string
): Partial<AuditFacts> => ({
  packages: { [name]: version }
});

/** A key of so many hexadecimal digits, another one each time. */
export const hexOf = (length: number): string => makeHex(length, random);
