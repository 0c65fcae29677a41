import {
  memberRemovalOf,
  settingsOf,
  verdictOn,
  verdictOnFact
} from '../evidence';
import type { Setting } from '../settings/setting';
import { namesIn } from '../settings/value';
import type { AuditRule, Evidence, Verdict } from '../types';

const secrets = ['CONFIGPROXY_AUTH_TOKEN', 'JPY_COOKIE_SECRET'];

/** The first secret that a setting hands on; `undefined` for none. */
const findHandedOn = ({ trait, keys, value }: Setting): string | undefined =>
  (trait === 'env_keep' || trait === 'environment'
    ? [...keys, ...namesIn(value)]
    : []
  ).find(name => secrets.includes(name));

/** What a kernel sees, every user sees. */
const findInKernel = ({ facts }: Evidence): Verdict[] => {
  const { kernel, variables } = facts;
  const all = [...(kernel?.variables ?? []), ...(variables ?? [])];
  const seen = secrets.filter(each => all.includes(each));
  // Where the Hub itself is looked at, its own environment may hold them.
  return seen.length > 0 && all.includes('JUPYTERHUB_USER')
    ? [
        verdictOnFact(
          'environment of the user’s server',
          seen.join(', '),
          'Remove them from c.Spawner.env_keep and c.Spawner.environment.'
        )
      ]
    : [];
};

/** Users can see the secrets of the Hub. */
export const hub06: AuditRule = {
  id: 'HUB-06',
  severity: 'critical',
  title: 'Secrets of the Hub are handed to every user',
  why: 'With the proxy’s token or the cookie secret a user can redirect everybody’s traffic or pass for an admin.',
  restart: true,
  sources: ['files', 'variables', 'kernel'],
  traits: ['Spawner.environment', 'Spawner.env_keep'],
  find: evidence => [
    ...settingsOf(evidence, 'hub').flatMap(setting => {
      const name = findHandedOn(setting);
      return name === undefined
        ? []
        : [
            verdictOn(setting, memberRemovalOf(setting, [name]), {
              effective: `${setting.section}.${setting.trait}`
            })
          ];
    }),
    ...findInKernel(evidence)
  ]
};
