import { CustomRules } from './match';
import type { CustomRule } from './types';

const known = new WeakMap<readonly CustomRule[], CustomRules>();
const knownByText = new Map<string, CustomRules>();

/** More sets than this are not kept: each folder can have one. */
const mostKept = 20;

/** The rules, compiled once: a list that was posted to a worker is equal and not the same. */
export const compileRules = (rules: readonly CustomRule[]): CustomRules => {
  const compiled = known.get(rules) ?? compileByText(rules);
  known.set(rules, compiled);
  return compiled;
};

const compileByText = (rules: readonly CustomRule[]): CustomRules => {
  const text = JSON.stringify(rules);
  const compiled = knownByText.get(text) ?? new CustomRules(rules);
  if (knownByText.size >= mostKept) {
    knownByText.clear();
  }
  knownByText.set(text, compiled);
  return compiled;
};
