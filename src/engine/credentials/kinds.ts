/** Kinds of credentials, each read from its provider's file when it is first asked for. */
import type { Credential } from './credential';
import { providerFiles } from './providers';
import type { Entry } from './register';

const read = new Map<string, readonly Credential[]>();

const readFile = (file: string): readonly Credential[] => {
  const credentials = [providerFiles[file]]
    .flat()
    .flatMap(provider => provider.credentials);
  read.set(file, credentials);
  return credentials;
};

/** The kind of an entry of the register. */
export const toKind = ({ file, place }: Entry): Credential =>
  (read.get(file) ?? readFile(file))[place];
