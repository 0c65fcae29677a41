import type { Element } from './parse';

/** Attributes that an untrusted output keeps and that name other elements. */
const referring = new Set(['for', 'list', 'headers', 'itemref']);

/** What JupyterLab looks for by `id`, and what programs look for as a name of the page, which an `id` becomes. */
const ofPage =
  /^(?:jp-.{1,100}|jupyter-.{1,100}|lm-.{1,100}|nbw.{1,100}|require|requirejs|define|module|exports|process|global|jQuery|\$|_|MathJax|Bokeh|Plotly|PlotlyConfig|google)$/;

/**
 * The sanitizer renames each `id`. Nobody sees that, unless something in the
 * output refers to one, or the page takes one for its own.
 */
export const doIdsMatter = (elements: readonly Element[]): boolean => {
  const ids = new Set(
    elements.flatMap(({ attributes }) =>
      attributes.filter(({ name }) => name === 'id').map(({ value }) => value)
    )
  );
  return (
    ids.size > 0 &&
    ([...ids].some(id => ofPage.test(id)) ||
      elements.some(element => refersTo(element, ids)))
  );
};

const refersTo = ({ attributes }: Element, ids: ReadonlySet<string>): boolean =>
  attributes.some(({ name, value }) =>
    referring.has(name)
      ? value.split(/\s/).some(word => ids.has(word))
      : /^(?:xlink:)?href$|^usemap$/.test(name)
        ? value.startsWith('#') && ids.has(decode(value.slice(1)))
        : name === 'style' && /url\(\s{0,64}["']?#/i.test(value)
  );

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
