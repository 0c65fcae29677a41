/** What JupyterLab shows of HTML, trusted and untrusted. */
import { Sanitizer } from '@jupyterlab/apputils';

const sanitizer = new Sanitizer();

/** A document in which nothing runs and nothing is loaded. */
const inert = document.implementation.createHTMLDocument();

/** Attributes that need no value. */
const valueless = new Set(['contenteditable', 'popover', 'autofocus']);

/** What the page shows of HTML; what nobody sees is left out. */
const toShown = (html: string): string => {
  const host = inert.createElement('div');
  host.innerHTML = html;
  return toText(host) + toTargets(host);
};

/** What links and labels in it find. */
const toTargets = (host: Element): string =>
  [...host.querySelectorAll('[href^="#"], [for], [headers], [list], [usemap]')]
    .flatMap(node =>
      ['href', 'for', 'headers', 'list', 'usemap'].flatMap(name =>
        (node.getAttribute(name) ?? '').split(/\s/)
      )
    )
    .map(word => decodeURIComponent(word.replace(/^#/, '')))
    .filter(word =>
      [...host.querySelectorAll('[id]')].some(({ id }) => id === word)
    )
    .join();

const toText = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.textContent ?? '';
  }
  if (!isElement(node)) {
    return '';
  }
  const attributes = [...node.attributes]
    .map(({ name, value }) => [name, value] as const)
    .filter(
      ([name, value]) =>
        !['rel', 'id', 'data-jupyter-id'].includes(name) &&
        (value !== '' || valueless.has(name))
    )
    .map(toAttribute)
    .sort();
  const children = [...node.childNodes].map(toText).join('');
  return `<${node.localName} ${attributes.join(' ')}>${children}</>`;
};

const isElement = (node: Node): node is Element =>
  node.nodeType === Node.ELEMENT_NODE;

const toAttribute = ([name, value]: readonly [string, string]): string =>
  name === 'style' ? `style=${toStyle(value)}` : `${name}=${value}`;

const toStyle = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//g, '')
    .replace(/\s*([:;!])\s*/g, '$1')
    .replace(/;+$/, '')
    .trim();

/** Whether the sanitizer changes what a page shows of HTML. */
export const doesDiffer = (html: string): boolean =>
  toShown(html) !== toShown(sanitizer.sanitize(html));
