import type { Random } from './random';

/**
 * What makes a value of the right shape certain: a checksum, or a text inside
 * that can be decoded. Detectors ask `holds`, sample generators `seal`.
 */
export interface Proof {
  /** Whether it holds; `prefix` is the length of the public prefix. */
  holds(value: string, prefix: number): boolean;
  /** A value like `draft`, of the right shape, for which it holds. */
  seal(draft: string, prefix: number, random: Random): string;
  /**
   * What a value says for which it does not hold: no finding, one step less
   * sure, or nothing.
   */
  readonly failed: 'reject' | 'lower' | 'ignore';
  /**
   * Nobody who makes up a value meets it by chance: where it holds, a word like
   * "todo" in the value is chance and no placeholder.
   */
  readonly isChecksum?: boolean;
}

/** The shape itself is the proof: it has a signature inside that nothing else has. */
export const signature: Proof = {
  failed: 'ignore',
  holds: () => true,
  seal: draft => draft
};
