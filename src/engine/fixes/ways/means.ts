import type { NextStep, Way, WayOption, WayOptions } from '../../types';
import type { Keeper } from '../nouns';
import type { Forms } from './forms';

/** Something that a person may choose about a way. */
export interface OptionDescription {
  readonly name: WayOption;
  /** Sentence case, a noun. */
  readonly title: string;
  /** What is taken where nothing is chosen; empty: the client's own setting. */
  readonly preset: string;
  /** What it may hold; nothing that would end a literal of Python or a word of a shell. */
  readonly shape: RegExp;
  /** What the shape is, for people: "The region is … ." */
  readonly rule: string;
  /** All that it may hold, where that is a few words. */
  readonly choices?: readonly string[];
}

/** The options as a way sees them: checked, with presets. */
export type Chosen = (name: WayOption) => string;

/** What is known of the values when a person is told what to do. */
export interface Known {
  /** Whether the file that the code reads has them already. */
  readonly isStored: boolean;
  readonly forms: Forms;
}

/** A way of keeping secrets: what it asks for, what it writes, what a person does next. */
export interface Means {
  readonly way: Way;
  readonly title: string;
  readonly options: readonly OptionDescription[];
  createKeeper(chosen: Chosen): Keeper;
  /**
   * What is left to do for the secrets of these names; never holds a value.
   */
  next(
    names: readonly string[],
    chosen: Chosen,
    known: Known
  ): readonly NextStep[];
}

/** Why options cannot be used, as a sentence; `null` where they can. */
export function findProblem(
  { title, options }: Means,
  given: WayOptions
): string | null {
  for (const [name, value] of Object.entries(given)) {
    const option = options.find(each => each.name === name);
    if (!option) {
      return `${title} has no option "${name}".`;
    }
    if (value !== '' && !option.shape.test(value)) {
      return `${option.title}: ${option.rule}`;
    }
  }
  return null;
}

/** The options with presets in place of what was left out. */
export function choose({ options }: Means, given: WayOptions): Chosen {
  return name => {
    const value = given[name] ?? '';
    const preset = options.find(each => each.name === name)?.preset ?? '';
    return value === '' ? preset : value;
  };
}
