import { notebookFragments, outputFragments } from './notebook';
import type { Fragment, Problem } from './types';

const read = (
  notebook: unknown
): { fragments: Fragment[]; problems: readonly Problem[] } => {
  const { fragments, problems } = notebookFragments(notebook);
  return { fragments: [...fragments], problems };
};

const readCell = (cell: unknown): ReturnType<typeof read> =>
  read({ cells: [cell] });

const toSummary = ({ place, format, text }: Fragment): unknown[] => [
  place.part,
  place.mime,
  format,
  text
];

describe('notebookFragments', () => {
  it('joins a source that is a list', () => {
    const { fragments } = readCell({
      id: 'c1',
      cell_type: 'code',
      source: ['a = 1\n', 'b = 2']
    });
    expect(fragments).toEqual([
      {
        place: {
          part: 'source',
          cell: 0,
          cellId: 'c1',
          output: null,
          mime: null
        },
        format: 'code',
        language: 'python',
        text: 'a = 1\nb = 2'
      }
    ]);
  });

  it.each([
    ['code', 'code', 'python'],
    ['markdown', 'markdown', null],
    ['raw', 'raw', null],
    ['heading', 'markdown', null]
  ])('reads a %s cell', (type, format, language) => {
    const { fragments } = readCell({ cell_type: type, source: 'text' });
    expect(fragments[0]).toMatchObject({ format, language });
  });

  it.each([
    [
      'a stream',
      { output_type: 'stream', name: 'stdout', text: ['a\n', 'b'] },
      [['output', 'stream', 'stream', 'a\nb']]
    ],
    [
      'a traceback',
      {
        output_type: 'error',
        ename: 'E',
        evalue: 'b',
        traceback: ['a', 'E: b']
      },
      [['output', 'traceback', 'traceback', 'a\nE: b']]
    ],
    [
      'a message that is not in its traceback',
      { output_type: 'error', evalue: 'm', traceback: [] },
      [['output', 'evalue', 'text', 'm']]
    ],
    [
      'HTML and text',
      {
        output_type: 'display_data',
        data: { 'text/html': '<b>a</b>', 'text/plain': ['a'] }
      },
      [
        ['output', 'text/html', 'html', '<b>a</b>'],
        ['output', 'text/plain', 'text', 'a']
      ]
    ],
    [
      'JSON',
      {
        output_type: 'display_data',
        data: { 'application/json': { a: ['b'] } }
      },
      [['output', 'application/json', 'json', '{\n "a": [\n  "b"\n ]\n}']]
    ],
    [
      'JSON of a kind of its own',
      { output_type: 'display_data', data: { 'application/vnd.x+json': [1] } },
      [['output', 'application/vnd.x+json', 'json', '[\n 1\n]']]
    ],
    [
      'LaTeX',
      { output_type: 'display_data', data: { 'text/latex': '$a$' } },
      [['output', 'text/latex', 'text', '$a$']]
    ],
    [
      'JavaScript',
      {
        output_type: 'display_data',
        data: { 'application/javascript': 'a()' }
      },
      [['output', 'application/javascript', 'code', 'a()']]
    ],
    [
      'SVG',
      { output_type: 'display_data', data: { 'image/svg+xml': '<svg/>' } },
      [['output', 'image/svg+xml', 'html', '<svg/>']]
    ],
    [
      'no images',
      {
        output_type: 'display_data',
        data: { 'image/png': 'AAAA', 'application/pdf': 'AAAA' }
      },
      []
    ],
    [
      'no binaries of unknown type',
      {
        output_type: 'display_data',
        data: { 'application/x-thing': 'A'.repeat(2000) }
      },
      []
    ]
  ])('reads %s', (_, output, expected) => {
    const { fragments, problems } = readCell({
      cell_type: 'code',
      source: '',
      outputs: [output]
    });
    expect(fragments.map(toSummary)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it('reads attachments that are text', () => {
    const { fragments } = readCell({
      cell_type: 'markdown',
      source: '',
      attachments: {
        'a.txt': { 'text/plain': 'a' },
        'b.png': { 'image/png': 'A' }
      }
    });
    expect(fragments.map(toSummary)).toEqual([
      ['attachment', 'text/plain', 'text', 'a']
    ]);
  });

  it('reads metadata of cells and of the notebook', () => {
    const { fragments } = read({
      cells: [{ cell_type: 'raw', source: '', metadata: { a: 1 } }],
      metadata: { b: 2 }
    });
    expect(fragments.map(({ place, text }) => [place.cell, text])).toEqual([
      [0, '{\n "a": 1\n}'],
      [null, '{\n "b": 2\n}']
    ]);
  });

  it.each([2, 3])('reads nbformat %d', nbformat => {
    const cells = [
      {
        cell_type: 'code',
        language: 'python',
        input: ['a = 1'],
        prompt_number: 1,
        outputs: [
          {
            output_type: 'pyout',
            prompt_number: 1,
            text: ['b'],
            html: '<i>c</i>',
            png: 'AAAA'
          },
          { output_type: 'stream', stream: 'stdout', text: 'd' },
          { output_type: 'pyerr', ename: 'E', evalue: 'e', traceback: ['E: e'] }
        ]
      },
      { cell_type: 'markdown', source: ['f'] }
    ];
    const { fragments, problems } = read({ nbformat, worksheets: [{ cells }] });
    expect(problems).toEqual([]);
    expect(
      fragments.map(({ place, text }) => [place.cell, place.mime, text])
    ).toEqual([
      [0, null, 'a = 1'],
      [0, 'text/plain', 'b'],
      [0, 'text/html', '<i>c</i>'],
      [0, 'stream', 'd'],
      [0, 'traceback', 'E: e'],
      [1, null, 'f']
    ]);
  });

  it('counts the cells of all worksheets through', () => {
    const sheet = { cells: [{ cell_type: 'code', input: 'a' }] };
    const { fragments } = read({ worksheets: [sheet, null, sheet] });
    expect(fragments.map(({ place }) => place.cell)).toEqual([0, 1]);
  });

  it.each([
    ['null', null, 'This is no notebook: it holds null and not an object.'],
    ['a list', [], 'This is no notebook: it holds a list and not an object.'],
    ['no cells', {}, 'This notebook has no cells.'],
    [
      'cells of another type',
      { cells: 'x' },
      'This notebook has no list of cells.'
    ]
  ])('tells of %s', (_, notebook, message) => {
    expect(read(notebook).problems).toEqual([{ cell: null, message }]);
  });

  it.each([
    ['a cell that is null', null, 'This is not a cell.'],
    [
      'a source that is a number',
      { source: 5 },
      'The source is not text, but a number.'
    ],
    [
      'a line that is an object',
      { source: ['a', {}] },
      'A line of the source is not text, but an object.'
    ],
    [
      'outputs that are null',
      { source: '', outputs: null },
      'The list of outputs is not a list, but null.'
    ],
    [
      'an output that is text',
      { source: '', outputs: ['a'] },
      'Output 1 is not an object, but text.'
    ],
    [
      'data that is a list',
      { source: '', outputs: [{ data: [] }] },
      'The data of an output is not an object, but a list.'
    ],
    [
      'attachments that are text',
      { source: '', attachments: 'a' },
      'The attachments is not an object, but text.'
    ]
  ])('tells of %s and reads on', (_, cell, message) => {
    const { fragments, problems } = read({
      cells: [cell, { cell_type: 'raw', source: 'b' }]
    });
    expect(problems).toEqual([{ cell: 0, message }]);
    expect(fragments.some(({ text }) => text === 'b')).toBe(true);
  });

  it('keeps line numbers where a line is null', () => {
    const { fragments, problems } = readCell({
      source: '',
      outputs: [{ output_type: 'error', traceback: ['a', null, 'b'] }]
    });
    expect(problems).toEqual([]);
    expect(fragments[0].text).toBe('a\n\nb');
  });

  it('tells of metadata that is nested beyond reading', () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    expect(read({ cells: [], metadata: loop }).problems).toEqual([
      { cell: null, message: 'The metadata is nested too deeply to be read.' }
    ]);
  });
});

describe('outputFragments', () => {
  it('says where the output stands', () => {
    const place = { cell: 3, cellId: 'c', output: 2 };
    const [fragment] = outputFragments(
      { output_type: 'stream', text: 'a' },
      place
    );
    expect(fragment.place).toEqual({
      part: 'output',
      mime: 'stream',
      ...place
    });
  });
});
