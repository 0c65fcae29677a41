import type { Credential } from './credential';
import { providerFiles } from './providers';

/** The credentials of a provider's file, in its order. */
export const credentialsOf = (file: string): readonly Credential[] =>
  [providerFiles[file]].flat().flatMap(({ credentials }) => credentials);
