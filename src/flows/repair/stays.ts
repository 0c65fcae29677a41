/** What a fix kept elsewhere, and does not take away when it is taken back. */
import type { TranslationBundle } from '@jupyterlab/translation';

import { findOption } from '../../engine/fixes/ways';
import {
  chosenOptions,
  isGivenToKernel,
  isKept,
  type RepairDecision,
  storedFile
} from '../../ui/repair/repairchoice';
import { wayPlaces } from '../../ui/repair/ways';

/** More are counted: a notification has room for a line or two. */
const MOST_NAMES = 3;

/**
 * Where the values of a fix stay when it is taken back: other code may read them
 * there, so that only a person can take them away.
 *
 * @param names - what the values are called there.
 * @returns `null` where nothing was kept.
 */
export const staysSentence = (
  names: readonly string[],
  decision: RepairDecision,
  trans: TranslationBundle
): string | null => {
  const count = names.length;
  if (count === 0 || !(isKept(decision) || isGivenToKernel(decision))) {
    return null;
  }
  const which =
    count > MOST_NAMES ? trans.__('%1 values', count) : names.join(', ');
  return isKept(decision)
    ? trans._n(
        '%2 stays in %3. Take it out there if nothing else reads it.',
        '%2 stay in %3. Take them out there if nothing else reads them.',
        count,
        which,
        placeOf(decision, trans)
      )
    : trans.__('The running kernel still has %1, until it ends.', which);
};

const placeOf = (
  decision: RepairDecision,
  trans: TranslationBundle
): string => {
  const { way } = decision;
  return way === 'encrypted'
    ? findOption(way, chosenOptions(decision), 'file')
    : (storedFile(decision) ?? wayPlaces(trans).keyring);
};
