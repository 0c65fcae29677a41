import { removalOf, settingsOf, textOfSetting, verdictOn } from '../evidence';
import { kindOfToken } from '../settings/secret';
import { keepsSecret } from '../settings/secrettraits';
import { nameOfSetting } from '../settings/setting';
import type { AuditRule } from '../types';

/** A secret that was copied from a document. */
export const hub04: AuditRule = {
  id: 'HUB-04',
  severity: 'critical',
  title: 'The secret is that of an example',
  why: 'It stands in documents that everybody reads, and programs try it first. Whoever has it is the Hub.',
  restart: true,
  sources: ['files'],
  find: evidence =>
    settingsOf(evidence, 'hub')
      .filter(
        each =>
          keepsSecret(nameOfSetting(each)) &&
          !/password/.test(each.trait) &&
          kindOfToken(textOfSetting(each) ?? '') === '<example>'
      )
      .map(setting =>
        verdictOn(
          setting,
          `${removalOf(setting)}\nMake a secret with: openssl rand -hex 32`
        )
      )
};
