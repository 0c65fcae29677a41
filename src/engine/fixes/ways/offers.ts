import type { Program, Way, WayOffer, WayOffers } from '../../types';
import { isRecord } from '../../notebook/reading';
import { dialectOf, hasWay } from '../languages';
import { isPythonName, isShellName, toNoWayReason } from '../languages/names';
import { optionsOf, ways } from '.';

/**
 * The ways that a program can use, the simplest first. Where its language lacks
 * some, a sentence says why.
 */
export function listWays(program: Program): WayOffers {
  const { language } = program;
  if (isPythonName(language)) {
    return {
      ways: ways.filter(way => isAtHome(way, program)).map(toOffer),
      reason: null
    };
  }
  const { offered, reason } = listForeign(language);
  return { ways: offered.map(way => ({ way, options: [] })), reason };
}

function toOffer(way: Way): WayOffer {
  return { way, options: optionsOf(way) };
}

function listForeign(language: string): {
  offered: readonly Way[];
  reason: string;
} {
  const dialect = dialectOf(language);
  if (dialect) {
    const offered = ways.filter(way => hasWay(dialect, way));
    return { offered, reason: toReason(dialect.name, dialect.ask !== null) };
  }
  return isShellName(language)
    ? { offered: ['env', 'getpass'], reason: toReason('a shell', true) }
    : { offered: [], reason: toNoWayReason(language) };
}

function toReason(name: string, canAsk: boolean): string {
  return canAsk
    ? `Code in ${name} reads a secret from the environment, or asks for it: the other ways need Python.`
    : `Code in ${name} reads a secret from the environment: it cannot ask for one in a notebook, and the other ways need Python.`;
}

/** What a notebook that is made for a service has in its metadata or its code. */
const HOMES: Partial<Record<Way, { readonly key: string; code: RegExp }>> = {
  colab: { key: 'colab', code: /\bgoogle\.colab\b/ },
  kaggle: {
    key: 'kaggle',
    code: /\bkaggle_secrets\b|\/kaggle\/(?:input|working)\b/
  },
  databricks: {
    key: 'application/vnd.databricks.v1+notebook',
    code: /\bdbutils\./
  }
};

/** Whether a way works wherever Python does, or the program is made for its service. */
function isAtHome(way: Way, { sources, metadata }: Program): boolean {
  const home = HOMES[way];
  return (
    home === undefined ||
    (isRecord(metadata) && home.key in metadata) ||
    sources.some(source => home.code.test(source))
  );
}
