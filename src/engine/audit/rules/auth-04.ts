import { removalOf, textOfSetting, verdictOn } from '../evidence';
import { findBinding, findPassword } from '../exposure';
import { kindOfHash } from '../settings/secret';
import type { AuditRule } from '../types';

/** A hash that can be undone by trying passwords quickly. */
export const auth04: AuditRule = {
  id: 'AUTH-04',
  severity: 'medium',
  title: 'The password is hashed in an outdated way',
  why: 'Whoever gets the file can try billions of passwords a second against such a hash; argon2 allows a few.',
  restart: true,
  sources: ['files'],
  traits: ['PasswordIdentityProvider.hashed_password'],
  find: evidence => {
    const setting = findPassword(evidence);
    const kind = kindOfHash(textOfSetting(setting) ?? '');
    return setting && ['<sha1>', '<hash>'].includes(kind)
      ? [
          verdictOn(
            setting,
            `${removalOf(setting)}\nThen run: jupyter server password`,
            { severity: findBinding(evidence) ? 'high' : 'medium' }
          )
        ]
      : [];
  }
};
