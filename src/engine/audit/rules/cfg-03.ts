import { partOf, removalOf, verdictOn } from '../evidence';
import { isCommandLine, isJson } from '../settings/order';
import { nameOfSetting, placeOf, type Setting } from '../settings/setting';
import { isClassic, remakingOf, todaysName } from '../traits/renames';
import { isSecurityTrait } from '../traits/security';
import type { AuditRule, AuditSeverity, Verdict } from '../types';

/** The rule of the proxy's token tells of these. */
const elsewhere = new Set(['JupyterHub.proxy_auth_token']);

/** The value stays what it is. */
const renamingOf = (setting: Setting, name: string): string => {
  const old = nameOfSetting(setting);
  const { path, line, beside, option } = setting;
  return option !== undefined
    ? `In line ${line + 1} of ${path} write --${name} in the place of the option ${option}.`
    : isCommandLine(path)
      ? `Start the server with --${name} in the place of --${old}.`
      : isJson(path)
        ? `In ${path} write "${name.replace('.', '": {"')}" with the same value in the place of "${old.replace('.', '": {"')}".`
        : beside === 'in statement'
          ? `In ${partOf(setting)} set ${name} to the same value in the place of ${old}.`
          : `In line ${line + 1} of ${path} write c.${name} in the place of c.${old}.`;
};

const OF_OTHERS =
  'The program still takes the old name and warns of it; a later version will not, and the line does nothing then.';

const severityOf = ({ section }: Setting, name: string): AuditSeverity =>
  !isClassic(section)
    ? 'low'
    : isSecurityTrait(name.split('.')[1])
      ? 'high'
      : 'medium';

const judge = (setting: Setting): Verdict[] => {
  const old = nameOfSetting(setting);
  const name = todaysName(setting.section, setting.trait);
  const remaking = remakingOf(old);
  const isGone = isClassic(setting.section) && name === old;
  if ((name === old && !isGone && !remaking) || elsewhere.has(old)) {
    return [];
  }
  const fix = remaking
    ? `Take ${old} out of ${placeOf(setting)}.\n${remaking}`
    : isGone
      ? removalOf(setting)
      : renamingOf(setting, name);
  return [
    verdictOn(setting, fix, {
      severity: severityOf(setting, name),
      effective: `set under the name ${old}`,
      title: remaking
        ? `${old} is outdated`
        : isGone
          ? `${old} does nothing any more`
          : `${old} is called ${name} today`,
      ...(!isClassic(setting.section) && { why: OF_OTHERS })
    })
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
