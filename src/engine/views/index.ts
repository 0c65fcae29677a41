import type { Fragment, View } from '../types';
import { toPlain } from './cut';
import { toPage } from './html';
import { toDocument } from './json';

/** The fragment's text as a reader sees it. */
export const toView = ({ format, text }: Fragment): View => {
  switch (format) {
    case 'html':
      return toPage(text);
    case 'json':
      return toDocument(text);
    default:
      return toPlain(text);
  }
};
