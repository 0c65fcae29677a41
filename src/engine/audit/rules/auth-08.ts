import { isOff, serverSetting, verdictOn, verdictOnDefault } from '../evidence';
import { findBinding, findPassword, isOpen } from '../exposure';
import type { AuditRule } from '../types';

const name = 'PasswordIdentityProvider.allow_password_change';
const line = `c.${name} = False`;

/** Whoever has a token may make a lasting password of it. */
export const auth08: AuditRule = {
  id: 'AUTH-08',
  severity: 'low',
  title: 'Whoever has the token may set a password over the network',
  why: 'The page for signing in takes a token and a new password. A token that was seen once becomes access that stays.',
  restart: true,
  sources: ['files', 'login'],
  traits: [name],
  find: evidence => {
    const { outside } = evidence.facts;
    // Where nobody is asked, there is no token to make a password of.
    if (isOpen(evidence) || outside?.tellsStatus) {
      return [];
    }
    if (outside && !outside.isLoopback && outside.asksForNewPassword) {
      return [
        {
          path: null,
          line: null,
          effective: 'the page for signing in offers a new password',
          origin: outside.url,
          fix: `Add to jupyter_server_config.py:\n${line}`
        }
      ];
    }
    const setting = serverSetting(evidence, name);
    if (!findBinding(evidence) || findPassword(evidence) || isOff(setting)) {
      return [];
    }
    const fix = `Add to jupyter_server_config.py:\n${line}`;
    return [setting ? verdictOn(setting, fix) : verdictOnDefault('True', fix)];
  }
};
