import { randomBytes } from 'node:crypto';
import type * as nbformat from '@jupyterlab/nbformat';

/** Builders for notebooks of nbformat 4.5, as JupyterLab writes them. */

export type Cell =
  nbformat.ICodeCell | nbformat.IMarkdownCell | nbformat.IRawCell;

export const markdownCell = (source: string): nbformat.IMarkdownCell => ({
  cell_type: 'markdown',
  id: cellId(),
  metadata: {},
  source
});

export const rawCell = (source: string): nbformat.IRawCell => ({
  cell_type: 'raw',
  id: cellId(),
  metadata: {},
  source
});

/** A code cell; with outputs it counts as executed. */
export const codeCell = (
  source: string,
  outputs: nbformat.IOutput[] = []
): nbformat.ICodeCell => ({
  cell_type: 'code',
  execution_count: outputs.length > 0 ? 1 : null,
  id: cellId(),
  metadata: {},
  outputs,
  source
});

/** What a cell printed. */
export const stream = (text: string): nbformat.IStream => ({
  output_type: 'stream',
  name: 'stdout',
  text
});

/** The value of a cell's last expression. */
export const result = (
  data: nbformat.IMimeBundle
): nbformat.IExecuteResult => ({
  output_type: 'execute_result',
  execution_count: 1,
  data,
  metadata: {}
});

/** An exception as IPython shows it, colors included. */
export const traceback = (
  name: string,
  message: string,
  frame: string
): nbformat.IError => ({
  output_type: 'error',
  ename: name,
  evalue: message,
  traceback: [
    `\u001b[31m${'-'.repeat(75)}\u001b[39m`,
    `\u001b[31m${name}\u001b[39m                 Traceback (most recent call last)`,
    frame,
    `\u001b[31m${name}\u001b[39m: ${message}`
  ]
});

/** A table as pandas renders it. */
export const htmlTable = (
  header: readonly string[],
  rows: readonly (readonly string[])[]
): string =>
  [
    '<table border="1" class="dataframe">',
    `  <thead><tr>${header.map(text => `<th>${text}</th>`).join('')}</tr></thead>`,
    '  <tbody>',
    ...rows.map(
      row => `    <tr>${row.map(text => `<td>${text}</td>`).join('')}</tr>`
    ),
    '  </tbody>',
    '</table>'
  ].join('\n');

export const notebook = (
  cells: readonly Cell[],
  language = 'python'
): nbformat.INotebookContent => ({
  cells: [...cells],
  metadata: {
    kernelspec: {
      display_name: 'Python 3 (ipykernel)',
      language: 'python',
      name: 'python3'
    },
    language_info: { name: language }
  },
  nbformat: 4,
  nbformat_minor: 5
});

/** The text of a notebook file. */
export const toFileText = (content: nbformat.INotebookContent): string =>
  `${JSON.stringify(content, null, 1)}\n`;

const cellId = (): string => randomBytes(4).toString('hex');
