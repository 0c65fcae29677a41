import type { Finding } from './types';

/** Whether a finding gives no access by itself, and only should not be published. */
export const isSensitive = ({ rule }: Pick<Finding, 'rule'>): boolean =>
  rule.category === 'sensitive';
