import type { Element } from './parse';
import { toPlainCss } from './sheets';
import { listDeclarations } from './styles';

/** What a click on does something. */
const clicked = new Set(['a', 'area', 'button', 'input', 'label', 'summary']);

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
