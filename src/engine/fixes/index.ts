export { findNameProblem, suggestName } from './names';
export type { NameHints } from './names';
export { planFix, readSecret } from './plan';
export { redactOutput } from '../redact';
export { findOptionProblem, listNextSteps } from './ways';
