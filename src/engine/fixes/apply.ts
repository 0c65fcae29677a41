import type { Edit } from './nouns';

/**
 * The source after edits that do not overlap. Of several at one place the
 * insertions come first, in the order given.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let position = 0;
  for (const { from, to, insert } of [...edits].sort(byPlace)) {
    text += source.slice(position, from) + insert;
    position = to;
  }
  return text + source.slice(position);
}

/** Document order; an insertion stands before the replacement that starts there. */
export function byPlace(left: Edit, right: Edit): number {
  return left.from - right.from || left.to - right.to;
}

/** The edits that turn the result of `edits` back into `source`. */
export function invertEdits(source: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return [...edits].sort(byPlace).map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return {
      from: start,
      to: start + insert.length,
      insert: source.slice(from, to)
    };
  });
}

/** Whether all lines of a source end as on Windows. */
export function isOfWindows(source: string): boolean {
  return /\r\n/.test(source) && !/(?:^|[^\r])\n/.test(source);
}

/** An edit whose lines end as those of such a source. */
export function withWindowsEnds<Any extends Edit>(edit: Any): Any {
  return { ...edit, insert: edit.insert.replace(/\r?\n/g, '\r\n') };
}

/** Nothing may stand before a byte order mark, with which code begins if at all. */
export function behindMark<Any extends Edit>(source: string, edit: Any): Any {
  const isBefore = edit.to === 0 && source.startsWith('\ufeff');
  return isBefore ? { ...edit, from: 1, to: 1 } : edit;
}
