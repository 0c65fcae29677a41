import { readBundle, textOf, type Bundle } from './bundle';
import { listChartActs } from './data';
import { judgeHtml } from './html';
import { judgeMarkdown } from './markdown';
import { chooseShown } from './renderers';
import { judgeSvg } from './svg';
import type { Act, Effect, Judged, Renderer, Risk } from './types';
import type { Widgets } from './widgets';

/** What is known of the notebook around an output. */
export interface Surroundings {
  /** The page's renderers; `null` for those that JupyterLab usually has. */
  readonly renderers: readonly Renderer[] | null;
  readonly widgets: Widgets;
}

/** One type of an output, judged. */
export interface JudgedType extends Judged {
  readonly mime: string;
}

/** What the types of an output do that may be shown. */
export const judgeOutput = (
  output: unknown,
  around: Surroundings
): JudgedType[] => {
  const bundle = readBundle(output);
  const { untrusted, trusted, unknown } = chooseShown(
    [...bundle.keys()],
    around.renderers
  );
  const judged = trusted === null ? [] : [judge(bundle, trusted, around)];
  return [
    ...judged.map(each => ({
      ...each,
      isChanged: each.isChanged || trusted !== untrusted
    })),
    ...unknown.map(mime => judgeUnknown(bundle, mime))
  ];
};

const judge = (
  bundle: Bundle,
  mime: string,
  around: Surroundings
): JudgedType => {
  const text = (): string => textOf(bundle, mime);
  switch (mime) {
    case 'text/html':
      return { mime, ...judgeHtml(text()) };
    case 'text/markdown':
      return { mime, ...judgeMarkdown(text()) };
    case 'image/svg+xml':
      return { mime, ...judgeSvg(text()) };
    case 'text/javascript':
    case 'application/javascript':
      return acting(mime, 'script', 'high', text());
    case 'application/pdf':
      return acting(mime, 'pdf', 'medium', 'A PDF document.');
    case 'application/vnd.jupyter.widget-view+json':
      return acting(
        mime,
        'widget',
        around.widgets.hasScript ? 'high' : 'medium',
        text()
      );
    default:
      return judgeOther(bundle, mime, around);
  }
};

const chart = /^application\/vnd\.(?:vega(?:lite)?|plotly)\.v\d+\+json$/;
const loader = /^application\/vnd\.(?:bokehjs|holoviews)_(?:load|exec)\./;

const judgeOther = (
  bundle: Bundle,
  mime: string,
  { renderers }: Surroundings
): JudgedType => {
  if (loader.test(mime)) {
    // Those write what they run as JavaScript or HTML beside it.
    const script =
      textOf(bundle, 'application/javascript') ||
      textOf(bundle, 'text/html') ||
      textOf(bundle, mime);
    return acting(mime, 'script', 'high', script);
  }
  const isSafe = renderers?.find(each => each.mime === mime)?.isSafe !== false;
  if (!isSafe) {
    return judgeUnknown(bundle, mime);
  }
  const acts = chart.test(mime) ? listChartActs(bundle.get(mime)) : [];
  return { mime, acts, isChanged: false };
};

/** Nobody here knows what its renderer does with it. */
const judgeUnknown = (bundle: Bundle, mime: string): JudgedType =>
  acting(mime, 'unknown', 'medium', textOf(bundle, mime));

const acting = (
  mime: string,
  effect: Effect,
  risk: Risk,
  text: string
): JudgedType => {
  const act: Act = { effect, when: 'trusted', risk, host: null, text };
  return { mime, acts: [act], isChanged: true };
};
