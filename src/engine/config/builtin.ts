import { GENERIC_RULES } from '../context';
import { credentialFile } from '../credentialfile';
import { register } from '../credentials';
import { sensitiveKinds } from '../sensitive';

const builtIn: ReadonlySet<string> = new Set(
  [
    ...register,
    ...Object.values(GENERIC_RULES),
    ...sensitiveKinds.map(({ rule }) => rule),
    credentialFile
  ].map(({ id }) => id)
);

/** Whether nbwarden itself has a rule. */
export const isBuiltIn = (id: string): boolean => builtIn.has(id);
