/** What is told of an element. */
import type { Act, Risk } from '../types';
import { readAddress } from './address';
import type { Element } from './parse';

/** The value of the first of its attributes that has one of the names. */
export const find = ({ attributes }: Element, ...names: string[]): string =>
  attributes.find(({ name }) => names.includes(name))?.value ?? '';

/** How the element begins, and what it holds. */
export const show = ({ name, attributes, text }: Element): string => {
  const shown = attributes.map(each => ` ${each.name}="${each.value}"`);
  return `<${name}${shown.join('')}>${text.trim()}`;
};

export const hostOf = (address: string): string | null =>
  readAddress(address).host;

/** Types that a browser runs, or takes for instructions to load; all others are data. */
export const scriptTypes =
  /^(?:(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.[0-5])?|module|importmap|speculationrules)$/i;

const toAct =
  (risk: Risk) =>
  (effect: Act['effect'], element: Element): Act => ({
    effect,
    when: 'trusted',
    risk,
    host: null,
    text: show(element)
  });

export const toMedium = toAct('medium');
export const toLow = toAct('low');
