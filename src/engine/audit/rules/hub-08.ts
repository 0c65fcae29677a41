import {
  hubSetting,
  isOn,
  settingsOf,
  textOfSetting,
  verdictOn,
  verdictOnDefault
} from '../evidence';
import { isLoopbackName } from '../loopback';
import type { Setting } from '../settings/setting';
import type { AuditRule, Evidence, Verdict } from '../types';

/** Spawners that start servers on the machine of the Hub. */
const local = /(?:^|\.)(?:local|localprocess|simple|sudo|systemd)[\w-]*$/i;

const isRemote = (setting: Setting | null): boolean => {
  const { value } = setting ?? {};
  const name =
    value?.kind === 'text'
      ? value.text
      : value?.kind === 'name'
        ? value.name
        : '';
  return name !== '' && !local.test(name);
};

/** Whether the Hub lets other machines speak to it behind its proxy. */
const isOpen = (address: string | null): boolean =>
  address !== null && !isLoopbackName(address);

const judge = (evidence: Evidence, name: string, title: string): Verdict[] => {
  const setting = hubSetting(evidence, name);
  const fix = `Add to jupyterhub_config.py:\nc.${name} = True`;
  if (setting && setting.value.kind !== 'flag') {
    return [];
  }
  return isOn(setting)
    ? []
    : [
        setting
          ? verdictOn(setting, fix, { title })
          : verdictOnDefault('False', fix, { title })
      ];
};

/** What the Hub leaves to chance between its parts. */
export const hub08: AuditRule = {
  id: 'HUB-08',
  severity: 'medium',
  title: 'The parts of the Hub trust more than they have to',
  why: 'Between machines, tokens go over the network as they are. And a user’s own configuration can weaken the server that others visit.',
  restart: true,
  sources: ['files'],
  traits: ['JupyterHub.internal_ssl', 'Spawner.disable_user_config'],
  find: evidence =>
    settingsOf(evidence, 'hub').length === 0
      ? []
      : [
          ...(isRemote(hubSetting(evidence, 'JupyterHub.spawner_class')) ||
          isOpen(textOfSetting(hubSetting(evidence, 'JupyterHub.hub_ip')))
            ? judge(
                evidence,
                'JupyterHub.internal_ssl',
                'Hub, proxy and servers speak plain HTTP with each other'
              )
            : []),
          ...judge(
            evidence,
            'Spawner.disable_user_config',
            'Configuration in a user’s folder is read'
          )
        ]
};
