import type { Format, View } from '../types';
import { toPage } from './html';
import { toDocument } from './json';

export { isInterrupted } from './interrupted';
export { toPlain } from './cut';
export { toDecoded } from './decoded';
export { hasEscapes, toPrinted } from './latex';
export { readPrinted } from './printed';

const readers: Readonly<Partial<Record<Format, (text: string) => View>>> = {
  html: toPage,
  json: toDocument
};

/** Whether a text has a structure that hides what a reader sees. */
export const isStructured = (format: Format): boolean => format in readers;

/** A view whose text is one of another view's text. */
export const compose = (outer: View, inner: View): View => ({
  text: inner.text,
  named: inner.named,
  toFragment: offset => outer.toFragment(inner.toFragment(offset)),
  toFragmentEnd: offset => outer.toFragmentEnd(inner.toFragmentEnd(offset))
});

/** The view of a text behind its `plain` view: HTML without tags, JSON without escapes. */
export const readStructure = (format: Format, plain: View): View => {
  const inner = readers[format]?.(plain.text);
  return inner ? compose(plain, inner) : plain;
};
