/** Credentials described by what they are; see `description.ts`. */
import type { Rule } from '../types';
import { allCredentials } from './all';
import type { NearMiss, Sample } from './credential';
import type { Random } from './random';

export { allCredentials } from './all';
export { credentialKeywords, findCredentials } from './find';
export { matchNamed } from './named';
export type { Credential, NearMiss, Sample } from './credential';
export type { Random } from './random';

/** The rules of all credentials, in the order of the provider files. */
export const credentialRules: readonly Rule[] = allCredentials.map(
  ({ rule }) => rule
);

const toCredential = (id: string): (typeof allCredentials)[number] => {
  const found = allCredentials.find(({ rule }) => rule.id === id);
  if (!found) {
    throw new RangeError(`There is no credential ${id}`);
  }
  return found;
};

/** A text that holds a credential of the rule, made by chance; throws a RangeError for an unknown rule. */
export const generateSample = (id: string, random: Random): Sample =>
  toCredential(id).sample(random);

/** Texts that hold nothing of the rule but nearly do. */
export const generateNearMiss = (
  id: string,
  random: Random
): readonly NearMiss[] => toCredential(id).nearMisses(random);
