/**
 * What a scan has to know of every kind before it meets one. It is data: the
 * command has it from the time when it was bundled, and reads a provider's
 * file when one of its words is met.
 */
import type { Look } from './looks';
import { credentialsOf } from './providerfile';
import { providerFiles } from './providers';
import type { Extent } from './shape';

/** One kind, in the order of all. */
export interface Entry {
  readonly id: string;
  /** The provider's file, and which of its credentials it is. */
  readonly file: string;
  readonly place: number;
  /** What its probes look for, in their order. */
  readonly probes: readonly (readonly [literal: string, look: Look])[];
  /** As in `Credential`. */
  readonly context: readonly string[];
  readonly extent: Extent | null;
}

const toEntries = (file: string): Entry[] =>
  credentialsOf(file).map(({ rule, probes, context, extent }, place) => ({
    id: rule.id,
    file,
    place,
    probes: probes.map(({ literal, look }) => [literal, look]),
    context,
    // Asked of what has no start of its own.
    extent: context.length > 0 ? (extent ?? null) : null
  }));

export const register: readonly Entry[] =
  Object.keys(providerFiles).flatMap(toEntries);
