/** Whole documents → documents without secrets. */
export { repairNotebook, repairText } from './repair';
export type { RepairedText } from './repair';
export type { Site } from './sites';
export type { RepairOrder, RepairOutcome } from './sources';
export { AmbiguousNotebookError } from './cells';
