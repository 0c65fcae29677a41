import { widgetMime } from '../notebook/widgets';
import type { Place } from '../types';
import { FileLines } from './filelines';

const cell = {
  cell_type: 'code',
  metadata: { tags: ['{', '"}]'] },
  outputs: [
    { output_type: 'stream', text: ['printed 1\n', 'printed 2\n'] },
    {
      output_type: 'error',
      traceback: ['frame 1\nframe 2', 'frame 3', 'frame 4'],
      evalue: 'message'
    },
    {
      output_type: 'display_data',
      data: { 'image/png': 'AAAA', 'text/html': ['<b>\n', '</b>'] }
    },
    {
      output_type: 'display_data',
      data: { 'application/json': [1, { a: [], b: 'x' }, { d: {}, c: 1 }] },
      metadata: { k: 1 }
    }
  ],
  attachments: {
    '7.txt': { 'text/plain': 'QQ=' },
    'b.txt': { 'image/png': 'AAAA', 'text/plain': 'QQ==' }
  },
  source: ['line 1\n', 'say("\\\\n")\n', 'line 3']
};

const place = (rest: Partial<Place>): Place => ({
  part: 'source',
  cell: 1,
  cellId: null,
  output: null,
  mime: null,
  ...rest
});

const output = (index: number, mime: string): Place =>
  place({ part: 'output', output: index, mime });

const metadataOf = (index: number): Place =>
  place({ part: 'metadata', output: index, mime: 'application/json' });

const attachment = (index: number): Place =>
  place({ part: 'attachment', mime: 'text/plain', index });

/** The text of the file's line on which a finding at `line` of a place stands. */
const findLine = (
  notebook: object,
  where: Place,
  line: number
): string | null => {
  const json = JSON.stringify(notebook, null, 1);
  const range = { line, start: 0, endLine: line, end: 0 };
  const found = new FileLines(json).find({ place: where, range });
  return found === null ? null : json.split('\n')[found].trim();
};

describe('FileLines', () => {
  const notebook = {
    cells: [{ source: 'one', metadata: {} }, cell],
    metadata: { a: 1 }
  };

  it.each([
    ['a source', place({}), 0, '"line 1\\n",'],
    ['a later line', place({}), 2, '"line 3"'],
    ['a source that is a string', place({ cell: 0 }), 0, '"source": "one",'],
    ['a stream', output(0, 'stream'), 1, '"printed 2\\n"'],
    ['a traceback', output(1, 'traceback'), 1, '"frame 1\\nframe 2",'],
    ['a later frame', output(1, 'traceback'), 2, '"frame 3",'],
    ['an error’s message', output(1, 'evalue'), 0, '"evalue": "message"'],
    ['data', output(2, 'text/html'), 1, '"</b>"'],
    ['JSON', output(3, 'application/json'), 4, '"b": "x"'],
    ['a line behind what is empty', output(3, 'application/json'), 8, '"c": 1'],
    ['metadata of an output', metadataOf(3), 1, '"k": 1'],
    ['an attachment', attachment(1), 0, '"text/plain": "QQ=="'],
    ['metadata of a cell', place({ part: 'metadata' }), 0, '"metadata": {'],
    ['metadata', place({ part: 'metadata', cell: null }), 0, '"metadata": {']
  ])('finds %s', (_, where, line, expected) => {
    expect(findLine(notebook, where, line)).toBe(expected);
  });

  const states = { a: { state: { v: 1 } }, b: { state: { v: 2 } } };

  it.each([
    ['JupyterLab', { state: states }],
    ['Colab', states]
  ])('finds a widget as %s keeps it', (_, kept) => {
    const where = place({
      part: 'metadata',
      cell: null,
      mime: widgetMime,
      index: 1
    });
    const widgets = { [widgetMime]: kept };
    const whole = { cells: [], metadata: { widgets } };
    expect(findLine(whole, where, 2)).toBe('"v": 2');
  });

  it('finds the markup of a widget', () => {
    const state = {
      a: { model: 'x', state: { v: 1, value: '<b>a</b>\n<i>' } }
    };
    const widgets = { [widgetMime]: { state } };
    const where = place({
      part: 'metadata',
      cell: null,
      mime: widgetMime,
      index: 0,
      of: 'markup'
    });
    const whole = { cells: [], metadata: { widgets } };
    expect(findLine(whole, where, 1)).toBe('"value": "<b>a</b>\\n<i>"');
  });

  it('finds an unusual word of an output', () => {
    const output = { output_type: 'error', ename: 'E 7', evalue: '' };
    const whole = { cells: [{ source: '', outputs: [output] }] };
    const where = place({ part: 'metadata', cell: 0, output: 0, of: 'others' });
    expect(findLine(whole, where, 1)).toBe('"ename": "E 7",');
  });

  it.each([
    ['a cell', 0],
    ['the notebook', null]
  ])('finds a member of %s that no format knows', (_, index) => {
    const node = { metadata: { a: 1 }, foo: 'x', bar: { b: ['y', 'z'] } };
    const whole =
      index === null
        ? { cells: [], ...node }
        : { cells: [{ source: '', ...node }] };
    const where = place({ part: 'metadata', cell: index, of: 'others' });
    // As `{ foo, bar }` is written.
    const lines = [1, 2, 3, 4, 5];
    expect(lines.map(line => findLine(whole, where, line))).toEqual([
      '"foo": "x",',
      '"bar": {',
      '"b": [',
      '"y",',
      '"z"'
    ]);
  });

  it('finds the entry in which a value starts that several hold', () => {
    const text = ['key: abc', 'def', 'ghi\nnext\n'];
    const json = JSON.stringify({ cells: [{ source: text }] }, null, 1);
    const lineAt = (line: number, start: number): string => {
      const range = { line, start, endLine: line, end: start + 1 };
      const found = new FileLines(json).find({
        place: place({ cell: 0 }),
        range
      });
      return json.split('\n')[found ?? 0].trim();
    };
    expect([lineAt(0, 5), lineAt(0, 8), lineAt(0, 12), lineAt(1, 0)]).toEqual([
      '"key: abc",',
      '"def",',
      '"ghi\\nnext\\n"',
      '"ghi\\nnext\\n"'
    ]);
  });

  it('finds cells of older formats', () => {
    const old = {
      worksheets: [
        { cells: [{ input: 'a' }] },
        {
          cells: [
            {
              input: ['b\n', 'c'],
              outputs: [{ output_type: 'pyout', text: ['d'] }]
            }
          ]
        }
      ]
    };
    expect(findLine(old, place({}), 1)).toBe('"c"');
    expect(findLine(old, output(0, 'text/plain'), 0)).toBe('"d"');
  });

  it.each([
    ['a cell', place({ cell: 9 })],
    ['a source', place({ cell: 2 })]
  ])('knows when %s is not there', (_, where) => {
    expect(findLine({ cells: [{}, {}, {}] }, where, 0)).toBeNull();
  });

  it('reads JSON without spaces', () => {
    const json = JSON.stringify(notebook);
    const range = { line: 2, start: 0, endLine: 2, end: 0 };
    expect(new FileLines(json).find({ place: place({}), range })).toBe(0);
  });
});
