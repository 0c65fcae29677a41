import { mayBeEcho } from '../context';
import type { Format, Fragment, Place } from '../types';
import { bundleFragments } from './bundle';
import { shownBy } from './echo';
import { oldMimeTypes } from './formats';
import { isOutputMember } from './members';
import { metadataFragments, otherFragments } from './metadata';
import {
  describe,
  isRecord,
  readList,
  readRecord,
  readText,
  type Tell
} from './reading';

/** Where an output stands. */
export interface OutputPlace {
  readonly cell: number;
  readonly cellId: string | null;
  readonly output: number;
}

/** Where an output stands, and the code that made it as far as that is known. */
export interface OutputOrigin extends OutputPlace {
  readonly source?: string;
}

type Output = Readonly<Record<string, unknown>>;

/** Texts of an output of any nbformat: whatever its type says, nothing hides beside it. */
export const readOutput = (
  output: unknown,
  { source = '', ...place }: OutputOrigin,
  tell: Tell
): Fragment[] => {
  if (!isRecord(output)) {
    tell(
      `Output ${place.output + 1} is not an object, but ${describe(output)}.`
    );
    return [];
  }
  const where = { part: 'output', ...place } as const;
  const { text, ...others } = output;
  const isStream = output.output_type === 'stream';
  const printed = isStream ? readText(text, 'stream', tell) : '';
  const shown = [
    ...toFragments(printed, 'stream', 'stream', where),
    ...readData(isStream ? others : output, where, tell)
  ];
  return [
    ...readError(output, where, tell),
    ...withNames(shown, output.output_type, source)
  ];
};

/** What comes of a cell's last line only, in nbformat 3 and since. */
const RESULTS: readonly unknown[] = ['execute_result', 'pyout'];

const withNames = (
  fragments: readonly Fragment[],
  type: unknown,
  source: string
): readonly Fragment[] => {
  const isEcho = fragments.some(({ text }) => mayBeEcho(text));
  const shown = isEcho ? shownBy(source) : null;
  return shown && (RESULTS.includes(type) || type === shown.as)
    ? fragments.map(fragment => ({ ...fragment, shows: shown.names }))
    : fragments;
};

const toFragments = (
  text: string,
  format: Format,
  mime: string,
  where: Omit<Place, 'mime'>
): Fragment[] =>
  text === ''
    ? []
    : [{ place: { ...where, mime }, format, language: null, text }];

/** The message usually ends the traceback as well, and then is not told twice. */
const readError = (
  output: Output,
  where: Omit<Place, 'mime'>,
  tell: Tell
): Fragment[] => {
  const traceback = readText(output.traceback, 'traceback', tell, '\n');
  const message = readText(output.evalue, 'error message', tell);
  return [
    ...toFragments(traceback, 'traceback', 'traceback', where),
    ...(traceback.includes(message)
      ? []
      : toFragments(message, 'text', 'evalue', where))
  ];
};

const readData = (
  output: Output,
  where: Omit<Place, 'mime'>,
  tell: Tell
): Fragment[] =>
  bundleFragments(
    output.data === undefined
      ? toBundle(output)
      : readRecord(output.data, 'data of an output', tell),
    where,
    tell
  );

/** nbformat 2 and 3 keep the data beside the output's type, under short names. */
const toBundle = (output: Output): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(output).flatMap(([key, data]) => {
      const mime = key.includes('/') ? key : oldMimeTypes.get(key);
      return mime === undefined ? [] : [[mime, data]];
    })
  );

/** Texts of all outputs of a code cell, and of their metadata. */
export const readOutputs = (
  outputs: unknown,
  cell: Omit<OutputOrigin, 'output'>,
  tell: Tell
): Fragment[] =>
  readList(outputs, 'list of outputs', tell).flatMap((output, index) => {
    const { source, ...where } = cell;
    const place = { ...where, output: index };
    // Whatever it is, somebody may have written a secret into it.
    const node = isRecord(output) ? output : { output };
    return [
      ...readOutput(output, { ...place, source }, tell),
      ...metadataFragments(node.metadata, place, tell),
      ...otherFragments(node, isOutputMember, place, tell)
    ];
  });
