import {
  isGiven,
  OTHERS_READ,
  pathsWith,
  quoted,
  serverPlaces,
  verdictOnMode
} from '../evidence';
import type { AuditRule } from '../types';

/** Others can read the password's hash, or a token. */
export const auth06: AuditRule = {
  id: 'AUTH-06',
  severity: 'high',
  title: 'Others on this machine can read the password’s hash or the token',
  why: 'A token can be used at once, and a hash can be tried against lists of passwords for as long as somebody likes.',
  restart: false,
  sources: ['paths'],
  find: evidence => {
    const holders = [
      'PasswordIdentityProvider.hashed_password',
      'IdentityProvider.token'
    ]
      .flatMap(name => serverPlaces(evidence, name))
      .filter(isGiven)
      .map(({ path }) => path);
    return pathsWith(evidence, ['config-file'], OTHERS_READ)
      .filter(({ path }) => holders.includes(path))
      .map(fact => verdictOnMode(fact, `chmod 600 ${quoted(fact.path)}`));
  }
};
