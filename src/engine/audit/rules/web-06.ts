import { isOff, removalOf, serverSetting, verdictOn } from '../evidence';
import type { AuditRule } from '../types';

const name = 'ServerApp.nbconvert_csp_sandbox';

/** Scripts of a converted notebook act as the user. */
export const web06: AuditRule = {
  id: 'WEB-06',
  severity: 'high',
  title: 'Converted notebooks run scripts in your name',
  why: 'A notebook of somebody else, shown as HTML by the server, can then call the server as you do.',
  restart: true,
  sources: ['files'],
  traits: [name],
  find: evidence => {
    const setting = serverSetting(evidence, name);
    return setting && isOff(setting)
      ? [verdictOn(setting, removalOf(setting))]
      : [];
  }
};
