import type { TranslationBundle } from '@jupyterlab/translation';

import type { Finding } from '../engine/types';
import type { TrustState } from '../notebook/trust';
import type { StatusText } from './status';
import { findingCount, whereList } from './words';

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
    ...(trust ? [trustSentence(trust, trans)] : []),
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

/** "Not trusted (3 of 9)" */
export const trustWords = (
  { codeCells, untrusted }: TrustState,
  trans: TranslationBundle
): string =>
  untrusted > 0
    ? trans.__('Not trusted (%1 of %2)', untrusted, codeCells)
    : trans.__('Trusted');

/** "3 of 9 code cells are not trusted." */
export const trustSentence = (
  { codeCells, untrusted }: TrustState,
  trans: TranslationBundle
): string =>
  untrusted > 0
    ? trans._n(
        '%1 of %2 code cell is not trusted.',
        '%1 of %2 code cells are not trusted.',
        untrusted,
        codeCells
      )
    : trans.__('All code cells are trusted.');
