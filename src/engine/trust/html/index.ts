import type { Act, Judged } from '../types';
import { judgeElement } from './element';
import { doIdsMatter } from './ids';
import { readElements } from './parse';
import { readLists } from './select';

/** More of one output is told as one: nobody reads on. */
const most = 200;

/** What HTML does as the content of an output, and whether an untrusted output shows another. */
export const judgeHtml = (html: string): Judged => {
  if (!html.includes('<')) {
    return { acts: [], isChanged: false };
  }
  const elements = readElements(html);
  const inLists = readLists(html);
  if (elements === null || inLists === null) {
    return { acts: [tooMuch(html)], isChanged: true };
  }
  const judged = [...elements, ...inLists].map(judgeElement);
  const acts = judged.flatMap(each => each.acts);
  return {
    acts: acts.length > most ? [...acts.slice(0, most), more(acts)] : acts,
    isChanged:
      judged.some(each => each.isChanged) ||
      doIdsMatter([...elements, ...inLists])
  };
};

const tooMuch = (html: string): Act => ({
  effect: 'unknown',
  when: 'trusted',
  risk: 'high',
  host: null,
  text: html
});

const more = (acts: readonly Act[]): Act => {
  const left = acts.slice(most);
  return {
    effect: 'unknown',
    when: left.some(({ when }) => when === 'trusted') ? 'trusted' : 'always',
    risk: left.some(({ risk }) => risk === 'high') ? 'high' : 'low',
    host: null,
    text: `And ${left.length} more.`
  };
};
