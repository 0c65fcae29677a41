import type { TranslationBundle } from '@jupyterlab/translation';

import type { Way } from '../../engine/types';
import type { Repair } from '../../notebook/repair/repair';
import { wayPlaces } from '../../ui/repair/ways';

/** What the values are called that sources need after a repair. */
export const needsOf = (
  { outcomes }: Repair,
  call: 'name' | 'label'
): readonly string[] => [
  ...new Set(
    outcomes.flatMap(({ outcome }) =>
      outcome.fixed && outcome.name !== '' ? outcome[call] : []
    )
  )
];

/** Variables, or what the prompts say. */
const findNeeds = (repair: Repair, way: Way): readonly string[] =>
  needsOf(repair, way === 'getpass' ? 'label' : 'name');

/** Before a repair: all that it needs, where one field cannot name it. */
export const needSentences = (
  repair: Repair,
  way: Way,
  trans: TranslationBundle
): readonly string[] => {
  const needs = findNeeds(repair, way);
  if (needs.length < 2) {
    return [];
  }
  const list = toList(needs, way, trans);
  return way === 'getpass'
    ? [trans.__('The notebook will ask for %1.', list)]
    : [
        trans.__(
          'The notebook will read %1 from %2.',
          list,
          wayPlaces(trans)[way]
        )
      ];
};

/**
 * What a person has to know after a repair: of all ways to say it the first
 * that a notification shows in full.
 *
 * @param left - sentences about what was left alone, each of them enough.
 */
export const doneMessage = (
  repair: Repair,
  way: Way,
  left: readonly string[],
  trans: TranslationBundle,
  keeping: Keeping = 'nowhere'
): string => {
  const done = doneSentences(findNeeds(repair, way), { way, keeping }, trans);
  const messages = (left.length > 0 ? left : ['']).flatMap(last =>
    done.map(first => `${first}\n${last}`.trim())
  );
  const shown = messages.find(({ length }) => length <= MOST_SIGNS);
  return shown ?? messages[messages.length - 1];
};

/** Where the values are: where the code reads them, in the running kernel only, or not yet. */
export type Keeping = 'kept' | 'kernel' | 'nowhere';

/** How a fix was made. */
interface DoneFix {
  readonly way: Way;
  readonly keeping: Keeping;
}

/** The one that tells most first. */
const doneSentences = (
  needs: readonly string[],
  fix: DoneFix,
  trans: TranslationBundle
): readonly string[] => {
  if (needs.length === 0) {
    return [trans.__('The value is redacted.')];
  }
  const listed = listSentence(needs, fix, trans);
  const counted = countSentence(needs.length, fix, trans);
  return needs.length === 1
    ? [listed]
    : needs.length > MOST_NAMES
      ? [counted]
      : [listed, counted];
};

const MOST_NAMES = 3;

/** Of a notification; JupyterLab cuts what is longer. */
const MOST_SIGNS = 140;

const listSentence = (
  needs: readonly string[],
  { way, keeping }: DoneFix,
  trans: TranslationBundle
): string =>
  way === 'getpass'
    ? trans._n(
        'The notebook now asks for %2 when the cell runs.',
        'The notebook now asks for %2 when the cells run.',
        needs.length,
        toList(needs, way, trans)
      )
    : trans.__(
        'The notebook now reads %1 from %2. %3',
        toList(needs, way, trans),
        wayPlaces(trans)[way],
        storeSentence(needs.length, { way, keeping }, trans)
      );

/** Names as code has them; what a prompt says in quotes. */
const toList = (
  needs: readonly string[],
  way: Way,
  trans: TranslationBundle
): string =>
  needs
    .map(each => (way === 'getpass' ? trans.__('“%1”', each) : each))
    .join(', ');

const countSentence = (
  count: number,
  { way, keeping }: DoneFix,
  trans: TranslationBundle
): string =>
  way === 'getpass'
    ? trans._n(
        'The notebook now asks for %1 secret when the cell runs.',
        'The notebook now asks for %1 secrets when the cells run.',
        count
      )
    : trans.__(
        '%1 %2',
        trans._n(
          'The notebook now reads %1 secret from %2.',
          'The notebook now reads %1 secrets from %2.',
          count,
          wayPlaces(trans)[way]
        ),
        storeSentence(count, { way, keeping }, trans)
      );

/** What has to be done before the code runs, or was. */
const storeSentence = (
  count: number,
  { way, keeping }: DoneFix,
  trans: TranslationBundle
): string => {
  if (keeping === 'kept') {
    return trans._n(
      'The value is written there.',
      'The values are written there.',
      count
    );
  }
  if (keeping === 'kernel') {
    return trans.__('The running kernel has it until it ends.');
  }
  return way === 'env'
    ? trans._n(
        'Set it before you run the cell.',
        'Set them before you run the cells.',
        count
      )
    : trans._n(
        'Store it there before you run the cell.',
        'Store them there before you run the cells.',
        count
      );
};
