import { verdictOnFact } from '../evidence';
import type { AuditRule, HubFacts, Verdict } from '../types';

/** Scopes of JupyterHub that a filter keeps to one user or one server. */
const isNarrow = (scope: string): boolean =>
  /!(?:user|server|service)(?:=|$)/.test(scope) ||
  /^(?:self|inherit)$/.test(scope);

const ORIGIN = 'token of this page';
const fix =
  'In jupyterhub_config.py take from c.Spawner.oauth_client_allowed_scopes what a notebook server does not need.\nTake from the user’s roles (c.JupyterHub.load_roles) what the user does not need.';

const judge = ({ scopes, isAdmin }: HubFacts): readonly Verdict[] => {
  const wide = (scopes ?? []).filter(scope => !isNarrow(scope));
  return [
    ...(wide.length > 0
      ? [verdictOnFact(ORIGIN, wide.slice(0, 8).join(', '), fix)]
      : []),
    ...(isAdmin
      ? [
          verdictOnFact(
            ORIGIN,
            'the user is an admin of the Hub',
            'Use an account without such rights for work with notebooks.',
            { severity: 'info' }
          )
        ]
      : [])
  ];
};

/** The page's token may do more than its server needs. */
export const hub09: AuditRule = {
  id: 'HUB-09',
  severity: 'medium',
  title: 'The token of the page may do more than it has to',
  why: 'Every script of the page, of an output too that was trusted, can use it: on the servers of others, if its scopes say so.',
  restart: true,
  sources: ['scopes'],
  find: ({ facts: { page } }) => (page?.hub ? judge(page.hub) : [])
};
