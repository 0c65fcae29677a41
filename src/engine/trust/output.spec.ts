import { reviewNotebook } from '.';
import { effectsOf, reviewOutput } from './fixtures/output';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

describe('other types', () => {
  it.each<[string, object, string[], string[]]>([
    ['JavaScript', { 'application/javascript': 'owned()' }, ['script'], []],
    [
      'JavaScript beside HTML',
      { 'text/html': '<b>a</b>', 'text/javascript': 'owned()' },
      ['script'],
      []
    ],
    [
      'a PDF',
      { 'application/pdf': 'JVBERi0=', 'text/plain': 'a' },
      ['pdf'],
      []
    ],
    [
      'a widget',
      {
        'application/vnd.jupyter.widget-view+json': { model_id: 'a' },
        'text/plain': 'a'
      },
      ['widget'],
      []
    ],
    [
      'a program of Bokeh',
      {
        'application/vnd.bokehjs_exec.v0+json': '',
        'application/javascript': 'owned()'
      },
      ['script'],
      []
    ],
    ['a type that nobody knows', { 'application/x-own': 'a' }, ['unknown'], []],
    [
      'a type that nobody knows beside text',
      { 'application/x-own': 'a', 'text/plain': 'a' },
      [],
      []
    ],
    [
      'a type that nobody knows beside a script',
      { 'application/x-own': 'a', 'text/html': '<script>owned()</script>' },
      ['script'],
      []
    ],
    ...[
      'text/csv',
      'text/x-python',
      'video/mp4',
      'audio/wav',
      'application/vnd.jupyter.error',
      'application/x-ecmascript',
      'text/html; charset=utf-8'
    ].map((mime): [string, object, string[], string[]] => [
      `${mime}, which JupyterLab does not show`,
      { [mime]: '<script>owned()</script>' },
      [],
      []
    ]),
    [
      'a drawing with a script',
      { 'image/svg+xml': '<svg><script>owned()</script></svg>' },
      ['svg'],
      []
    ],
    [
      'a drawing with a handler',
      { 'image/svg+xml': '<svg onload="owned()"/>' },
      ['svg'],
      []
    ],
    [
      'a plain drawing',
      { 'image/svg+xml': svg, 'text/plain': 'a' },
      [],
      ['image/svg+xml']
    ],
    [
      'a drawing beside its picture',
      { 'image/svg+xml': svg, 'image/png': 'a' },
      [],
      ['image/svg+xml']
    ],
    [
      'a plot of matplotlib',
      { 'image/png': 'iVBORw0KGgo=', 'text/plain': '<Figure>' },
      [],
      []
    ],
    [
      'LaTeX',
      { 'text/latex': '$\\href{javascript:x}{y}$', 'text/plain': 'a' },
      [],
      []
    ],
    [
      'JSON',
      { 'application/json': { a: '<script>' }, 'text/plain': 'a' },
      [],
      []
    ],
    [
      'a chart of Plotly',
      {
        'application/vnd.plotly.v1+json': {},
        'text/plain': 'a'
      },
      [],
      []
    ],
    [
      'a chart of Plotly beside what is shown without its renderer',
      {
        'application/vnd.plotly.v1+json': {},
        'text/html': '<script>draw()</script>'
      },
      ['script'],
      []
    ],
    [
      'a chart of Plotly beside HTML that only looks different',
      {
        'application/vnd.plotly.v1+json': {},
        'text/html': '<style>a {}</style>'
      },
      [],
      ['text/html']
    ],
    [
      'a map beside a drawing',
      {
        'application/geo+json': {},
        'image/svg+xml': '<svg onload="owned()"/>'
      },
      ['svg'],
      []
    ],
    [
      'a widget beside HTML that acts',
      {
        'application/vnd.jupyter.widget-view+json': { model_id: 'a' },
        'text/html': '<b onclick="owned()">a</b><style>a {}</style>'
      },
      ['widget', 'handler'],
      []
    ],
    [
      'a widget beside HTML that looks different',
      {
        'application/vnd.jupyter.widget-view+json': { model_id: 'a' },
        'text/html': '<style>a {}</style>'
      },
      ['widget'],
      []
    ],
    [
      'what Colab writes for itself',
      {
        'application/vnd.google.colaboratory.intrinsic+json': {},
        'text/plain': 'a'
      },
      [],
      []
    ],
    ['text', { 'text/plain': '<script>owned()</script>' }, [], []],
    [
      'what a program prints, as a type',
      { 'application/vnd.jupyter.stderr': '<script>owned()</script>' },
      [],
      []
    ],
    [
      'Markdown with a script',
      { 'text/markdown': 'a\n\n<script>owned()</script>' },
      ['script'],
      []
    ],
    [
      'Markdown with a link that runs',
      { 'text/markdown': '[a](javascript:owned())' },
      ['link'],
      []
    ],
    [
      'Markdown that names one',
      { 'text/markdown': '[a][b]\n\n[b]: javascript:owned()' },
      ['link'],
      []
    ],
    [
      'Markdown that shows code',
      { 'text/markdown': '`<script>`\n\n```\n<script>a</script>\n```\n' },
      [],
      []
    ]
  ])('%s', (_, data, effects, looks) => {
    const review = reviewOutput(data);
    expect(effectsOf(review)).toEqual(effects);
    expect(review.looks.map(({ mime }) => mime)).toEqual(looks);
  });

  it.each<[string, string]>([
    ['<iframe sandbox srcdoc="<b>a"></iframe>', 'medium'],
    [
      '<iframe sandbox="allow-scripts allow-same-origin" srcdoc="<b>a"></iframe>',
      'high'
    ],
    ['<a href="ms-msdt:/id a">a</a>', 'medium'],
    ['<a href="javascript:owned()">a</a>', 'high'],
    ['<iframe></iframe>', 'low'],
    ['<iframe src="about:blank"></iframe>', 'low'],
    ['<iframe srcdoc="hello"></iframe>', 'low'],
    ['<iframe srcdoc="<script>owned()</script>"></iframe>', 'high'],
    [
      '<iframe src="data:text/html,<script>parent.owned()</script>"></iframe>',
      'medium'
    ],
    ['<iframe src="data:," srcdoc="<b>a"></iframe>', 'high'],
    ['<b onfoobar="owned()">a</b>', 'low'],
    ['<b onclick="owned()">a</b>', 'high'],
    ['<dialog open>a</dialog>', 'medium'],
    ['<input type=password>', 'medium'],
    [
      '<a href="a" style="position:fixed;width:100vw;height:100vh">a</a>',
      'medium'
    ]
  ])('%s is a risk of its own', (html, risk) => {
    expect(reviewOutput({ 'text/html': html }).changes).toMatchObject([
      { risk }
    ]);
  });

  it('a widget with its own program is a high risk', () => {
    const view = {
      'application/vnd.jupyter.widget-view+json': { model_id: 'a' }
    };
    const withProgram = {
      widgets: {
        'application/vnd.jupyter.widget-state+json': {
          state: { a: { state: { _esm: 'export default {}' } } }
        }
      }
    };
    expect(reviewOutput(view).changes[0].risk).toBe('medium');
    expect(reviewOutput(view, withProgram).changes[0].risk).toBe('high');
  });

  it('the renderers of a page decide, where they are known', () => {
    const notebook = {
      cells: [
        {
          cell_type: 'code',
          outputs: [
            {
              output_type: 'display_data',
              data: { 'application/x-own': 'a', 'text/plain': 'b' }
            }
          ]
        }
      ]
    };
    const text = { mime: 'text/plain', rank: 9, isSafe: true };
    const own = { mime: 'application/x-own', rank: 1, isSafe: false };
    expect(reviewNotebook(notebook, [text]).changes).toEqual([]);
    expect(reviewNotebook(notebook, [text, own]).changes).toMatchObject([
      { effect: 'unknown' }
    ]);
    expect(reviewNotebook(notebook, [text, { ...own, isSafe: true }])).toEqual({
      changes: [],
      looks: [],
      code: []
    });
  });

  it('outputs of nbformat 3 are read under their short names', () => {
    const { changes } = reviewNotebook({
      worksheets: [
        {
          cells: [
            {
              cell_type: 'code',
              input: '',
              outputs: [
                { output_type: 'pyout', html: ['<b onclick=', 'owned()>'] }
              ]
            }
          ]
        }
      ]
    });
    expect(changes).toMatchObject([{ effect: 'handler', mime: 'text/html' }]);
  });
});
