import { allKeywords } from './keywords';
import { plant, type WordTree } from './wordtree';

/** The tree of all keywords: data that the command has from the time when it was bundled. */
export const scanWords: WordTree = plant([...allKeywords.keys()]);
