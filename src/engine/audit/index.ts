/** The audit: what a host could find out about a server becomes findings. Plain data in and out. */
export { withDiscretion } from './discretion';
export { areMetricsTold, isStatusTold, skipsXsrf, toUnseen } from './answers';
export { listedPackages } from './advisories';
export { isLoopbackName } from './loopback';
export { judgeFacts } from './judge';
export { listNamedFiles } from './namedfiles';
export { auditRules } from './rules';
export { toAuditJson, toAuditSarif, toAuditText } from './report';
export type * from './types';
export { normalizeName } from './versions';
