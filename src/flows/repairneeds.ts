import type { TranslationBundle } from '@jupyterlab/translation';

import type { Repair } from '../notebook/repair';
import type { PageWay } from '../ui/repairchoice';

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
const findNeeds = (repair: Repair, way: PageWay): readonly string[] =>
  needsOf(repair, way === 'env' ? 'name' : 'label');

/** Before a repair: all that it needs, where one field cannot name it. */
export const needSentences = (
  repair: Repair,
  way: PageWay,
  trans: TranslationBundle
): readonly string[] => {
  const needs = findNeeds(repair, way);
  if (needs.length < 2) {
    return [];
  }
  const list = toList(needs, way, trans);
  return way === 'env'
    ? [trans.__('The notebook will read %1 from the environment.', list)]
    : [trans.__('The notebook will ask for %1.', list)];
};

/**
 * What a person has to know after a repair: of all ways to say it the first
 * that a notification shows in full.
 *
 * @param left - sentences about what was left alone, each of them enough.
 */
export const doneMessage = (
  repair: Repair,
  way: PageWay,
  left: readonly string[],
  trans: TranslationBundle
): string => {
  const done = doneSentences(findNeeds(repair, way), way, trans);
  const messages = (left.length > 0 ? left : ['']).flatMap(last =>
    done.map(first => `${first}\n${last}`.trim())
  );
  const shown = messages.find(({ length }) => length <= MOST_SIGNS);
  return shown ?? messages[messages.length - 1];
};

/** The one that tells most first. */
const doneSentences = (
  needs: readonly string[],
  way: PageWay,
  trans: TranslationBundle
): readonly string[] => {
  if (needs.length === 0) {
    return [trans.__('The value is redacted.')];
  }
  const listed = listSentence(needs, way, trans);
  const counted = countSentence(needs.length, way, trans);
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
  way: PageWay,
  trans: TranslationBundle
): string =>
  way === 'env'
    ? trans._n(
        'The notebook now reads %2 from the environment. Set it before you run the cell.',
        'The notebook now reads %2 from the environment. Set them before you run the cells.',
        needs.length,
        toList(needs, way, trans)
      )
    : trans._n(
        'The notebook now asks for %2 when the cell runs.',
        'The notebook now asks for %2 when the cells run.',
        needs.length,
        toList(needs, way, trans)
      );

/** Names as code has them; what a prompt says in quotes. */
const toList = (
  needs: readonly string[],
  way: PageWay,
  trans: TranslationBundle
): string =>
  needs.map(each => (way === 'env' ? each : trans.__('“%1”', each))).join(', ');

const countSentence = (
  count: number,
  way: PageWay,
  trans: TranslationBundle
): string =>
  way === 'env'
    ? trans._n(
        'The notebook now reads %1 environment variable. Set it before you run the cell.',
        'The notebook now reads %1 environment variables. Set them before you run the cells.',
        count
      )
    : trans._n(
        'The notebook now asks for %1 secret when the cell runs.',
        'The notebook now asks for %1 secrets when the cells run.',
        count
      );
