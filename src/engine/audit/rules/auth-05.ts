import { removalOf, serverPlaces, textOfSetting, verdictOn } from '../evidence';
import { kindOfHash } from '../settings/secret';
import type { Setting } from '../settings/setting';
import type { AuditRule, Verdict } from '../types';

const judge = (setting: Setting): Verdict[] => {
  const command = `${removalOf(setting)}\nThen run: jupyter server password`;
  switch (kindOfHash(textOfSetting(setting) ?? '')) {
    case '<clear text>':
      return [
        verdictOn(
          setting,
          `${command}\nWhoever could read the file knows this password: use it nowhere any more.`
        )
      ];
    case '<broken hash>':
      return [
        verdictOn(setting, command, {
          severity: 'high',
          title: 'The hash of the password is damaged: nobody can sign in'
        })
      ];
    default:
      return [];
  }
};

/** A password where its hash belongs. */
export const auth05: AuditRule = {
  id: 'AUTH-05',
  severity: 'critical',
  title: 'A password stands in the configuration as it is',
  why: 'The trait takes a hash. A password that stands there can be read by everybody who sees the file, and does not even let its owner in.',
  restart: true,
  sources: ['files'],
  find: evidence =>
    serverPlaces(evidence, 'PasswordIdentityProvider.hashed_password').flatMap(
      judge
    )
};
