import { plant, type WordTree } from '../wordtree';
import { register } from './register';

/** The tree of the words that tell kinds apart: data, as the register is. */
export const contextWords: WordTree = plant(
  register.flatMap(({ context }) => context)
);

/** Names that say whose a value is and promise nothing by themselves, as keywords. */
export const variableKeywords: readonly string[] = register.flatMap(
  ({ probes, context }) =>
    probes
      .map(([literal]) => literal.toLowerCase())
      .filter(word => context.includes(word))
);
