import type { IStateDB } from '@jupyterlab/statedb';

import { findOptionProblem, ways } from '../../engine/fixes/ways';
import type { Way, WayOffers, WayOptions } from '../../engine/types';
import type {
  OptionsByWay,
  RepairDecision
} from '../../ui/repair/repairchoice';

const LAST_WAY = 'nbwarden:fixes:way';
const LAST_OPTIONS = 'nbwarden:fixes:options';

/** What this user chose last, as far as it is offered here. */
export const readLastChoice = async (
  state: IStateDB | null,
  { ways: offered }: WayOffers
): Promise<{ way: Way; options: OptionsByWay }> => {
  const [kept, options] = await Promise.all([
    state?.fetch(LAST_WAY),
    state?.fetch(LAST_OPTIONS)
  ]);
  const known = offered.map(({ way }) => way);
  return {
    way: known.find(way => way === kept) ?? known[0] ?? 'env',
    options: toOptions(options)
  };
};

/**
 * Remember a choice for the next time.
 *
 * @param values - the secrets: an option that holds one is not kept.
 */
export const keepChoice = (
  { way, options }: RepairDecision,
  values: readonly string[],
  state: IStateDB | null
): void => {
  const text = JSON.stringify(options);
  void state?.save(LAST_WAY, way);
  if (!values.some(value => value !== '' && text.includes(value))) {
    void state?.save(LAST_OPTIONS, options);
  }
};

/** What was kept may be of another version. */
const toOptions = (kept: unknown): OptionsByWay => {
  const byWay = Object(kept) as Record<Way, WayOptions>;
  return Object.fromEntries(
    ways.filter(way => isUsable(way, byWay[way])).map(way => [way, byWay[way]])
  );
};

const isUsable = (way: Way, options: unknown): options is WayOptions =>
  typeof options === 'object' &&
  options !== null &&
  Object.values(options).every(value => typeof value === 'string') &&
  findOptionProblem(way, options) === null;
