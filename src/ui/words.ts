import type { TranslationBundle } from '@jupyterlab/translation';

import type { Confidence, Detail, Finding, Severity } from '../engine/types';

/** The word for a severity. */
export const severityWord = (
  severity: Severity,
  trans: TranslationBundle
): string =>
  ({
    critical: trans.__('critical'),
    high: trans.__('high'),
    medium: trans.__('medium'),
    low: trans.__('low')
  })[severity];

/** What a confidence means to a reader. */
export const confidenceSentence = (
  confidence: Confidence,
  trans: TranslationBundle
): string =>
  ({
    confirmed: trans.__('Its structure proves what it is.'),
    likely: trans.__('It very likely is one.'),
    possible: trans.__('It might be one: only its name says so.')
  })[confidence];

const expiryWords = (
  { expires, isExpired }: Detail,
  trans: TranslationBundle
): string | null => {
  if (expires === undefined) {
    return null;
  }
  const day = new Date(expires).toLocaleDateString(undefined, {
    dateStyle: 'long'
  });
  return isExpired
    ? trans.__('expired on %1', day)
    : trans.__('expires on %1', day);
};

const passphraseWords = (
  { isEncrypted }: Detail,
  trans: TranslationBundle
): string | null => {
  if (isEncrypted === undefined) {
    return null;
  }
  return isEncrypted
    ? trans.__('protected by a passphrase')
    : trans.__('not protected by a passphrase');
};

/** What a value tells about itself: "Issuer example.org, expired on May 3, 2026." Empty where nothing. */
export const detailSentence = (
  detail: Detail | undefined,
  trans: TranslationBundle
): string => {
  const { issuer, account } = detail ?? {};
  const words = [
    issuer === undefined ? null : trans.__('issuer %1', issuer),
    account === undefined ? null : trans.__('account %1', account),
    detail ? expiryWords(detail, trans) : null,
    detail ? passphraseWords(detail, trans) : null
  ].filter(word => word !== null);
  const text = words.join(', ');
  return text === '' ? '' : `${text[0].toUpperCase()}${text.slice(1)}.`;
};

/** Where a finding stands: "Cell 4" or "Cell 7 output". Cells count from 1. */
export const placeWords = (
  { place }: Finding,
  trans: TranslationBundle
): string => {
  const cell = (place.cell ?? 0) + 1;
  if (place.cell === null) {
    return trans.__('Notebook metadata');
  }
  return place.part === 'output'
    ? trans.__('Cell %1 output', cell)
    : trans.__('Cell %1', cell);
};

/** "cell 4" or "cells 4 and 7" or "cells 1, 4 and 7"; numbers from 1. */
export const cellList = (
  cells: readonly number[],
  trans: TranslationBundle
): string => {
  const sorted = [...new Set(cells)].sort((a, b) => a - b);
  if (sorted.length < 2) {
    return trans.__('cell %1', sorted[0] ?? 0);
  }
  const last = sorted[sorted.length - 1];
  return trans.__('cells %1 and %2', sorted.slice(0, -1).join(', '), last);
};

/** What to do about a finding, in one sentence. */
export const adviceSentence = (
  { place, rule }: Finding,
  trans: TranslationBundle
): string => {
  const keep =
    place.part === 'output'
      ? trans.__('Redact it here and in the cell that prints it.')
      : trans.__('Keep it outside the notebook.');
  return rule.revoke
    ? trans.__('%1 If anyone else has seen it, revoke it.', keep)
    : keep;
};

/** "2 secrets" */
export const secretCount = (count: number, trans: TranslationBundle): string =>
  trans._n('%1 secret', '%1 secrets', count);

/** Who allowed a finding and why, or until when it was allowed; empty for neither. */
export const allowedWords = (
  { allowed, lapsed }: Finding,
  trans: TranslationBundle
): string => {
  if (allowed === null) {
    return lapsed
      ? trans.__('was allowed until %1: %2', lapsed.expires, lapsed.reason)
      : '';
  }
  const who = {
    comment: trans.__('comment'),
    file: trans.__('nbwarden.toml'),
    user: trans.__('ignored by you')
  }[allowed.by];
  return allowed.reason ? trans.__('%1: %2', who, allowed.reason) : who;
};
