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

/** Whether two edits touch the same characters, or one inserts within the other. */
export function doOverlap(left: Edit, right: Edit): boolean {
  return left.from < right.to && right.from < left.to;
}

export function isSameEdit(left: Edit, right: Edit): boolean {
  return (
    left.from === right.from &&
    left.to === right.to &&
    left.insert === right.insert
  );
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

/** An edit whose lines end as those of the source do, where all of them end as on Windows. */
export function withLineEnds<Any extends Edit>(source: string, edit: Any): Any {
  const isWindows = /\r\n/.test(source) && !/(?:^|[^\r])\n/.test(source);
  return isWindows
    ? { ...edit, insert: edit.insert.replace(/\r?\n/g, '\r\n') }
    : edit;
}

/** Nothing may stand before a byte order mark, with which code begins if at all. */
export function behindMark<Any extends Edit>(source: string, edit: Any): Any {
  const isBefore = edit.to === 0 && source.startsWith('\ufeff');
  return isBefore ? { ...edit, from: 1, to: 1 } : edit;
}
