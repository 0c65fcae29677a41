import { memberRemovalOf, settingsOf, verdictOn } from '../evidence';
import { namesIn } from '../settings/value';
import type { AuditRule, Evidence, Verdict } from '../types';

const name = 'JUPYTER_NOTEBOOK_PASSWORD';

/** What a Hub hands to the servers of its users. */
const findHandedOn = (evidence: Evidence): Verdict[] =>
  settingsOf(evidence, 'hub')
    .filter(
      ({ trait, keys, value }) =>
        /^(?:env_keep|environment)$/.test(trait) &&
        [...keys, ...namesIn(value)].includes(name)
    )
    .map(setting =>
      verdictOn(setting, memberRemovalOf(setting, [name]), {
        effective: '<clear text>'
      })
    );

/** A variable that articles tell of and that no Jupyter reads. */
export const auth11: AuditRule = {
  id: 'AUTH-11',
  severity: 'high',
  title: 'JUPYTER_NOTEBOOK_PASSWORD does nothing',
  why: 'No package of Jupyter reads this variable. Whoever set it believes in a password that is not there, and has it in the environment of every program.',
  restart: true,
  sources: ['variables', 'kernel'],
  find: evidence => {
    const { kernel, variables } = evidence.facts;
    const isSet = variables?.includes(name) || kernel?.variables.includes(name);
    return [
      ...(isSet
        ? [
            {
              path: null,
              line: null,
              effective: '<clear text>',
              origin: 'environment',
              fix: `unset ${name}\njupyter server password`
            }
          ]
        : []),
      ...findHandedOn(evidence)
    ];
  }
};
