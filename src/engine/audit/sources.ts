import { toTrouble } from './troubles';
import type { AuditFacts, AuditRule, Source, Unknown } from './types';

/** Whether the system has no modes of files. */
const lacksModes = ({ paths }: AuditFacts): boolean =>
  paths !== null &&
  paths.length > 0 &&
  paths.every(({ mode }) => mode === null);

/** Whether there is something that can show whether a rule is broken. */
const isThere = (source: Source, facts: AuditFacts): boolean => {
  const { certificates, outside, page } = facts;
  switch (source) {
    case 'files':
      return facts.files.length > 0;
    case 'certificates':
      // A proxy in front of the server has one of its own.
      return (
        certificates !== null &&
        (certificates.length > 0 ||
          (!outside?.isHttps && toTrouble(source, facts) === undefined))
      );
    case 'address':
      return outside !== null;
    case 'scopes':
      // Outside of a Hub there are none.
      return page !== null && page.hub?.scopes !== null;
    case 'sanitizer':
    case 'kernels':
      return page !== null && page[source] !== null;
    case 'sockets':
      return facts.kernel !== null && facts.kernel.sockets !== null;
    case 'paths':
      return facts.paths !== null && !lacksModes(facts);
    case 'packages':
    case 'variables':
    case 'server':
    case 'page':
    case 'kernel':
      return facts[source] !== null;
    default:
      return outside !== null && outside.unseen?.[source] === undefined;
  }
};

/** Why nothing at hand shows whether a rule is broken; `null` where something does. */
export const findUnchecked = (
  rule: AuditRule,
  facts: AuditFacts
): string | null =>
  rule.sources.some(source => isThere(source, facts))
    ? null
    : (findUnseen(rule, facts)[0]?.reason ?? toReason(rule.sources[0], facts));

/**
 * A look that was tried in vain: what it would have shown is not known. What files say is
 * not enough then, for something else may hold at the address, and never all of them where
 * one could not be read.
 */
export const findUnseen = (
  { id, sources }: AuditRule,
  facts: AuditFacts
): Unknown[] => {
  const isSeen = sources.some(
    source => source !== 'files' && isThere(source, facts)
  );
  const reason = sources
    .filter(source => source === 'files' || !isSeen)
    .map(source => toTrouble(source, facts))
    .find(each => each !== undefined);
  return reason === undefined ? [] : [{ rule: id, reason }];
};

const NO_SERVER_PART =
  'The server part of nbwarden is not there: pip install nbwarden in the environment of the server, and restart it.';

const NO_SERVER =
  'Neither the server nor its part of nbwarden answered: see whether the server runs, and check again.';

const OUTSIDE = 'Only a look from outside shows this.';

const NO_MODES = 'This system has no modes of files that could be judged.';

const toReason = (source: Source, facts: AuditFacts): string =>
  source === 'paths' && lacksModes(facts)
    ? NO_MODES
    : toReasonOfHost(source, facts);

const toReasonOfHost = (
  source: Source,
  { outside, page, server }: AuditFacts
): string =>
  page === null
    ? (reasons[source] ?? OUTSIDE)
    : server === null && ofServerPart.includes(source)
      ? outside === null
        ? NO_SERVER
        : NO_SERVER_PART
      : (reasonsOfPage[source] ?? reasons[source] ?? OUTSIDE);

/** What a page knows from the server part alone. */
const ofServerPart: readonly Source[] = [
  'files',
  'paths',
  'certificates',
  'variables',
  'server'
];

const PAGE = 'Only the page of JupyterLab sees this.';

const reasons: Readonly<Partial<Record<Source, string>>> = {
  files: 'No configuration file was found.',
  paths: 'The modes of files are not known here.',
  certificates: 'No certificate was looked at.',
  packages: 'The installed versions are not known here.',
  variables: 'The environment of the server is not known here.',
  server: 'Only the server part of nbwarden in the running server knows this.',
  page: PAGE,
  scopes: PAGE,
  sanitizer: PAGE,
  kernels: PAGE,
  kernel: 'Only a kernel sees this, and it was not asked.',
  sockets: 'Only a kernel sees this, and it was not asked.'
};

/** Of what a page could have seen, and did not. */
const reasonsOfPage: Readonly<Partial<Record<Source, string>>> = {
  scopes: 'The Hub did not say what the token of the page may do.',
  sanitizer: 'The settings of the sanitizer are not known here.',
  kernels: 'The server did not tell the descriptions of its kernels.'
};
