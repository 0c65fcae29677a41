import type { IStateDB } from '@jupyterlab/statedb';

import type { PageWay } from '../ui/repairchoice';

const LAST_WAY = 'nbwarden:fixes:way';

/** The way that this user chose last. */
export const readLastWay = async (state: IStateDB | null): Promise<PageWay> => {
  const kept = await state?.fetch(LAST_WAY);
  return kept === 'getpass' ? 'getpass' : 'env';
};

export const keepWay = (way: PageWay, state: IStateDB | null): void =>
  void state?.save(LAST_WAY, way);
