import type { Renderer } from './types';

const toRenderers = (
  rank: number,
  isSafe: boolean,
  mimes: string
): Renderer[] => mimes.split(' ').map(mime => ({ mime, rank, isSafe }));

/** The renderers that JupyterLab 4.6 and Notebook 7 come with. */
const builtIn: readonly Renderer[] = [
  ...toRenderers(0, false, 'text/javascript application/javascript'),
  ...toRenderers(
    0,
    true,
    'application/json application/jsonl text/jsonl application/json-lines'
  ),
  ...toRenderers(50, true, 'text/html'),
  ...toRenderers(
    57,
    true,
    'application/vnd.vega.v5+json application/vnd.vegalite.v3+json ' +
      'application/vnd.vegalite.v4+json application/vnd.vegalite.v5+json'
  ),
  ...toRenderers(60, true, 'text/markdown'),
  ...toRenderers(61, true, 'text/vnd.mermaid'),
  ...toRenderers(70, true, 'text/latex'),
  ...toRenderers(80, false, 'image/svg+xml'),
  ...toRenderers(
    90,
    true,
    'image/bmp image/png image/jpeg image/gif image/webp'
  ),
  ...toRenderers(100, false, 'application/pdf'),
  ...toRenderers(110, true, 'application/vnd.jupyter.stderr'),
  ...toRenderers(120, true, 'text/plain application/vnd.jupyter.stdout')
];

/** Those of extensions that many have, and many have not. */
const added: readonly Renderer[] = [
  ...toRenderers(-10, false, 'application/vnd.jupyter.widget-view+json'),
  ...toRenderers(
    0,
    false,
    'application/vnd.bokehjs_load.v0+json application/vnd.bokehjs_exec.v0+json ' +
      'application/vnd.holoviews_load.v0+json application/vnd.holoviews_exec.v0+json'
  ),
  ...toRenderers(
    0,
    true,
    'application/vnd.plotly.v1+json application/geo+json application/vnd.dataresource+json'
  )
];

/**
 * Types for which JupyterLab has no renderer, and that no renderer runs: what other
 * programs write for themselves, and data to look at or to listen to.
 */
const idle =
  /^(?:application\/vnd\.(?:google\.colaboratory|databricks|code\.notebook|microsoft\.datawrangler|deepnote|jetbrains|kaggle|azureml|jupyter\.error$)|(?:audio|video|text|image)\/|application\/(?:x-)?ecmascript$)/;

/** The types of an output that are shown: untrusted, and trusted. */
export interface Shown {
  readonly untrusted: string | null;
  readonly trusted: string | null;
}

/**
 * Which of an output's types JupyterLab shows; once for each set of renderers that may
 * be there, if it is not known which are: with those that many add, and without.
 */
export const listShown = (
  mimes: readonly string[],
  own: readonly Renderer[] | null
): Shown[] => {
  const sets = own ? [own] : [[...added, ...builtIn], builtIn];
  return sets.map(renderers => chooseShown(mimes, renderers));
};

const chooseShown = (
  mimes: readonly string[],
  renderers: readonly Renderer[]
): Shown => {
  const found = renderers
    .filter(({ mime }) => mimes.includes(mime))
    // The order of equal ranks is nobody's choice: the one that trust matters to is told.
    .sort(
      (one, other) =>
        one.rank - other.rank || Number(one.isSafe) - Number(other.isSafe)
    );
  return {
    untrusted: found.find(({ isSafe }) => isSafe)?.mime ?? null,
    trusted: found[0]?.mime ?? null
  };
};

const known = new Set([...added, ...builtIn].map(({ mime }) => mime));

/** Whether some usual renderer shows a type. */
export const isKnown = (mime: string): boolean => known.has(mime);

/** The types of an output of which nobody here knows what shows them, if anything does. */
export const listUnknown = (mimes: readonly string[]): string[] =>
  mimes.some(isKnown) ? [] : mimes.filter(mime => !idle.test(mime));
