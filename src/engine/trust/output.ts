import { readBundle, textOf, type Bundle } from './bundle';
import { listChartActs } from './data';
import { judgeHtml } from './html';
import { judgeMarkdown } from './markdown';
import { isByTrust } from './rank';
import { listShown, listUnknown, type Shown } from './renderers';
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
  const mimes = [...bundle.keys()];
  const shown = listShown(mimes, around.renderers);
  const unknown = around.renderers ? [] : listUnknown(mimes);
  const types = [
    ...withoutTold(shown.flatMap(each => judgeShown(bundle, each, around))),
    ...unknown.map(mime => judgeUnknown(bundle, mime))
  ];
  const doesAct = types.some(({ acts }) => acts.some(isByTrust));
  return types.filter(({ acts }) => acts.length > 0 || !doesAct);
};

const judgeShown = (
  bundle: Bundle,
  { trusted, untrusted }: Shown,
  around: Surroundings
): JudgedType[] => {
  if (trusted === null) {
    return [];
  }
  const judged = judge(bundle, trusted, around);
  const isChanged = judged.isChanged || trusted !== untrusted;
  return [{ ...judged, isChanged }];
};

/** What two types of an output do, such as a script beside its loader, is told of the first. */
const withoutTold = (types: readonly JudgedType[]): JudgedType[] =>
  types
    .filter(
      ({ mime }, index) => types.findIndex(each => each.mime === mime) === index
    )
    .map((type, index) => ({
      ...type,
      acts: index === 0 ? type.acts : withoutActs(type.acts, types[0].acts)
    }));

const withoutActs = (acts: readonly Act[], told: readonly Act[]): Act[] =>
  acts.filter(
    ({ effect, text }) =>
      !told.some(each => each.effect === effect && each.text === text)
  );

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
