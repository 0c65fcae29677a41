import type { Act } from '../types';
import { doesRun, readAddress } from './address';
import { judgeLink, judgeSheet, listLoads } from './loads';
import type { Element } from './parse';
import {
  find,
  hostOf,
  scriptTypes,
  show,
  toLow,
  toMedium
} from './tellelement';

/** What an element does by being there. */
export const listMarkupActs = (element: Element): Act[] => {
  const judge = judges[element.name.toLowerCase()];
  return judge ? judge(element) : [];
};

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

/**
 * A page in the page: one of its own server, or one that it holds, may do all that the page
 * may. One that stands in a `data:` address may not: to browsers it is from nowhere.
 */
const judgeFrame = (element: Element): Act[] => {
  const source = find(element, 'src');
  const host = hostOf(source);
  const held = find(element, 'srcdoc');
  const isHeld = held.includes('<') || doesRun(readAddress(source));
  const isBlank = !isHeld && /^(?:about:blank\b|\s*$)/i.test(source);
  const isData = held === '' && readAddress(source).scheme === 'data';
  const isApart =
    isData ||
    element.attributes.some(
      ({ name, value }) =>
        name === 'sandbox' && !/allow-same-origin/i.test(value)
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

const judgeMeta = (element: Element): Act[] => {
  if (find(element, 'name').trim().toLowerCase() === 'referrer') {
    // All servers that the page asks learn its address from then on.
    return [toMedium('remote', element)];
  }
  const content = find(element, 'content');
  const header = find(element, 'http-equiv').trim().toLowerCase();
  if (header === 'link') {
    // Browsers of old took it for the header of that name (RFC 8288 §3).
    return listLoads(element, [readLinked(content)], 'low');
  }
  if (header !== 'refresh') {
    return [];
  }
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

/** `<address>; rel=stylesheet` */
const readLinked = (content: string): string =>
  /<([^>]{1,2048})>/.exec(content)?.[1] ?? '';

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

/** SVG Tiny's way to listen to events. */
const judgeListener = (element: Element): Act[] => [toLow('svg', element)];

/** Browsers of old let an animation set a handler. */
const judgeAnimation = (element: Element): Act[] =>
  /^on[a-z]{3}/i.test(find(element, 'attributeName').trim())
    ? [toLow('svg', element)]
    : [];

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
  animate: judgeAnimation,
  set: judgeAnimation,
  handler: judgeListener,
  listener: judgeListener
});
