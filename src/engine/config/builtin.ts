import { GENERIC_RULES } from '../context';
import { allCredentials } from '../credentials';

const builtIn: ReadonlySet<string> = new Set(
  [
    ...allCredentials.map(({ rule }) => rule),
    ...Object.values(GENERIC_RULES)
  ].map(({ id }) => id)
);

/** Whether nbwarden itself has a rule. */
export const isBuiltIn = (id: string): boolean => builtIn.has(id);
