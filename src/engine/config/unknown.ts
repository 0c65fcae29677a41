import { isBuiltIn } from './builtin';
import { withoutCredentials } from './discreet';
import type { Config, FileProblem } from './types';

/** Rules that a file names and nobody has: most likely a typing error. */
export const findUnknownRules = ({ files, rules }: Config): FileProblem[] =>
  files.flatMap(({ path, levels }) =>
    levels
      .filter(
        level =>
          !isBuiltIn(level.rule) &&
          !rules.some(({ rule }) => rule.id === level.rule)
      )
      .map(({ rule, line }) => ({
        path,
        line,
        message: withoutCredentials(`There is no rule "${rule}".`)
      }))
  );
