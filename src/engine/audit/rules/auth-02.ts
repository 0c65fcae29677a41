import {
  serverPlaces,
  textOfSetting,
  verdictOn,
  verdictOnFact
} from '../evidence';
import { kindOfToken } from '../settings/secret';
import { tokenRemovalOf } from '../tokenremoval';
import type { AuditRule } from '../types';

const fix =
  'Jupyter then makes a new token at each start. For a fixed one start it with: JUPYTER_TOKEN="$(openssl rand -hex 24)"';

const isWeak = (kind: string | null | undefined): boolean =>
  kind === '<short>' || kind === '<example>';

/** A token that somebody made up. */
export const auth02: AuditRule = {
  id: 'AUTH-02',
  severity: 'high',
  title: 'The token can be guessed',
  why: 'A token of a person’s own making is short or a word. Programs try millions of them, and nothing slows them down here.',
  restart: true,
  sources: ['files', 'server'],
  traits: ['IdentityProvider.token'],
  find: evidence => {
    const told = serverPlaces(evidence, 'IdentityProvider.token')
      .filter(setting => isWeak(kindOfToken(textOfSetting(setting) ?? '')))
      .map(setting =>
        verdictOn(setting, `${tokenRemovalOf(evidence, setting)}\n${fix}`)
      );
    const { server } = evidence.facts;
    return told.length === 0 && isWeak(server?.token)
      ? [
          verdictOnFact(
            'environment',
            server?.token ?? '',
            `unset JUPYTER_TOKEN\n${fix}`
          )
        ]
      : told;
  }
};
