import { applyEdits } from '../fixes/apply';
import { maskOfPart } from '../mask';
import { mergeHits, Search, type Hit } from '../search';
import { findOverEntries } from './entries';
import type { Site } from './sites';

/** A shorter line of a value over several lines says nothing, and stands elsewhere by chance. */
const SHORTEST = 4;

/**
 * The text with each value masked, in every form in which a file holds it, so
 * that it can be shown. Values over several lines are masked line by line.
 */
export function maskSites(text: string, sites: readonly Site[]): string {
  return maskHits(text, searchFor(sites).find(text));
}

/** The same for the file of a notebook, in which a value may stand over several entries of a list. */
export function maskJson(json: string, sites: readonly Site[]): string {
  const shown = unescapeSigns(json);
  const search = searchFor(sites);
  return maskHits(shown, [
    ...search.find(shown),
    ...findOverEntries(shown, search)
  ]);
}

function searchFor(sites: readonly Site[]): Search<string> {
  return new Search(sites.flatMap(toMasks));
}

function maskHits(text: string, hits: readonly Hit<string>[]): string {
  const edits = mergeHits(hits).map(({ item, from, to }) => ({
    from,
    to,
    insert: item
  }));
  return applyEdits(text, edits);
}

/** Of a sign of ASCII, or of one that masks are made of. */
const ESCAPE = /\\(?:u(00[2-7][\da-fA-F]|2022)|.)/gs;

/**
 * JSON as a person would write it, to be shown: some programs write signs as
 * `\u002B` that need no escape, and a value would not be known by its letters.
 */
function unescapeSigns(json: string): string {
  return json.replace(ESCAPE, (escape, code) => {
    const sign = code ? String.fromCharCode(parseInt(code, 16)) : '"';
    return sign === '"' || sign === '\\' ? escape : sign;
  });
}

function toMasks({ finding, written, hidden }: Site): [string, string][] {
  const forms = [written, ...hidden.flatMap(({ forms: all }) => all)];
  const lines = forms
    .flatMap(form => form.split(/\r?\n|\\n/))
    .filter(line => line.trim().length >= SHORTEST);
  const all = [...forms, ...lines];
  const escaped = all.map(form => JSON.stringify(form).slice(1, -1));
  return [...new Set([...all, ...escaped])]
    .filter(form => form !== '')
    .map(form => [form, maskOfPart(form, finding.masked)]);
}
