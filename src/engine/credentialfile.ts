/** Files that hold credentials by what they are, whatever stands in them. */
import { matchesGlob } from './config/glob';
import { filePlace } from './fileplace';
import { toFingerprint } from './fingerprint';
import type { Finding, Rule } from './types';

export const credentialFile: Rule = {
  id: 'credential-file',
  title: 'Credential file',
  severity: 'high',
  category: 'secret',
  why: 'Files of this name hold what gives access, today or after the next change.',
  revoke: null,
  variable: null
};

/** What is published on purpose, to show what belongs into the real one. */
const samples: readonly string[] = [
  '*.example',
  '*.sample',
  '*.template',
  '*.dist',
  '*.defaults',
  '*.tpl',
  '*.tmpl',
  '*.default',
  'example.*',
  '*.example.*',
  '*.sample.*',
  '*.template.*'
];

const names: readonly string[] = [
  '.env',
  '.env.*',
  '*.env',
  '.envrc',
  '.netrc',
  '_netrc',
  '.pgpass',
  '.my.cnf',
  '.git-credentials',
  '.pypirc',
  '.htpasswd',
  '.databrickscfg',
  '.vault-token',
  '.s3cfg',
  '.boto',
  'jupyter_cookie_secret',
  'notebook_cookie_secret',
  'rclone.conf',
  'serviceaccountkey.json',
  '**/.azure/accesstokens.json',
  '.dockercfg',
  '.dockerconfigjson',
  '**/.docker/config.json',
  '**/.aws/credentials',
  '**/.kube/config',
  'kubeconfig',
  '**/.streamlit/secrets.toml',
  'credentials.json',
  'secrets.json',
  'client_secret*.json',
  'service-account*.json',
  'service_account*.json',
  'application_default_credentials.json',
  'kaggle.json',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
  '*.pem',
  '*.key',
  '*.ppk',
  '*.p12',
  '*.pfx',
  '*.jks',
  '*.keystore',
  '*.kdbx',
  '*.tfstate'
];

const findName = (path: string): string | undefined => {
  const lower = path.toLowerCase();
  const isSample = samples.some(glob => matchesGlob(lower, glob));
  return isSample ? undefined : names.find(glob => fits(lower, glob));
};

/** A pattern means the file itself, and no folder above it. */
const fits = (path: string, glob: string): boolean =>
  matchesGlob(
    glob.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1),
    glob
  );

/** Whether a file is one that holds credentials, by its name. */
export const isCredentialPath = (path: string): boolean =>
  findName(path) !== undefined;

/** Certificates and public keys are kept in such files as well. */
const mayBePublic = /\.(?:pem|key)$/i;

/**
 * A file that should not be in a repository at all; `null` for any other.
 *
 * @param text - what it holds; `null` where that is no text.
 */
export const judgeCredentialFile = (
  path: string,
  text: string | null
): Finding | null => {
  const name = findName(path);
  const isPublic =
    text !== null && mayBePublic.test(path) && !text.includes('PRIVATE KEY');
  return name === undefined || text?.trim() === '' || isPublic
    ? null
    : toFinding(name);
};

const toFinding = (name: string): Finding => {
  const whole = { from: name.length, to: name.length };
  const line = { from: 0, to: name.length };
  return {
    rule: credentialFile,
    confidence: 'likely',
    place: filePlace,
    from: 0,
    to: 0,
    range: { line: 0, start: 0, endLine: 0, end: 0 },
    masked: name,
    fingerprint: toFingerprint(credentialFile.id, null, name, line, [whole], 0),
    allowed: null
  };
};
