import { isOn, removalOf, serverSetting, verdictOn } from '../evidence';
import type { AuditRule } from '../types';

const name = 'ServerApp.disable_check_xsrf';

/** Foreign pages may act in the user's name. */
export const web01: AuditRule = {
  id: 'WEB-01',
  severity: 'high',
  title: 'Requests of foreign pages are not told apart (XSRF)',
  why: 'Any page that is open in the same browser can start kernels and change files with the cookie of the one who is signed in.',
  restart: true,
  sources: ['files', 'change'],
  traits: [name],
  find: evidence => {
    const setting = serverSetting(evidence, name);
    const { outside } = evidence.facts;
    if (setting && isOn(setting)) {
      return [verdictOn(setting, removalOf(setting))];
    }
    return outside?.skipsXsrf
      ? [
          {
            path: null,
            line: null,
            effective: 'a request without the XSRF key is taken',
            origin: outside.url,
            fix: 'Remove c.ServerApp.disable_check_xsrf from the configuration.'
          }
        ]
      : [];
  }
};
