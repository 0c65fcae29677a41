import { parseNotebook } from '../documents';
import { isRecord, readText } from '../notebook/reading';
import { listCells } from '../notebook';
import { listRiskyCode } from './code';
import type { CodeCell } from './code/cell';
import { maskSecrets, read, readPart } from './excerpt';
import { toAskedHost, unescapePercent } from './html/address';
import { judgeMarkdown } from './markdown';
import { judgeOutput, type JudgedType, type Surroundings } from './output';
import { isKnown } from './renderers';
import type { Act, Change, Renderer, Review, Spot, TextPart } from './types';
import { readWidgets } from './widgets';

const ignore = (): void => undefined;

/**
 * What a notebook would do if it were trusted. Never throws, for any value.
 *
 * @param notebook - of `JSON.parse`, or as the page's model writes it.
 * @param renderers - those of the page; `null` for the usual ones.
 */
export const reviewNotebook = (
  notebook: unknown,
  renderers: readonly Renderer[] | null = null
): Review => {
  const places = listPlaces(notebook, renderers);
  return {
    changes: places.flatMap(toChanges),
    looks: places
      .filter(({ acts, isChanged }) => isChanged && !acts.some(isByTrust))
      .map(({ cell, output, mime }) => ({
        cell,
        output,
        mime: toShownMime(mime)
      })),
    code: listRiskyCode(listAll(notebook).map(toCodeCell))
  };
};

/**
 * What one of a review's changes says, part after part, secrets masked. Takes the same
 * notebook and renderers again: what everything says would be too much to be passed on.
 *
 * @param index - of the change in the review.
 */
export const readChange = (
  notebook: unknown,
  renderers: readonly Renderer[] | null,
  index: number,
  from: number
): TextPart => {
  const acts = listPlaces(notebook, renderers).flatMap(place => place.acts);
  return readPart(acts[index]?.text ?? '', from);
};

const listAll = (notebook: unknown): readonly unknown[] =>
  listCells(isRecord(notebook) ? notebook : {}, ignore);

const listPlaces = (
  notebook: unknown,
  renderers: readonly Renderer[] | null
): Place[] => {
  const metadata = isRecord(notebook) ? notebook.metadata : {};
  const around = { renderers, widgets: readWidgets(metadata) };
  return listAll(notebook).flatMap((cell, index) =>
    judgeCell(cell, index, around)
  );
};

/** Cells of nbformat 3 that hold HTML become Markdown when they are opened. */
const textCells = new Set<unknown>(['markdown', 'html', 'heading']);

/** A notebook's file, reviewed, and what of it could not be read. */
export interface ReviewedText {
  readonly review: Review | null;
  readonly problems: readonly string[];
}

/** Reviews a notebook's file. Never throws. */
export const reviewNotebookText = (text: string): ReviewedText => {
  const parsed = parseNotebook(text);
  if (!('notebook' in parsed)) {
    return { review: null, problems: [parsed.message] };
  }
  const { notebook } = parsed;
  const problems: string[] = [];
  const isNotebook =
    isRecord(notebook) &&
    listCells(notebook, message => problems.push(message)).length >= 0 &&
    problems.length === 0;
  return isNotebook
    ? { review: reviewNotebook(notebook), problems }
    : { review: null, problems: problems.length > 0 ? problems : [noNotebook] };
};

const noNotebook = 'This is no notebook.';

interface Place extends Spot {
  readonly acts: readonly Act[];
  readonly isChanged: boolean;
}

const isByTrust = ({ when }: Act): boolean => when === 'trusted';

const judgeCell = (
  cell: unknown,
  index: number,
  around: Surroundings
): Place[] => {
  if (!isRecord(cell)) {
    return [];
  }
  if (textCells.has(cell.cell_type)) {
    return judgeText(toCodeCell(cell, index));
  }
  const outputs = Array.isArray(cell.outputs) ? cell.outputs : [];
  return outputs.flatMap((output, at) =>
    judgeOutput(output, around).map(judged => toPlace(judged, index, at))
  );
};

const toPlace = (
  { mime, acts, isChanged }: JudgedType,
  cell: number,
  output: number
): Place => ({ cell, output, mime, acts, isChanged });

/**
 * The text of a Markdown cell is never trusted: only what the sanitizer leaves
 * acts, and buttons that call a command, which no longer ask in a trusted
 * notebook.
 */
const judgeText = ({ index, source }: CodeCell): Place[] => {
  const { acts } = judgeMarkdown(source);
  const left = acts.filter(
    ({ effect, when, text }) =>
      when === 'always' || (effect === 'command' && text.startsWith('<button'))
  );
  return [
    {
      cell: index,
      output: null,
      mime: 'text/markdown',
      acts: left,
      isChanged: false
    }
  ];
};

const toChanges = ({ acts, cell, output, mime }: Place): Change[] =>
  acts.map(({ effect, when, risk, host, text }) => ({
    cell,
    output,
    mime: toShownMime(mime),
    effect,
    when,
    risk,
    host: host === null ? null : toShownHost(host),
    ...read(text)
  }));

/** As it is asked for, unless it holds a secret, which can be recognized as it is written only. */
const toShownHost = (host: string): string => {
  const written = unescapePercent(host);
  const masked = maskSecrets(written);
  return masked === written ? toAskedHost(host) : masked.toLowerCase();
};

/** A type is what somebody wrote: one that holds a secret in any of its parts is not repeated. */
const toShownMime = (mime: string): string =>
  /^[\w.+-]{1,60}\/[\w.+-]{1,120}$/.test(mime) && !holdsSecret(mime)
    ? mime
    : 'unknown';

const holdsSecret = (mime: string): boolean =>
  !isKnown(mime) &&
  [...mime.matchAll(/[/.+-]/g)]
    .map(({ index }) => mime.slice(index + 1))
    .some(part => maskSecrets(part) !== part);

const toCodeCell = (cell: unknown, index: number): CodeCell => {
  const whole = isRecord(cell) ? cell : {};
  return {
    index,
    isCode: whole.cell_type === undefined || whole.cell_type === 'code',
    isMarkdown: textCells.has(whole.cell_type),
    source: readText(whole.source ?? whole.input, 'source', ignore),
    metadata: isRecord(whole.metadata) ? whole.metadata : {}
  };
};
