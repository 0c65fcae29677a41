import type { View } from '../types';
import { ViewText } from './viewtext';

/** A sign that LaTeX reads as a command, and the backslash before it. */
const escaped = /\\(?=[#$%&_{}])/g;

/** Whether LaTeX prints anything else than the text. */
export const hasEscapes = (text: string): boolean => text.search(escaped) >= 0;

/** What LaTeX prints: signs without the backslash that escapes them. */
export const toPrinted = (text: string): View => {
  const view = new ViewText(text);
  let kept = 0;
  for (const { index } of text.matchAll(escaped)) {
    view.copy(kept, index);
    kept = index + 1;
  }
  view.copy(kept, text.length);
  return view.finish();
};
