import { isAtLeast } from '../confidence';
import type { Finding } from '../types';

/** How loud a service that reads reports should be: the words of SARIF. */
export type Level = 'error' | 'warning' | 'note';

export const toLevel = ({ rule, confidence }: Finding): Level => {
  if (!isAtLeast(confidence, 'likely') || rule.category !== 'secret') {
    return 'note';
  }
  return ['high', 'critical'].includes(rule.severity) ? 'error' : 'warning';
};
