/** Kinds of credentials, each read from its provider's file when it is first asked for. */
import type { Credential } from './credential';
import { credentialsOf } from './providerfile';
import type { Entry } from './register';

const read = new Map<string, readonly Credential[]>();

const readFile = (file: string): readonly Credential[] => {
  const credentials = credentialsOf(file);
  read.set(file, credentials);
  return credentials;
};

/** The kind of an entry of the register. */
export const toKind = ({ file, place }: Entry): Credential =>
  (read.get(file) ?? readFile(file))[place];
