import { judgeHtml } from './html';
import type { Act, Judged } from './types';

/** Where scripts of a picture count for what they do in one. */
const inPicture = new Set<Act['effect']>([
  'script',
  'handler',
  'link',
  'frame',
  'object',
  'svg',
  'remote',
  'refresh'
]);

/**
 * A picture of type `image/svg+xml`. JupyterLab draws it where no script runs
 * and nothing is loaded; opened by itself, or in another program, it acts.
 */
export const judgeSvg = (svg: string): Judged => ({
  acts: judgeHtml(svg)
    .acts.filter(({ effect }) => inPicture.has(effect))
    .map(toSvg),
  isChanged: true
});

const toSvg = (act: Act): Act => ({
  ...act,
  effect: 'svg',
  when: 'trusted',
  risk: act.risk === 'high' ? 'medium' : 'low'
});
