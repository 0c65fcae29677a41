import { diffLines } from 'diff';

import { applyEdits } from '../../engine/fixes/apply';
import { maskOfPart } from '../../engine/mask';
import type { EngineClient } from '../../worker/client';
import type { SourceChange } from './edits';
import { readLiveTexts } from '../watch/related';
import type { LiveFinding } from '../watch/livefinding';
import type { NotebookWatch } from '../watch/watch';

/** A line of a diff. */
export interface DiffLine {
  /** `gap`: lines that do not change are left out; `more`: so many that change. */
  readonly kind: 'same' | 'added' | 'removed' | 'gap' | 'more';
  readonly text: string;
}

/** A value and how it may be shown. */
export type Mask = readonly [value: string, masked: string];

/** The masks of all values that stand in some findings of a notebook. */
export const readMasks = async (
  watch: NotebookWatch,
  findings: readonly LiveFinding[],
  engine: EngineClient
): Promise<readonly Mask[]> => {
  const texts = await readLiveTexts(watch, findings, engine);
  return findings.flatMap(({ finding: { masked } }, index) => {
    const { written, value } = texts[index];
    return [...new Set([written, value].flatMap(toParts))].map(
      text => [text, maskOfPart(text, masked)] as const
    );
  });
};

/** A shorter line says nothing, and stands elsewhere by chance. */
const SHORTEST_LINE = 4;

/** A value, and its lines: what is shown may hold only some of them. */
const toParts = (value: string): readonly string[] => {
  const lines = value.split('\n');
  return lines.length === 1
    ? lines
    : [value, ...lines.filter(line => line.trim().length >= SHORTEST_LINE)];
};

/** The text with each value masked. */
export const maskValues = (text: string, masks: readonly Mask[]): string =>
  [...masks]
    .filter(([value]) => value !== '')
    // A value may be part of another one: mask the longer first.
    .sort(([a], [b]) => b.length - a.length)
    .reduce((masked, [value, mask]) => masked.split(value).join(mask), text);

/** How a cell changes, its values masked; unchanged lines far away are left out. */
export const diffSource = (
  { before, edits }: Pick<SourceChange, 'before' | 'edits'>,
  masks: readonly Mask[]
): readonly DiffLine[] => {
  const after = applyEdits(before, edits);
  const parts = diffLines(
    withLineEnd(maskValues(before, masks)),
    withLineEnd(maskValues(after, masks))
  );
  const lines = parts.flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map(text => ({ kind: toKind(added, removed), text }))
  );
  return keepNearChanges(lines);
};

/** Without it the last line differs from the same line followed by another one. */
const withLineEnd = (text: string): string => `${text}\n`;

const toKind = (added: boolean, removed: boolean): DiffLine['kind'] => {
  if (added) {
    return 'added';
  }
  return removed ? 'removed' : 'same';
};

/** Lines of context that are shown around a change. */
const CONTEXT = 2;

/** The lines that change and those near them, with a gap where others are left out. */
export const keepNearChanges = <Line extends DiffLine>(
  lines: readonly Line[]
): readonly (Line | DiffLine)[] => {
  const near = new Set(
    lines.flatMap(({ kind }, index) =>
      kind === 'same' ? [] : around(index, lines.length)
    )
  );
  return [...near].flatMap((index, at, all) => {
    const isApart = at > 0 && all[at - 1] < index - 1;
    return [...(isApart ? [GAP] : []), lines[index]];
  });
};

const GAP: DiffLine = { kind: 'gap', text: '' };

/** The indices near one, in their order. */
const around = (index: number, end: number): readonly number[] =>
  Array.from(
    { length: 2 * CONTEXT + 1 },
    (_, at) => index - CONTEXT + at
  ).filter(each => each >= 0 && each < end);
