import {
  isGiven,
  removalOf,
  serverPlaces,
  textOfSetting,
  verdictOn
} from '../evidence';
import { isJson } from '../settings/order';
import { nameOfSetting, placeOf, type Setting } from '../settings/setting';
import type { AuditRule, Evidence, Verdict } from '../types';

/** What the command that sets a password writes. */
const isOfCommand = (setting: Setting): boolean =>
  isJson(setting.path) &&
  nameOfSetting(setting) === 'IdentityProvider.hashed_password';

/** The same text may be the same placeholder for two values. */
const isSame = (left: Setting, right: Setting): boolean => {
  const text = textOfSetting(left);
  return text !== null && text === textOfSetting(right) && !/^<.*>$/.test(text);
};

const isLater = (evidence: Evidence, left: Setting, right: Setting): boolean =>
  evidence.settings.indexOf(left) > evidence.settings.indexOf(right);

/** What a person set last, by the command or in a file that is read later, and what does nothing. */
const isTrap = (
  evidence: Evidence,
  winner: Setting,
  loser: Setting
): boolean =>
  isOfCommand(loser)
    ? !isOfCommand(winner)
    : isLater(evidence, loser, winner) &&
      (!isJson(winner.path) || isJson(loser.path));

const judge = (
  evidence: Evidence,
  winner: Setting,
  loser: Setting
): Verdict => {
  const effective = `${nameOfSetting(winner)} of ${placeOf(winner)} holds; the one of ${placeOf(loser)} does nothing`;
  return isTrap(evidence, winner, loser)
    ? verdictOn(
        winner,
        `${removalOf(winner)}\nThen run: jupyter server password`,
        { effective }
      )
    : verdictOn(loser, removalOf(loser), {
        severity: 'low',
        title: 'A password that does nothing stands beside the one that holds',
        why: 'Two places set a password. Whoever changes the wrong one believes that the old password is gone, and the hash of the other can be read and tried for nothing.',
        effective
      });
};

/** A password that was set and is not the one that holds. */
export const auth03: AuditRule = {
  id: 'AUTH-03',
  severity: 'critical',
  title: 'A new password does nothing: an older one still holds',
  why: 'Two files set a password, and Jupyter takes the one whose class says more. Somebody who knows the old password still gets in after it was changed.',
  restart: true,
  sources: ['files'],
  traits: ['PasswordIdentityProvider.hashed_password'],
  find: evidence => {
    const [winner, ...others] = serverPlaces(
      evidence,
      'PasswordIdentityProvider.hashed_password'
    ).filter(isGiven);
    const loser = others.find(
      each => each.path !== winner.path && !isSame(winner, each)
    );
    return loser ? [judge(evidence, winner, loser)] : [];
  }
};
