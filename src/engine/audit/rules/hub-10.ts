import { removalOf, settingsOf, verdictOn } from '../evidence';
import { nameOfSetting } from '../settings/setting';
import type { AuditRule } from '../types';

/** A switch that does nothing any more. */
export const hub10: AuditRule = {
  id: 'HUB-10',
  severity: 'low',
  title: 'confirm_no_ssl does nothing',
  why: 'It was to say that somebody knows that there is no HTTPS. It looks like a decision and is none.',
  restart: false,
  sources: ['files'],
  find: evidence =>
    settingsOf(evidence, 'hub')
      .filter(each => nameOfSetting(each) === 'JupyterHub.confirm_no_ssl')
      .map(setting => verdictOn(setting, removalOf(setting)))
};
