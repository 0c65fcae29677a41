import type { IStateDB } from '@jupyterlab/statedb';

import type { Way } from '../engine/types';

const LAST_WAY = 'nbwarden:fixes:way';

/** The way that this user chose last. */
export const readLastWay = async (state: IStateDB | null): Promise<Way> => {
  const kept = await state?.fetch(LAST_WAY);
  return kept === 'getpass' ? 'getpass' : 'env';
};

export const keepWay = (way: Way, state: IStateDB | null): void =>
  void state?.save(LAST_WAY, way);
