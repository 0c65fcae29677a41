import type { AuditFacts, Probe, Source } from './types';

/** What a look from outside shows, by its requests. */
export const probes: readonly Probe[] = [
  'status',
  'login',
  'metrics',
  'change',
  'origin',
  'headers',
  'cookies',
  'certificate'
];

const isProbe = (source: Source): source is Probe =>
  (probes as readonly Source[]).includes(source);

const NO_SOCKETS =
  'The kernel does not see where the server listens: Linux alone shows that, to a kernel that the server started on the same machine and as the same user.';

/** Why a look shows nothing that was tried; `undefined` of others. */
export const toTrouble = (
  source: Source,
  facts: AuditFacts
): string | undefined => {
  switch (source) {
    case 'files':
    case 'certificates':
      return toUnread(source, facts);
    case 'sockets':
      return facts.kernel?.sockets === null ? NO_SOCKETS : undefined;
    default:
      return isProbe(source) ? facts.outside?.unseen?.[source] : undefined;
  }
};

/** Files that could not be read, each with why. */
const toUnread = (
  source: Source,
  { unreadable }: AuditFacts
): string | undefined => {
  const told = unreadable
    .filter(each => each.source === source)
    .map(({ path, message }) => `${path}: ${message}`);
  return told.length > 0 ? told.join(' ') : undefined;
};
