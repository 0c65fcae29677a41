import type { Confidence } from './types';

/** From a guess to a proof. */
export const confidences: readonly Confidence[] = [
  'possible',
  'likely',
  'confirmed'
];

/** Negative when `a` is less sure than `b`, 0 when they are equally sure. */
export const compareConfidence = (a: Confidence, b: Confidence): number =>
  confidences.indexOf(a) - confidences.indexOf(b);

/** Whether a verdict is as sure as `least` or surer. */
export const isAtLeast = (confidence: Confidence, least: Confidence): boolean =>
  compareConfidence(confidence, least) >= 0;
