import { hubSetting, isGiven, settingsOf, verdictOnDefault } from '../evidence';
import type { AuditRule } from '../types';

const name = 'JupyterHub.subdomain_host';

/** All users share one origin. */
export const hub02: AuditRule = {
  id: 'HUB-02',
  severity: 'medium',
  title: 'All users share one address',
  why: 'To a browser, pages of one user are pages of the Hub. A page that one user shows to another can act in the other’s name.',
  restart: true,
  sources: ['files', 'page'],
  traits: [name],
  find: evidence => {
    const hub = evidence.facts.page?.hub ?? null;
    const isSeen = hub !== null && !hub.hasSubdomains;
    const isWritten =
      settingsOf(evidence, 'hub').length > 0 &&
      !isGiven(hubSetting(evidence, name));
    return isSeen || isWritten
      ? [
          verdictOnDefault(
            "''",
            `Add to jupyterhub_config.py:\nc.${name} = 'https://hub.example.org'\nIt needs a wildcard name and certificate.`
          )
        ]
      : [];
  }
};
