import { replacementOf, removalOf, verdictOn } from '../evidence';
import { nameOfSetting, type Setting } from '../settings/setting';
import { isClassic, todaysName } from '../traits/renames';
import { isSecurityTrait } from '../traits/security';
import type { AuditRule, Verdict } from '../types';

/** The rule of the proxy's token tells of these. */
const elsewhere = new Set(['JupyterHub.proxy_auth_token']);

const judge = (setting: Setting): Verdict[] => {
  const old = nameOfSetting(setting);
  const name = todaysName(setting.section, setting.trait);
  const isGone = isClassic(setting.section) && name === old;
  if ((name === old && !isGone) || elsewhere.has(old)) {
    return [];
  }
  const isLoud =
    isClassic(setting.section) && isSecurityTrait(name.split('.')[1]);
  return [
    verdictOn(
      setting,
      isGone ? removalOf(setting) : replacementOf(setting, `c.${name} = …`),
      {
        severity: isLoud
          ? 'high'
          : isClassic(setting.section)
            ? 'medium'
            : 'low',
        effective: `set under the name ${old}`,
        title: isGone
          ? `${old} does nothing any more`
          : `${old} is called ${name} today`
      }
    )
  ];
};

/** Names of the classic server, and others that were replaced. */
export const cfg03: AuditRule = {
  id: 'CFG-03',
  severity: 'medium',
  title: 'An outdated name',
  why: 'Today’s server reads names of NotebookApp only through notebook_shim. Where that is missing, the line does nothing, and a password or a certificate is simply not there.',
  restart: true,
  sources: ['files'],
  find: ({ settings }) => settings.flatMap(judge)
};
