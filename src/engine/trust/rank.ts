import type { Change, Risk } from './types';

const ranks: Readonly<Record<Risk, number>> = { high: 0, medium: 1, low: 2 };

/** Whether trust is what makes it act. */
export const isByTrust = ({ when }: Pick<Change, 'when'>): boolean =>
  when === 'trusted';

/** Lower for what is more dangerous. */
export const rankOf = ({ risk }: Pick<Change, 'risk'>): number => ranks[risk];

/** The most dangerous first, else in the order of the notebook. */
export const rankChanges = (changes: readonly Change[]): Change[] =>
  [...changes].sort((one, other) => rankOf(one) - rankOf(other));
