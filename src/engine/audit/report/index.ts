export { toAuditJson } from './json';
export { toAuditMarkdown } from './markdown';
export { toProgram } from './program';
export { toAuditSarif } from './sarif';
export { toAuditText } from './text';
