import type { Format, View } from '../types';
import { toPage } from './html';
import { toDocument } from './json';

export { toPlain } from './cut';

const readers: Readonly<Partial<Record<Format, (text: string) => View>>> = {
  html: toPage,
  json: toDocument
};

/** Whether a text has a structure that hides what a reader sees. */
export const isStructured = (format: Format): boolean => format in readers;

/** The view of a text behind its `plain` view: HTML without tags, JSON without escapes. */
export const readStructure = (format: Format, plain: View): View => {
  const inner = readers[format]?.(plain.text);
  return inner
    ? {
        text: inner.text,
        named: inner.named,
        toFragment: offset => plain.toFragment(inner.toFragment(offset)),
        toFragmentEnd: offset =>
          plain.toFragmentEnd(inner.toFragmentEnd(offset))
      }
    : plain;
};
