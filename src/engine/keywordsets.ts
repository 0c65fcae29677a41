/** The searches for all keywords of a kind of text, over the one tree. */
import { allKeywords, secretKeywords } from './keywords';
import { KeywordSet } from './prefilter';
import { scanWords } from './scanwords';

export const keywordsOfOutputs = new KeywordSet(allKeywords, scanWords);

export const keywordsOfSources = keywordsOfOutputs.withOnly(secretKeywords);
