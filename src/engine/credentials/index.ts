/** Credentials described by what they are; see `description.ts`. */
import { allCredentials } from './all';
import type { Sample } from './credential';
import type { Random } from './random';

export { allCredentials } from './all';
export { credentialKeywords, findCredentials } from './find';
export { matchNamed, matchVariable, variableKeywords } from './named';
export type { Credential, Sample } from './credential';
export { pickText } from './random';
export type { Random } from './random';

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
