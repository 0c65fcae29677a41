import type { TranslationBundle } from '@jupyterlab/translation';

import type { Finding } from '../../engine/types';
import type { TrustState } from '../../notebook/trust/trust';
import type { StatusText } from './status';
import { trustSentences, trustWords } from '../trust/trusttext';
import { findingCount, whereList } from '../parts/words';

/**
 * What the status item says of a notebook.
 *
 * @param trust - `null` when the user does not want to see it.
 */
export const toStatusText = (
  findings: readonly Finding[],
  trust: TrustState | null,
  isBusy: boolean,
  trans: TranslationBundle
): StatusText => {
  const sentences = [
    ...secretSentences(findings, trans),
    ...(trust ? trustSentences(trust, trans) : []),
    trans.__('Click for details.')
  ];
  const words = [
    findings.length > 0 ? findingCount(findings, trans) : null,
    trust && trustWords(trust, trans)
  ].filter((part): part is string => part !== null);
  return {
    text: words.join(' · ') || trans.__('No secrets'),
    detail: sentences.join(' '),
    isAlert: findings.length > 0,
    isBusy
  };
};

const secretSentences = (
  findings: readonly Finding[],
  trans: TranslationBundle
): string[] => {
  const inOutputs = findings.filter(({ place }) => place.part === 'output');
  const where = `${findingCount(findings, trans)} (${whereList(findings, trans)})`;
  if (findings.length === 0) {
    return [];
  }
  return [
    inOutputs.length > 0
      ? trans._n(
          '%2, %1 in an output.',
          '%2, %1 in outputs.',
          inOutputs.length,
          where
        )
      : trans.__('%1.', where)
  ];
};

/** What the status item says of trust while nbwarden leaves it to JupyterLab. */
export const toPlainTrust = (
  { untrusted }: TrustState,
  isBusy: boolean,
  trans: TranslationBundle
): StatusText => ({
  text: untrusted > 0 ? trans.__('Not trusted') : trans.__('Trusted'),
  detail:
    untrusted > 0
      ? trans.__('The notebook is not trusted. Click to trust it.')
      : trans.__('The notebook is trusted.'),
  isAlert: false,
  isBusy
});
