import { unguarded, type Hits } from '../prefilter';
import type { View } from '../types';
import { ViewText } from '../views/viewtext';
import { toTable } from '../characters';
import { readRuns, type Run } from './runs';

/** What parts a URL or a credential, as URLs write it (RFC 3986 §2.1): `$` `&` `+` `/` `:` `=` `@`. */
export const percentKeywords = unguarded([
  '%24',
  '%26',
  '%2b',
  '%2f',
  '%3a',
  '%3d',
  '%40'
]);

/** Nobody writes longer URLs by hand; a page can hold very long ones. */
const longest = 8192;

const parts = toTable(/[^\0-\x20"'`<>\\{}\x7f]/);
const escape = /%[0-9A-Fa-f]{2}/g;

const unescapeRun = (text: string, { from, to }: Run): View => {
  const view = new ViewText(text);
  let kept = from;
  for (const { 0: code, index = 0 } of text.slice(from, to).matchAll(escape)) {
    const at = from + index;
    view.copy(kept, at);
    kept = at + code.length;
    view.put(String.fromCharCode(parseInt(code.slice(1), 16)), at, kept);
  }
  view.copy(kept, to);
  return view.finish();
};

/** The views of what stands percent-encoded around the escapes that were hit. */
export const findUnescaped = (text: string, hits: Hits): View[] =>
  readRuns(text, hits, percentKeywords, parts, (_, run) =>
    run.to - run.from > longest ? [] : [unescapeRun(text, run)]
  );
