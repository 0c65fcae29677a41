import type { Element } from './parse';
import { toPlainCss } from './sheets';
import { listDeclarations } from './styles';

/** What a click on does something. */
const clicked = new Set(['a', 'area', 'button', 'input', 'label', 'summary']);

/** As large as a page, in units of its window or in pixels. */
const isWide = (value = ''): boolean =>
  /^(?:[1-9]\d{2,4}[sld]?v[whib]|[1-9]\d{3,6}px)/.test(value);

const isNone = (value = ''): boolean => /^(?:0|-)/.test(value);

const sides = ['top', 'left', 'right', 'bottom'];

const readStyle = (css: string): ReadonlyMap<string, string> =>
  new Map(
    css.split(';').map(declaration => {
      const colon = declaration.indexOf(':');
      const name = declaration.slice(0, Math.max(colon, 0));
      return [name.trim().toLowerCase(), declaration.slice(colon + 1).trim()];
    })
  );

const covers = (style: ReadonlyMap<string, string>): boolean => {
  const [width, height] = [style.get('width'), style.get('height')];
  return (
    /^(?:fixed|absolute|sticky)/i.test(style.get('position') ?? '') &&
    ((isWide(width) && isWide(height)) ||
      (/^fixed/i.test(style.get('position') ?? '') &&
        (isNone(style.get('inset')) ||
          sides.every(side => isNone(style.get(side))) ||
          [width, height].every(size => /^100%/.test(size ?? '')))))
  );
};

/** Whether a rule of a style sheet lays something over the whole page: something of the output, or of the page. */
export const coversPage = (css: string): boolean =>
  toPlainCss(css)
    .split(/[{}]/)
    .some(rule => covers(readStyle(rule)));

/** Whether a style lays something to click on over the page, whatever is clicked there. */
export const liesOver = ({ name }: Element, css: string): boolean => {
  const declarations = listDeclarations(toPlainCss(css)) ?? [];
  const style = new Map(
    declarations.map(({ property, value }) => [
      property.toLowerCase(),
      value.toLowerCase()
    ])
  );
  const hasAll = (...properties: readonly string[]): boolean =>
    properties.every(property => style.has(property));
  return (
    clicked.has(name) &&
    /^(?:fixed|absolute|sticky)$/.test(style.get('position') ?? '') &&
    (hasAll('inset') ||
      hasAll('z-index') ||
      hasAll('width', 'height') ||
      hasAll('top', 'left', 'right', 'bottom'))
  );
};
