import {
  isOn,
  memberRemovalOf,
  membersOf,
  replacementOf,
  serverSetting,
  settingsOf,
  textOfSetting,
  verdictOn
} from '../evidence';
import { isOpen } from '../exposure';
import type { Setting } from '../settings/setting';
import type { AuditRule, Evidence, Verdict } from '../types';

const header = ['headers', 'Access-Control-Allow-Origin'];

const line = "c.ServerApp.allow_origin = 'https://HOST'";

const isAny = (setting: Setting | null): boolean =>
  textOfSetting(setting)?.trim() === '*';

const findInFiles = (evidence: Evidence): Verdict[] => {
  const setting = serverSetting(evidence, 'ServerApp.allow_origin');
  const credentials = serverSetting(evidence, 'ServerApp.allow_credentials');
  const severity =
    isOpen(evidence) || isOn(credentials) ? 'critical' : undefined;
  const headers = membersOf(
    settingsOf(evidence, 'server'),
    'ServerApp.tornado_settings',
    header
  ).filter(({ value }) => value.kind === 'text' && value.text === '*');
  const more: Partial<Verdict> = {
    effective: '*',
    ...(severity && { severity })
  };
  return [
    ...(setting && isAny(setting)
      ? [verdictOn(setting, replacementOf(setting, line), more)]
      : []),
    ...headers.map(each =>
      verdictOn(
        each.setting,
        `${memberRemovalOf(each.setting, header)}\nAdd to jupyter_server_config.py:\n${line}`,
        more
      )
    )
  ];
};

/** Pages of any address may read what the server answers. */
export const web02: AuditRule = {
  id: 'WEB-02',
  severity: 'high',
  title: 'Every page of the web may read what the server answers',
  why: 'A page that somebody has open in their browser can ask the server and read the answers, through every firewall that the browser is behind.',
  restart: true,
  sources: ['files', 'origin'],
  traits: ['ServerApp.allow_origin'],
  find: evidence => {
    const { outside } = evidence.facts;
    const found = findInFiles(evidence);
    return found.length === 0 && outside && outside.allowedOrigin !== null
      ? [
          {
            path: null,
            line: null,
            severity:
              outside.allowsCredentials || outside.tellsStatus
                ? 'critical'
                : 'high',
            effective: outside.allowedOrigin,
            origin: outside.url,
            fix: `Remove allow_origin = '*' from the configuration and write:\n${line}`
          }
        ]
      : found;
  }
};
