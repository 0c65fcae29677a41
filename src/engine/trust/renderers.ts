import type { Renderer } from './types';

const toRenderers = (
  rank: number,
  isSafe: boolean,
  mimes: string
): Renderer[] => mimes.split(' ').map(mime => ({ mime, rank, isSafe }));

/**
 * The renderers of JupyterLab 4.6, and of extensions that many have: a type
 * that one of them renders in an untrusted notebook changes nothing.
 */
export const usualRenderers: readonly Renderer[] = [
  ...toRenderers(-10, false, 'application/vnd.jupyter.widget-view+json'),
  ...toRenderers(
    0,
    false,
    'text/javascript application/javascript ' +
      'application/vnd.bokehjs_load.v0+json application/vnd.bokehjs_exec.v0+json ' +
      'application/vnd.holoviews_load.v0+json application/vnd.holoviews_exec.v0+json'
  ),
  ...toRenderers(
    0,
    true,
    'application/json application/jsonl text/jsonl application/json-lines ' +
      'application/vnd.plotly.v1+json application/geo+json application/vnd.dataresource+json'
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

/** What other programs write for themselves: JupyterLab has no renderer for it. */
const foreign =
  /^application\/vnd\.(?:google\.colaboratory|databricks|code\.notebook|microsoft\.datawrangler|deepnote|jetbrains|kaggle|azureml)/;

/** The types of an output that are shown: untrusted, and trusted. */
export interface Shown {
  readonly untrusted: string | null;
  readonly trusted: string | null;
  /** Types that some renderer may show, or none: nobody here knows. */
  readonly unknown: readonly string[];
}

/**
 * Which of an output's types JupyterLab shows.
 *
 * @param own - the renderers that are there; without them, those that usually are.
 */
export const chooseShown = (
  mimes: readonly string[],
  own: readonly Renderer[] | null
): Shown => {
  const found = (own ?? usualRenderers)
    .filter(({ mime }) => mimes.includes(mime))
    // The order of equal ranks is nobody's choice: the one that trust matters to is told.
    .sort(
      (one, other) =>
        one.rank - other.rank || Number(one.isSafe) - Number(other.isSafe)
    );
  const known = new Set(found.map(({ mime }) => mime));
  return {
    untrusted: found.find(({ isSafe }) => isSafe)?.mime ?? null,
    trusted: found[0]?.mime ?? null,
    unknown: own
      ? []
      : mimes.filter(mime => !known.has(mime) && !foreign.test(mime))
  };
};
