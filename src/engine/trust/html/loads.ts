/** What elements load by being there, and styles that do more than that. */
import type { Act, Risk } from '../types';
import { unescapePercent } from './address';
import { listOldStyleActs } from './attributes';
import type { Element } from './parse';
import { coversPage } from './overlay';
import {
  isSheet,
  listSheetAddresses,
  listSheets,
  listSheetsAt,
  listStyleAddresses
} from './sheets';
import {
  find,
  hostOf,
  scriptTypes,
  show,
  toLow,
  toMedium
} from './tellelement';

export const judgeLink = (element: Element): Act[] => {
  const target = find(element, 'href');
  const relation = find(element, 'rel');
  const isForStyle = /stylesheet/i.test(relation);
  const addresses = isForStyle ? listSheetAddresses(target) : [target];
  const host = hostOf(find(element, 'imagesrcset'));
  const risk = /stylesheet|import|modulepreload/i.test(relation)
    ? 'medium'
    : 'low';
  return [
    ...listLoads(element, addresses, risk, host),
    ...(isForStyle ? listCovers(element, listSheetsAt(target)) : []),
    ...(isForStyle
      ? listOldStyleActs(unescapePercent(target), show(element))
      : [])
  ];
};

/** The rules of a style sheet hold for the whole page. */
export const judgeSheet = (element: Element): Act[] => [
  ...listLoads(element, listStyleAddresses(element.text), 'medium'),
  ...listCovers(element, listSheets(element.text)),
  ...listOldStyleActs(element.text, show(element)),
  ...listStyleScripts(element)
];

/** Something lies over the page, and takes all clicks. */
const listCovers = (element: Element, sheets: readonly string[]): Act[] =>
  sheets.some(coversPage) ? [toMedium('link', element)] : [];

/** Netscape ran a style sheet whose type was one of a script. */
const listStyleScripts = (element: Element): Act[] =>
  scriptTypes.test(find(element, 'type').trim()) && element.text.trim() !== ''
    ? [toLow('script', element)]
    : [];

/** The first server that is asked, and sheets in each other that nobody reads to their end. */
export const listLoads = (
  element: Element,
  addresses: readonly string[],
  risk: Risk,
  other: string | null = null
): Act[] => {
  const text = show(element);
  const host = addresses.map(hostOf).find(each => each !== null) ?? other;
  const remote: Act = { effect: 'remote', when: 'trusted', risk, host, text };
  const hidden: Act = {
    ...remote,
    effect: 'unknown',
    risk: 'medium',
    host: null
  };
  return [
    ...(host === null ? [] : [remote]),
    ...(addresses.some(isSheet) ? [hidden] : [])
  ];
};
