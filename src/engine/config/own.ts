/** The rules that a user writes in the settings of JupyterLab. */
import { mergeOverlaps } from '../overlap';
import { compileRules } from './compiled';
import type { Tell } from './fields';
import { inSettings } from './hints';
import { readRules } from './rules';
import type { CustomRule } from './types';

/** A mistake in one rule of a list. */
export interface RuleProblem {
  /** Which rule it is in, from 0. */
  readonly index: number;
  /** The field that is meant, if it is one. */
  readonly key: string | null;
  readonly message: string;
}

/** Rules as they were read. */
export interface OwnRules {
  readonly rules: readonly CustomRule[];
  readonly problems: readonly RuleProblem[];
}

/** What a rule found in a sample; the value itself is not told. */
export interface Trial {
  /** The title of the rule, as a finding would show it. */
  readonly title: string;
  readonly masked: string;
  /** Where the value stands in the sample. */
  readonly from: number;
  readonly to: number;
}

/** Reads a list of rules. Never throws; a rule with a mistake is left out and told. */
export const readOwnRules = (value: unknown): OwnRules => {
  const problems: RuleProblem[] = [];
  const tell: Tell = ([, index, key], message) =>
    problems.push({
      index: Number(index ?? 0),
      key: key === undefined ? null : String(key),
      message
    });
  return { rules: readRules(value, 'rules', tell, inSettings), problems };
};

/** Tries rules on a text, as a scan would. */
export const tryOwnRules = (
  rules: readonly CustomRule[],
  sample: string
): readonly Trial[] =>
  mergeOverlaps(compileRules(rules).find(sample)).map(
    ({ rule, masked, from, to }) => ({ title: rule.title, masked, from, to })
  );
