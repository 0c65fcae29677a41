import type {
  NextStep,
  OptionOffer,
  Way,
  WayOption,
  WayOptions
} from '../../types';
import type { Keeper } from '../nouns';
import { aws } from './aws';
import { azure } from './azure';
import { config } from './config';
import { dotenv } from './dotenv';
import { encrypted } from './encrypted';
import { env } from './env';
import { gcp } from './gcp';
import { getpass } from './getpass';
import { colab, databricks, kaggle } from './hosted';
import { ibm } from './ibm';
import { keyring } from './keyring';
import type { Means } from './means';
import { choose, findProblem } from './means';
import { notesOn } from './formnotes';
import type { Forms } from './forms';
import { vault } from './vault';

const MEANS: Readonly<Record<Way, Means>> = {
  env,
  getpass,
  dotenv,
  config,
  encrypted,
  keyring,
  aws,
  gcp,
  azure,
  vault,
  ibm,
  colab,
  kaggle,
  databricks
};

/** All ways, the simplest first. */
export const ways = Object.keys(MEANS) as readonly Way[];

/** What a way is called, as a noun. */
export function wayTitle(way: Way): string {
  return MEANS[way].title;
}

/** What a person may choose about a way. */
export function optionsOf(way: Way): readonly OptionOffer[] {
  return MEANS[way].options.map(({ name, title, preset, choices = null }) => ({
    name,
    title,
    preset,
    choices
  }));
}

/** What was chosen for an option of a way, or its preset. */
export function findOption(
  way: Way,
  options: WayOptions,
  name: WayOption
): string {
  return choose(MEANS[way], options)(name);
}

/** The file that a way reads secrets from as they are; `null` for a way without one. */
export function findSecretFile(way: Way, options: WayOptions): string | null {
  return way === 'dotenv' || way === 'config'
    ? findOption(way, options, 'file')
    : null;
}

/** Why options cannot be used with a way, as a sentence; `null` where they can. */
export function findOptionProblem(
  way: Way,
  options: WayOptions
): string | null {
  return findProblem(MEANS[way], options);
}

/**
 * What a person does after a fix, so that the code finds the secrets: commands,
 * text to paste and notes. They name the secrets and never hold a value.
 *
 * @param isStored - whether the file that the code reads has them already.
 * @param forms - what has to be known of some of the values.
 * @throws Error - with a sentence, for options that the way cannot use.
 */
export function listNextSteps(
  way: Way,
  names: readonly string[],
  options: WayOptions = {},
  isStored = false,
  forms: Forms = new Map()
): readonly NextStep[] {
  const chosen = check(way, options);
  return names.length === 0
    ? []
    : [
        ...MEANS[way].next(names, chosen, { isStored, forms }),
        ...(isStored ? [] : notesOn(forms, findSecretFile(way, options)))
      ];
}

/** @throws Error - with a sentence, for options that the way cannot use. */
export function createKeeper(way: Way, options: WayOptions): Keeper {
  return MEANS[way].createKeeper(check(way, options));
}

function check(way: Way, options: WayOptions): ReturnType<typeof choose> {
  const problem = findOptionProblem(way, options);
  if (problem !== null) {
    throw new Error(problem);
  }
  return choose(MEANS[way], options);
}
