import type { Finding } from './types';

/** What was found, as a noun: "OpenAI project key", "12 e-mail addresses". */
export const titleOf = ({
  title,
  rule
}: Pick<Finding, 'rule' | 'title'>): string => title ?? rule.title;
