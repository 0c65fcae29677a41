/** Credentials described by what they are; see `description.ts`. */
import type { Credential, Sample } from './credential';
import { toKind } from './kinds';
import type { Random } from './random';
import { register } from './register';

export { register } from './register';
export { isPublished } from './examples';
export { credentialKeywords, findCredentials } from './find';
export { variableKeywords } from './contextwords';
export { matchNamed, matchVariable } from './named';
export type { Credential, Sample } from './credential';
export { isNameOfService } from './services';
export { pickText } from './random';
export type { Random } from './random';

const toCredential = (id: string): Credential => {
  const found = register.find(kind => kind.id === id);
  if (!found) {
    throw new RangeError(`There is no credential ${id}`);
  }
  return toKind(found);
};

/** A text that holds a credential of the rule, made by chance; throws a RangeError for an unknown rule. */
export const generateSample = (id: string, random: Random): Sample =>
  toCredential(id).sample(random);
