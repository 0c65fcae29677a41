export { toAuditJson } from './json';
export { toAuditSarif } from './sarif';
export { toAuditText } from './text';
