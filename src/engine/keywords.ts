/** The words of the pre-filter. */
import { contextKeywords } from './context';
import { credentialKeywords } from './credentials';
import { joinKeywords, unguarded, type Keywords } from './prefilter';
import { sensitiveKeywords } from './sensitive';
import { writingKeywords } from './writings';

/** Without one of these, a text holds no secret. */
export const secretKeywords: Keywords = joinKeywords(
  credentialKeywords,
  contextKeywords,
  writingKeywords
);

/** The same, and what tells other sensitive data. */
export const allKeywords: Keywords = joinKeywords(
  secretKeywords,
  unguarded(sensitiveKeywords)
);
