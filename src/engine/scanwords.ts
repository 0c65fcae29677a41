import { allKeywords } from './keywords';
import { isWide } from './widewords';
import { plant, type WordTree } from './wordtree';

/** The tree of all keywords: data that the command has from the time when it was bundled. */
export const scanWords: WordTree = plant(
  [...allKeywords.keys()].filter(word => !isWide(word))
);
