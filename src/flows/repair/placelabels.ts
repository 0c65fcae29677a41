/** What of a repair can be left out, in words. */
import type { TranslationBundle } from '@jupyterlab/translation';

import { titleOf } from '../../engine/title';
import type { RepairPlace } from '../../notebook/repair/repairplaces';
import type { OfferedPlace } from '../../ui/repair/repairchoice';
import { joinWords, ownerWords, spotWords } from '../../ui/repair/placewords';

/** "Cell 2, line 1", "Cell 4, output 1, 3 places", "Cell 2, line 1: OpenAI project key sk-proj-••••" */
const toLabel = (
  { findings }: RepairPlace,
  isForAll: boolean,
  trans: TranslationBundle
): string => {
  const [{ finding: first }] = findings;
  const isMany = findings.length > 1;
  const isLine = first.place.part === 'source';
  const where = [
    ownerWords(first, trans),
    isLine && isMany ? '' : spotWords(first, trans),
    isMany ? trans._n('%1 place', '%1 places', findings.length) : '',
    findings.some(({ isFound }) => isFound)
      ? ''
      : trans.__('where no rule finds it')
  ].filter(word => word !== '');
  const secrets = findings.map(
    ({ finding }) => `${titleOf(finding)} ${finding.masked}`
  );
  return isForAll
    ? trans.__('%1: %2', where.join(', '), joinWords(secrets, trans))
    : where.join(', ');
};

/**
 * The places as the preview offers them.
 *
 * @param isForAll - whether they hold several secrets, so that each says which.
 */
export const offerPlaces = (
  places: readonly RepairPlace[],
  isForAll: boolean,
  trans: TranslationBundle
): readonly OfferedPlace[] =>
  places.map(place => ({
    key: place.key,
    label: toLabel(place, isForAll, trans)
  }));

/** What stands above them. */
export const placesTitle = (
  isForAll: boolean,
  trans: TranslationBundle
): string =>
  isForAll
    ? trans.__('What is fixed')
    : trans.__('The same value also stands in');
