import type { TranslationBundle } from '@jupyterlab/translation';

import { toShownPath } from '../../engine/report/words';
import type { Change, Effect, Look, Risk, RiskyKind } from '../../engine/trust';

/** A text that a stranger chose, with what hides or turns letters made visible. */
export const toShown = toShownPath;

/** What something says that acts, in the lines in which it stands. */
export const toShownLines = ({
  whole,
  excerpt
}: Pick<Change, 'whole' | 'excerpt'>): string =>
  (whole ?? excerpt)
    .replace(/\t/g, '    ')
    .split(/\r?\n/)
    .map(toShown)
    .join('\n');

/** "script", "event handler" */
export const effectWord = (effect: Effect, trans: TranslationBundle): string =>
  ({
    script: trans.__('script'),
    handler: trans.__('event handler'),
    link: trans.__('link that runs or redirects'),
    frame: trans.__('frame'),
    form: trans.__('form'),
    object: trans.__('embedded object'),
    refresh: trans.__('redirection'),
    svg: trans.__('picture that acts'),
    pdf: trans.__('PDF document'),
    widget: trans.__('widget'),
    remote: trans.__('remote resource'),
    command: trans.__('JupyterLab command'),
    unknown: trans.__('part that cannot be judged')
  })[effect];

const effectCount = (
  effect: Effect,
  count: number,
  trans: TranslationBundle
): string =>
  ({
    script: trans._n('%1 script', '%1 scripts', count),
    handler: trans._n('%1 event handler', '%1 event handlers', count),
    link: trans._n(
      '%1 link that runs or redirects',
      '%1 links that run or redirect',
      count
    ),
    frame: trans._n('%1 frame', '%1 frames', count),
    form: trans._n('%1 form', '%1 forms', count),
    object: trans._n('%1 embedded object', '%1 embedded objects', count),
    refresh: trans._n('%1 redirection', '%1 redirections', count),
    svg: trans._n('%1 picture that acts', '%1 pictures that act', count),
    pdf: trans._n('%1 PDF document', '%1 PDF documents', count),
    widget: trans._n('%1 widget', '%1 widgets', count),
    remote: trans._n('%1 remote resource', '%1 remote resources', count),
    command: trans._n('%1 JupyterLab command', '%1 JupyterLab commands', count),
    unknown: trans._n(
      '%1 part that cannot be judged',
      '%1 parts that cannot be judged',
      count
    )
  })[effect];

/** What a kind of risky code is called. */
export const kindWord = (kind: RiskyKind, trans: TranslationBundle): string =>
  ({
    'download-executed': trans.__('download that is run'),
    'decoded-executed': trans.__('decoded text that is run'),
    'reverse-shell': trans.__('reverse shell'),
    'keys-sent': trans.__('keys that may be sent'),
    'environment-sent': trans.__('environment that may be sent'),
    'hidden-cell': trans.__('hidden cell'),
    'hidden-text': trans.__('hidden text'),
    'install-from-url': trans.__('package from an address'),
    'startup-file': trans.__('startup file')
  })[kind];

/** "2 scripts, 1 frame", the most dangerous first where the changes are ranked. */
export const effectCounts = (
  changes: readonly Pick<Change, 'effect'>[],
  trans: TranslationBundle
): string => {
  const counts = new Map<Effect, number>();
  changes.forEach(({ effect }) =>
    counts.set(effect, (counts.get(effect) ?? 0) + 1)
  );
  return [...counts]
    .map(([effect, count]) => effectCount(effect, count, trans))
    .join(', ');
};

/** "cdn.example.org and a.example.org", "cdn.example.org and 3 other servers"; empty for none. */
export const hostWords = (
  changes: readonly Pick<Change, 'host'>[],
  trans: TranslationBundle
): string => {
  const hosts = [...new Set(changes.flatMap(({ host }) => host ?? []))];
  const [first, second] = hosts.map(toShown);
  switch (hosts.length) {
    case 0:
      return '';
    case 1:
      return first;
    case 2:
      return trans.__('%1 and %2', first, second);
    default:
      return trans.__('%1 and %2 other servers', first, hosts.length - 1);
  }
};

/** The word for a risk. */
export const riskWord = (risk: Risk, trans: TranslationBundle): string =>
  ({
    high: trans.__('high'),
    medium: trans.__('medium'),
    low: trans.__('low')
  })[risk];

/** "output 2 (text/html)", "text"; outputs count from 1. */
export const spotWords = (
  { output, mime }: Pick<Look, 'output' | 'mime'>,
  trans: TranslationBundle
): string =>
  output === null
    ? trans.__('text (%1)', toShown(mime))
    : trans.__('output %1 (%2)', output + 1, toShown(mime));
