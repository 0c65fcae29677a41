import type { NextStep, Way, WayOptions } from '../../types';
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
 * @throws Error - with a sentence, for options that the way cannot use.
 */
export function listNextSteps(
  way: Way,
  names: readonly string[],
  options: WayOptions = {}
): readonly NextStep[] {
  return names.length === 0 ? [] : MEANS[way].next(names, check(way, options));
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
