import type { Table } from '../prefilter';
import { register } from './register';

/** One of a kind's probes: where the kind stands in the register, and which probe it is. */
export type Place = readonly [kind: number, probe: number];

const toPlaces = (): Record<string, Place[]> => {
  const places: Record<string, Place[]> = Object.create(null);
  register.forEach(({ probes }, kind) =>
    probes.forEach(([literal], probe) =>
      (places[literal.toLowerCase()] ??= []).push([kind, probe])
    )
  );
  return places;
};

/** The probes that look for each word, in the order of the register: data, as that is. */
export const places: Table<Place> = toPlaces();
