/** How redacting changes an output, as lines that may be shown. */
import { diffArrays } from 'diff';

import { outputFragments } from '../../engine/notebook';
import { toPlain } from '../../engine/views';
import { LineCover } from '../watch/linecover';
import type { OutputChange } from '../repair/outputedits';
import { type DiffLine, keepNearChanges, type Mask } from '../repair/preview';

/** How one text of an output changes. */
export interface TextDiff {
  /** The MIME type of the text; `stream` or `traceback` for those. */
  readonly mime: string;
  readonly lines: readonly DiffLine[];
}

/** A line of a diff that may hold values. */
interface RawLine extends DiffLine {
  /** What a removed line becomes, where that is known. */
  readonly becomes?: string;
}

/** Changed lines of one text that are shown; an output can have thousands. */
const MOST_CHANGES = 10;

/** So many edits are looked for in a text whose lines do not pair; more take too long. */
const MOST_EDITS = 500;

/** How the texts of a redacted output change; those that do not are left out. */
export const diffOutput = (
  { before, after }: Pick<OutputChange, 'before' | 'after'>,
  masks: readonly Mask[]
): readonly TextDiff[] => {
  const texts = toTexts(after);
  const cover = new LineCover(masks);
  return toTexts(before).flatMap(({ mime, text }, index) => {
    const lines = diffTexts(text, texts[index]?.text ?? '');
    return lines.length === 0 ? [] : { mime, lines: toShown(lines, cover) };
  });
};

const toTexts = (output: unknown): { mime: string; text: string }[] =>
  outputFragments(output, { cell: 0, cellId: null, output: 0 }).map(
    ({ place, text }) => ({
      mime: place.mime ?? '',
      // Nobody can read color codes and encoded images; the last line ends as others do.
      text: toPlain(text).text.replace(/\n$/, '')
    })
  );

const diffTexts = (before: string, after: string): readonly RawLine[] => {
  const [removed, added] = [before.split('\n'), after.split('\n')];
  return keepNearChanges(
    removed.length === added.length
      ? pairLines(removed, added)
      : diffLines(removed, added)
  );
};

/** Redacting leaves each line where it is, unless a value goes over several. */
const pairLines = (
  before: readonly string[],
  after: readonly string[]
): readonly RawLine[] =>
  before.flatMap((text, index): RawLine[] => {
    const becomes = after[index];
    return text === becomes
      ? [{ kind: 'same', text }]
      : [
          { kind: 'removed', text, becomes },
          { kind: 'added', text: becomes }
        ];
  });

const diffLines = (
  before: readonly string[],
  after: readonly string[]
): readonly RawLine[] => {
  const parts = diffArrays([...before], [...after], {
    maxEditLength: MOST_EDITS,
    timeout: 1000
  });
  return (parts ?? []).flatMap(({ value, added, removed }) =>
    value.map(text => ({ kind: toKind(added, removed), text }))
  );
};

const toKind = (added: boolean, removed: boolean): DiffLine['kind'] => {
  if (added) {
    return 'added';
  }
  return removed ? 'removed' : 'same';
};

/** The first changes, covered, and how many more there are. */
const toShown = (
  lines: readonly RawLine[],
  cover: LineCover
): readonly DiffLine[] => {
  const changes = lines.flatMap(({ kind }, index) =>
    kind === 'added' ? index : []
  );
  const end = changes[MOST_CHANGES - 1] ?? lines.length;
  const left = Math.max(0, changes.length - MOST_CHANGES);
  return [
    ...lines.slice(0, end + 1).map(({ kind, text, becomes }) => ({
      kind,
      text:
        becomes === undefined ? cover.line(text) : cover.redacted(text, becomes)
    })),
    ...(left > 0 ? [{ kind: 'more' as const, text: String(left) }] : [])
  ];
};
