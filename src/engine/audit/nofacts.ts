import type { AuditFacts } from './types';

/** A host that found out nothing: whoever knows something puts it over this. */
export const noFacts: AuditFacts = {
  files: [],
  unreadable: [],
  paths: null,
  outside: null,
  certificates: null,
  packages: null,
  variables: null,
  server: null,
  page: null,
  kernel: null,
  now: 0
};
