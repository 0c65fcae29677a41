import { styleValues } from './stylevalues';

/** A longer value is no usual style, but data. */
const longest = 4000;

const compiled = new Map<string, RegExp>();

/** Compiled when it is first needed: few of the properties are used. */
const toExpression = (property: string): RegExp | null => {
  const known = compiled.get(property);
  const source = styleValues.get(property);
  if (known || source === undefined) {
    return known ?? null;
  }
  const expression = new RegExp(`^${source}$`, 'i');
  compiled.set(property, expression);
  return expression;
};

/** Whether an untrusted output keeps a style. */
export const isAllowedStyle = (property: string, given: string): boolean => {
  const value = shortenAddresses(given);
  return (
    value.length <= longest && (toExpression(property)?.test(value) ?? false)
  );
};

/** Which picture it is does not matter; the data of one can be long. */
const shortenAddresses = (value: string): string => {
  const end = value.lastIndexOf(')') + 1;
  return (
    value.slice(0, end).replace(/url\([^)\n\r]*\)/gi, 'url(a)') +
    value.slice(end)
  );
};

/** A declaration of a `style` attribute. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

const important = /\s{0,8}!\s{0,8}important$/i;

/**
 * The declarations of a `style` attribute; `;` in quotes and brackets part
 * nothing. `null` for what the sanitizer cannot read, and so takes out whole.
 */
export const listDeclarations = (css: string): Declaration[] | null =>
  splitDeclarations(css)?.flatMap(toDeclaration) ?? null;

const toDeclaration = (text: string): Declaration[] => {
  const colon = text.indexOf(':');
  const property = text.slice(0, Math.max(colon, 0)).trim();
  const value = text.slice(colon + 1).trim();
  return property === '' || value === ''
    ? text.trim() === ''
      ? []
      : [{ property: text.trim(), value: '' }]
    : [{ property, value: value.replace(important, '') }];
};

const opening = new Set('([{');
const closing = new Set(')]');

/** `null` where a quote, a bracket or a comment stays open, or a brace or an escape stands that is none. */
const splitDeclarations = (css: string): string[] | null => {
  const parts = [''];
  let quote = '';
  let depth = 0;
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    const isPlain = quote === '' && depth === 0;
    if (isPlain && css.startsWith('/*', at)) {
      const end = css.indexOf('*/', at + 2);
      if (end < 0) {
        return null;
      }
      parts[parts.length - 1] += ' ';
      at = end + 1;
      continue;
    }
    if (isPlain && sign === ';') {
      parts.push('');
      continue;
    }
    parts[parts.length - 1] += sign;
    if (sign === '\\') {
      if (at + 1 === css.length) {
        return null;
      }
      parts[parts.length - 1] += css.charAt(++at);
    } else if (quote !== '') {
      quote = sign === quote ? '' : quote;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign === '}') {
      return null;
    } else if (opening.has(sign)) {
      depth++;
    } else if (closing.has(sign)) {
      depth = Math.max(0, depth - 1);
    }
  }
  return quote === '' && depth === 0 ? parts : null;
};
