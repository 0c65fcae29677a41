import type { TranslationBundle } from '@jupyterlab/translation';

import type { KernelFacts } from '../../engine/audit/types';
import type { AuditState } from '../../notebook/audit/serveraudit';

const findingsOf = (state: AuditState) =>
  state.kind === 'checked' ? state.report.findings : [];

/** What came of asking a kernel: also that nothing did. */
export const toKernelNews = (
  { variables }: KernelFacts,
  before: AuditState,
  after: AuditState,
  trans: TranslationBundle
): string => {
  const known = new Set(findingsOf(before).map(({ key }) => key));
  const news = findingsOf(after).filter(({ key }) => !known.has(key));
  const asked = trans._n(
    'The kernel told the name of %1 variable.',
    'The kernel told the names of %1 variables.',
    variables.length
  );
  const found =
    news.length > 0
      ? trans.__('New: %1', news.map(({ title }) => title).join('; '))
      : trans.__('Nothing else is to mend.');
  return `${asked} ${found}`;
};
