import {
  hubSetting,
  OTHERS_ANYTHING,
  quoted,
  replacementOf,
  textOfSetting,
  verdictOn,
  verdictOnMode
} from '../evidence';
import { kindOfToken } from '../settings/secret';
import type { AuditRule, Evidence, Verdict } from '../types';

const renewal = (path: string): string =>
  `openssl rand -hex 32 > ${path} && chmod 600 ${path}`;

const findInFiles = (evidence: Evidence): Verdict[] => {
  const setting = hubSetting(evidence, 'JupyterHub.cookie_secret');
  const text = textOfSetting(setting);
  const isWeak =
    text !== null && ['<short>', '<empty>'].includes(kindOfToken(text));
  return setting && isWeak
    ? [
        verdictOn(
          setting,
          `${replacementOf(setting, "c.JupyterHub.cookie_secret_file = '/srv/jupyterhub/cookie_secret'")}\nMake a new secret with: ${renewal('/srv/jupyterhub/cookie_secret')}`
        )
      ]
    : [];
};

const findOnDisk = ({ facts }: Evidence): Verdict[] =>
  (facts.paths ?? [])
    .filter(
      ({ role, mode, look }) =>
        role === 'hub-cookie-secret' &&
        (((mode ?? 0) & OTHERS_ANYTHING) !== 0 || look === 'other')
    )
    .map(fact => {
      const path = quoted(fact.path);
      return fact.look === 'other'
        ? verdictOnMode(fact, renewal(path), {
            effective: 'not 64 hexadecimal digits'
          })
        : verdictOnMode(fact, `chmod 600 ${path}`);
    });

/** The key of all cookies is weak, or others can read it. */
export const hub05: AuditRule = {
  id: 'HUB-05',
  severity: 'high',
  title: 'The cookie secret of the Hub is weak or readable',
  why: 'Whoever knows it makes cookies for any user, admins too. The Hub starts with a mode of 0640 and with a secret of two bytes.',
  restart: true,
  sources: ['files', 'paths'],
  traits: ['JupyterHub.cookie_secret'],
  find: evidence => [...findInFiles(evidence), ...findOnDisk(evidence)]
};
