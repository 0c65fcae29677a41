/** All credentials that are known. */
import type { Credential } from './credential';
import { providers } from './providers';

export const allCredentials: readonly Credential[] = providers.flatMap(
  ({ credentials }) => credentials
);
