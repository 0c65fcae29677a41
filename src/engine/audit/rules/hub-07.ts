import {
  hubSetting,
  isOn,
  removalOf,
  replacementOf,
  verdictOn
} from '../evidence';
import { findEverybody } from '../everybody';
import type { Setting } from '../settings/setting';
import type { AuditRule, Verdict } from '../types';

const isDummy = (setting: Setting): boolean =>
  (setting.value.kind === 'text' &&
    /^dummy$|(?:^|\.)DummyAuthenticator$/.test(setting.value.text)) ||
  (setting.value.kind === 'name' &&
    /(?:^|\.)DummyAuthenticator$/.test(setting.value.name));

const judgeAuthenticator = (setting: Setting | null): Verdict[] =>
  setting && isDummy(setting)
    ? [
        verdictOn(
          setting,
          replacementOf(
            setting,
            "c.JupyterHub.authenticator_class = 'pam'\nAny other real one will do."
          ),
          {
            severity: 'critical',
            title: 'The Hub lets anybody in under any name'
          }
        )
      ]
    : [];

/** More people get in, or get further, than was meant. */
export const hub07: AuditRule = {
  id: 'HUB-07',
  severity: 'high',
  title: 'The Hub lets everybody in whom it can name',
  why: 'Everybody whom the sign-in service knows may run code on the machine. Admins with access to all servers see everybody’s work.',
  restart: true,
  sources: ['files'],
  traits: ['JupyterHub.authenticator_class', 'Authenticator.allow_all'],
  find: evidence => {
    const everybody = findEverybody(evidence);
    const admins = hubSetting(evidence, 'JupyterHub.admin_access');
    return [
      ...judgeAuthenticator(
        hubSetting(evidence, 'JupyterHub.authenticator_class')
      ),
      ...(everybody
        ? [
            verdictOn(
              everybody,
              `${removalOf(everybody)}\nName the users: c.Authenticator.allowed_users = {'name'}`
            )
          ]
        : []),
      ...(admins && isOn(admins)
        ? [
            verdictOn(admins, removalOf(admins), {
              severity: 'medium',
              title: 'Admins may go into the server of every user'
            })
          ]
        : [])
    ];
  }
};
