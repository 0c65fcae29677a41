import { isOn, replacementOf, serverSetting, verdictOn } from '../evidence';
import type { AuditRule } from '../types';

const name = 'ServerApp.allow_unauthenticated_access';
const line = `c.${name} = False`;

/** Addresses of extensions that do not ask who somebody is. */
export const auth12: AuditRule = {
  id: 'AUTH-12',
  severity: 'medium',
  title: 'Extensions may answer people who have not signed in',
  why: 'An extension that forgot to ask for a sign-in answers everybody who reaches the port.',
  restart: true,
  sources: ['files'],
  traits: [name],
  find: evidence => {
    const setting = serverSetting(evidence, name);
    return setting && isOn(setting)
      ? [verdictOn(setting, replacementOf(setting, line))]
      : [];
  }
};
