/** What a guard of commits asks about two contents of one file. */
export { findCounted, isKeptForSecrets } from './counted';
export type { Judging } from './counted';
export { clearOutputs, listOutputs } from './outputs';
export type { OutputAt } from './outputs';
export { repairVersions } from './repair';
export type { VersionsOrder } from './repair';
export { listSame } from './same';
export type { Versions } from './versions';
