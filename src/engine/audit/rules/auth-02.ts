import { removalOf, serverPlaces, textOfSetting, verdictOn } from '../evidence';
import { kindOfToken } from '../settings/secret';
import type { AuditRule } from '../types';

/** A token that somebody made up. */
export const auth02: AuditRule = {
  id: 'AUTH-02',
  severity: 'high',
  title: 'The token can be guessed',
  why: 'A token of a person’s own making is short or a word. Programs try millions of them, and nothing slows them down here.',
  restart: true,
  sources: ['files', 'page'],
  traits: ['IdentityProvider.token'],
  find: evidence =>
    serverPlaces(evidence, 'IdentityProvider.token')
      .filter(setting =>
        ['<short>', '<example>'].includes(
          kindOfToken(textOfSetting(setting) ?? '')
        )
      )
      .map(setting =>
        verdictOn(
          setting,
          `${removalOf(setting)}\nJupyter then makes a new token at each start. For a fixed one start it with: JUPYTER_TOKEN="$(openssl rand -hex 24)"`
        )
      )
};
