import type { Act, Risk } from '../types';
import { doesRun, readAddress } from './address';
import { listOldStyleActs } from './attributes';
import type { Element } from './parse';
import { isSheet, listSheetAddresses, listStyleAddresses } from './sheets';

/** What an element does by being there. */
export const listMarkupActs = (element: Element): Act[] => {
  const judge = judges[element.name.toLowerCase()];
  return judge ? judge(element) : [];
};

const find = ({ attributes }: Element, ...names: string[]): string =>
  attributes.find(({ name }) => names.includes(name))?.value ?? '';

/** How the element begins, and what it holds. */
const show = ({ name, attributes, text }: Element): string => {
  const shown = attributes.map(each => ` ${each.name}="${each.value}"`);
  return `<${name}${shown.join('')}>${text.trim()}`;
};

const hostOf = (address: string): string | null => readAddress(address).host;

/** Types that a browser runs, or takes for instructions to load; all others are data. */
const scriptTypes =
  /^(?:(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.[0-5])?|module|importmap|speculationrules)$/i;

const judgeScript = (element: Element): Act[] => {
  const source = find(element, 'src', 'href', 'xlink:href');
  const type = find(element, 'type').split(';')[0].trim();
  const isRun = type === '' || scriptTypes.test(type);
  const isEmpty = source === '' && element.text.trim() === '';
  return isRun && !isEmpty
    ? [
        {
          effect: 'script',
          when: 'trusted',
          risk: 'high',
          host: hostOf(source),
          text: source === '' ? element.text.trim() : show(element)
        }
      ]
    : [];
};

/** A page in the page: one of its own server, or one that it holds, may do all that the page may. */
const judgeFrame = (element: Element): Act[] => {
  const source = find(element, 'src');
  const host = hostOf(source);
  const held = find(element, 'srcdoc');
  const isHeld = held.includes('<') || doesRun(readAddress(source));
  const isBlank = !isHeld && /^(?:about:blank\b|\s*$)/i.test(source);
  const isApart = element.attributes.some(
    ({ name, value }) => name === 'sandbox' && !/allow-same-origin/i.test(value)
  );
  const isOwn = isHeld || (host === null && source !== '');
  return [
    {
      effect: 'frame',
      when: 'trusted',
      risk: isBlank ? 'low' : isOwn && !isApart ? 'high' : 'medium',
      host,
      text: show(element)
    }
  ];
};

const judgeObject = (element: Element): Act[] => [
  {
    effect: 'object',
    when: 'trusted',
    risk: 'high',
    host: hostOf(find(element, 'data', 'src', 'code', 'archive', 'codebase')),
    text: show(element)
  }
];

/** A form sends what is filled in; without an address it goes nowhere but to the page itself. */
const judgeForm = (element: Element): Act[] => {
  const target = find(element, 'action', 'formaction');
  return target === '' || doesRun(readAddress(target))
    ? []
    : [
        {
          effect: 'form',
          when: 'trusted',
          risk: hostOf(target) === null ? 'medium' : 'high',
          host: hostOf(target),
          text: show(element)
        }
      ];
};

/** A password that is asked for, and no form says where it goes. */
const judgeInput = (element: Element): Act[] => {
  const isPassword = find(element, 'type').toLowerCase() === 'password';
  const acts = judgeForm(element);
  return isPassword && !element.isInForm && acts.length === 0
    ? [toMedium('form', element)]
    : acts;
};

/** It lies over the page, and asks for something. */
const judgeDialog = (element: Element): Act[] =>
  element.attributes.some(({ name }) => name === 'open')
    ? [toMedium('form', element)]
    : [];

const toMedium = (effect: Act['effect'], element: Element): Act => ({
  effect,
  when: 'trusted',
  risk: 'medium',
  host: null,
  text: show(element)
});

const judgeMeta = (element: Element): Act[] => {
  if (find(element, 'name').trim().toLowerCase() === 'referrer') {
    // All servers that the page asks learn its address from then on.
    return [toMedium('remote', element)];
  }
  if (find(element, 'http-equiv').trim().toLowerCase() !== 'refresh') {
    return [];
  }
  const content = find(element, 'content');
  const [, target = ''] =
    /[;,]\s{0,64}(?:url\s{0,64}=)?\s{0,64}["']?([^"']{1,2048})/i.exec(
      content
    ) ?? [];
  return [
    {
      effect: 'refresh',
      when: 'trusted',
      risk: 'high',
      host: hostOf(target),
      text: show(element)
    }
  ];
};

/** All relative addresses of the page would lead there. */
const judgeBase = (element: Element): Act[] => {
  const target = find(element, 'href');
  if (target === '') {
    return find(element, 'target') === '' ? [] : [toMedium('link', element)];
  }
  return doesRun(readAddress(target))
    ? []
    : [
        {
          effect: 'link',
          when: 'trusted',
          risk: 'high',
          host: hostOf(target),
          text: show(element)
        }
      ];
};

const judgeLink = (element: Element): Act[] => {
  const target = find(element, 'href');
  const relation = find(element, 'rel');
  const addresses = /stylesheet/i.test(relation)
    ? listSheetAddresses(target)
    : [target];
  const host = hostOf(find(element, 'imagesrcset'));
  const risk = /stylesheet|import|modulepreload/i.test(relation)
    ? 'medium'
    : 'low';
  return listLoads(element, addresses, risk, host);
};

/** The rules of a style sheet hold for the whole page. */
const judgeSheet = (element: Element): Act[] => [
  ...listLoads(element, listStyleAddresses(element.text), 'medium'),
  ...listOldStyleActs(element.text, show(element))
];

/** The first server that is asked, and sheets in each other that nobody reads to their end. */
const listLoads = (
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

/** SVG Tiny's way to listen to events. */
const judgeListener = (element: Element): Act[] => [
  {
    effect: 'svg',
    when: 'trusted',
    risk: 'low',
    host: null,
    text: show(element)
  }
];

const judges: Readonly<
  Record<string, ((element: Element) => Act[]) | undefined>
> = Object.assign(Object.create(null) as object, {
  script: judgeScript,
  iframe: judgeFrame,
  frame: judgeFrame,
  frameset: judgeFrame,
  fencedframe: judgeFrame,
  portal: judgeFrame,
  webview: judgeFrame,
  object: judgeObject,
  embed: judgeObject,
  applet: judgeObject,
  bgsound: judgeObject,
  form: judgeForm,
  button: judgeForm,
  input: judgeInput,
  dialog: judgeDialog,
  meta: judgeMeta,
  base: judgeBase,
  link: judgeLink,
  style: judgeSheet,
  handler: judgeListener,
  listener: judgeListener
});
