import type { TranslationBundle } from '@jupyterlab/translation';

import { isSensitive } from '../../engine/category';
import type {
  Confidence,
  Detail,
  Finding,
  Place,
  Severity
} from '../../engine/types';
import { cellList } from '../findings/celllist';

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

/** Where a finding stands: "Cell 4", "Cell 7 output", "Line 3". Cells and lines count from 1. */
export const placeWords = (
  { place, range }: Finding,
  trans: TranslationBundle
): string => {
  const cell = (place.cell ?? 0) + 1;
  if (place.part === 'file') {
    return trans.__('Line %1', range.line + 1);
  }
  if (place.cell === null) {
    return trans.__('Notebook metadata');
  }
  switch (place.part) {
    case 'output':
      return trans.__('Cell %1 output', cell);
    case 'metadata':
      return trans.__('Cell %1 metadata', cell);
    case 'attachment':
      return trans.__('Cell %1 attachment', cell);
    default:
      return trans.__('Cell %1', cell);
  }
};

/** "cells 4 and 7", "the notebook metadata", "cell 4 and the notebook metadata" */
export const whereList = (
  findings: readonly Finding[],
  trans: TranslationBundle
): string => {
  const cells = findings.flatMap(({ place }) =>
    place.cell === null ? [] : place.cell + 1
  );
  if (findings.some(({ place }) => place.part === 'file')) {
    return trans.__('this file');
  }
  const metadata = trans.__('the notebook metadata');
  if (cells.length === findings.length) {
    return cellList(cells, trans);
  }
  return cells.length === 0
    ? metadata
    : trans.__('%1 and %2', cellList(cells, trans), metadata);
};

const keepSentence = ({ part }: Place, trans: TranslationBundle): string => {
  switch (part) {
    case 'output':
      return trans.__('Redact it here and in the cell that prints it.');
    case 'file':
      return trans.__('Keep it outside the file.');
    default:
      return trans.__('Keep it outside the notebook.');
  }
};

/** `advice`, and why it is not enough once somebody has seen a secret. */
export const withRevoking = (
  advice: string,
  { rule }: Pick<Finding, 'rule'>,
  trans: TranslationBundle
): string => {
  if (isSensitive({ rule })) {
    return advice;
  }
  return rule.revoke
    ? trans.__(
        '%1 If anyone else has seen it, revoke it: until then they can use it.',
        advice
      )
    : trans.__(
        '%1 If anyone else has seen it, replace it: until then they can use it.',
        advice
      );
};

/** What to do about a finding. */
export const adviceSentence = (
  { place, rule }: Finding,
  trans: TranslationBundle
): string => {
  if (isSensitive({ rule })) {
    return trans.__('Redact or clear this output.');
  }
  return withRevoking(keepSentence(place, trans), { rule }, trans);
};

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

/** "2 secrets", "1 sensitive finding", "2 secrets and 1 sensitive finding" */
export const findingCount = (
  findings: readonly Finding[],
  trans: TranslationBundle
): string => {
  const others = findings.filter(isSensitive).length;
  const count = findings.length - others;
  const secrets = trans._n('%1 secret', '%1 secrets', count);
  const sensitive = trans._n(
    '%1 sensitive finding',
    '%1 sensitive findings',
    others
  );
  if (others === 0) {
    return secrets;
  }
  return count === 0 ? sensitive : trans.__('%1 and %2', secrets, sensitive);
};
