import type { Rule, Severity } from '../types';
import type { SecretKind } from './names/names';

/** Secrets that only their name gives away. */
export const GENERIC_RULES: Readonly<Record<SecretKind, Rule>> = {
  key: generic(
    'generic-api-key',
    'API key',
    'high',
    'Whoever reads this key can use the service in your name and at your cost.'
  ),
  token: generic(
    'generic-token',
    'Access token',
    'high',
    'Whoever reads this token can act as you until it is revoked.'
  ),
  secret: generic(
    'generic-secret',
    'Secret',
    'high',
    'Whoever reads this secret can pass for your application.'
  ),
  password: generic(
    'generic-password',
    'Password',
    'high',
    'Whoever reads this password can sign in with it, here and wherever it is used again.'
  ),
  connection: generic(
    'connection-string',
    'Connection string',
    'high',
    'Whoever reads this connection string can reach the data behind it.'
  ),
  authorization: generic(
    'authorization-header',
    'Authorization header',
    'high',
    'Whoever reads this header can send requests in your name.'
  )
};

function generic(
  id: string,
  title: string,
  severity: Severity,
  why: string
): Rule {
  return {
    id,
    title,
    severity,
    category: 'secret',
    why,
    revoke: null,
    variable: null
  };
}
