import type * as nbformat from '@jupyterlab/nbformat';
import {
  notebook,
  toFileText,
  type Cell
} from '../../scripts/samples/notebook';

/** Texts that hold a secret, as files of their own and as cells of a notebook's file. */

export interface Holder {
  readonly text: string;
  /** The secret as the text has it. */
  readonly held: string;
  /** What shows the text in a notebook. */
  readonly cell: Cell;
}

/** Lines of a file, from 1. */
export interface Span {
  readonly line: number;
  readonly endLine: number;
}

/** The lines on which the secret of a text stands. */
export const toTextSpan = ({ text, held }: Holder): Span => {
  const line = countLines(text.slice(0, text.lastIndexOf(held)));
  return { line, endLine: line + countLines(held) - 1 };
};

/** A notebook as Jupyter writes it, a line of a text on a line of its own, and where the secrets stand. */
export const toNotebookText = (
  holders: readonly Holder[],
  language: string
): { readonly text: string; readonly spans: readonly Span[] } => {
  const cells = holders.map(({ cell }) => splitCell(cell));
  const text = toFileText(notebook(cells, language));
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => (line === cellStart ? [at] : []));
  return {
    text,
    spans: holders.map(({ held }, index) =>
      findSpan(lines, starts[index], starts[index + 1] ?? lines.length, held)
    )
  };
};

/** No other line of a notebook's file is the same: what is deeper stands farther right. */
const cellStart = '  {';

const countLines = (text: string): number => text.split('\n').length;

const escape = (text: string): string => JSON.stringify(text).slice(1, -1);

/** In a text of JSON the secret is escaped already. */
const findSpan = (
  lines: readonly string[],
  from: number,
  to: number,
  held: string
): Span => {
  const [first] = held.split('\n');
  const forms = [escape(first), first];
  const at = lines
    .slice(from, to)
    .map(line => forms.some(form => line.includes(form)))
    .lastIndexOf(true);
  if (at < 0) {
    throw new Error('A cell does not hold its secret.');
  }
  const line = from + at + 1;
  return { line, endLine: line + countLines(held) - 1 };
};

const splitLines = (text: nbformat.MultilineString): string[] =>
  String(text).split(/(?<=\n)/);

const splitCell = (cell: Cell): Cell => ({
  ...cell,
  source: splitLines(cell.source),
  ...('outputs' in cell
    ? { outputs: (cell as nbformat.ICodeCell).outputs.map(splitOutput) }
    : {})
});

const splitOutput = (output: nbformat.IOutput): nbformat.IOutput => ({
  ...output,
  ...(typeof output.text === 'string' ? { text: splitLines(output.text) } : {}),
  ...(output.data ? { data: splitData(output.data as Data) } : {})
});

type Data = Readonly<Record<string, unknown>>;

const splitData = (data: Data): Record<string, never> =>
  Object.fromEntries(
    Object.entries(data).map(([mime, content]) => [
      mime,
      (typeof content === 'string' ? splitLines(content) : content) as never
    ])
  );
