import { removalOf, settingsOf, verdictOn } from '../evidence';
import { nameOfSetting } from '../settings/setting';
import type { AuditRule } from '../types';

const old = new Set([
  'JupyterHub.proxy_auth_token',
  // Some documentation names it; the proxy does not know it.
  'ConfigurableHTTPProxy.api_token'
]);

/** Names under which the proxy's token does not, or soon will not, arrive. */
export const hub03: AuditRule = {
  id: 'HUB-03',
  severity: 'medium',
  title: 'The token of the proxy stands under a wrong name',
  why: 'The Hub then makes a token of its own and cannot reach a proxy that runs apart, or will not after an update.',
  restart: true,
  sources: ['files'],
  find: evidence =>
    settingsOf(evidence, 'hub')
      .filter(each => old.has(nameOfSetting(each)))
      .map(setting =>
        verdictOn(
          setting,
          `${removalOf(setting)}\nThe Hub then takes CONFIGPROXY_AUTH_TOKEN from its environment, or makes a token itself.`
        )
      )
};
