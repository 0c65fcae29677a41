/** Whole documents → documents without secrets. */
export { repairNotebook, repairText } from './repair';
export type { Site } from './sites';
export type { RepairedText, RepairOrder, RepairOutcome } from './repair';
