/** Whatever a notebook holds is read, and a finding says exactly where. */
import {
  find,
  toBase64,
  token,
  linesInFile,
  values,
  withAttachment,
  withCell,
  withData,
  withHtml,
  withMetadata,
  withOutput,
  withSource,
  withWidget
} from './fixtures/notebooks';
import { notebookFragments } from './notebook';
import { widgetMime } from './notebook/widgets';
import { scanFragment } from './scan';

type Case = readonly [string, object];

describe('a token is found where it stands, and nowhere else', () => {
  it.each<Case>([
    ['code', withSource(`x = "${token}"`)],
    ['markdown', withSource(`see \`${token}\``, 'markdown')],
    ['a raw cell', withSource(token, 'raw')],
    [
      'a stream',
      withOutput({ output_type: 'stream', text: ['a\n', `${token}\n`] })
    ],
    [
      'a traceback',
      withOutput({ output_type: 'error', traceback: [`E: ${token}`] })
    ],
    [
      'an error’s message',
      withOutput({ output_type: 'error', evalue: token, traceback: [] })
    ],
    ...[
      'text/plain',
      'text/markdown',
      'text/latex',
      'text/csv',
      'text/x-python',
      'text/javascript',
      'application/javascript',
      'application/x-unheard-of'
    ].map(mime => [mime, withData(mime, `a = "${token}"`)] as const),
    ['JSON', withData('application/json', { a: [{ b: token }] })],
    ['JSON of a kind', withData('application/vnd.x.v5+json', { a: token })],
    ['JSON as text', withData('application/geo+json', `{"a":"${token}"}`)],
    ['SVG', withData('image/svg+xml', `<svg><text>${token}</text></svg>`)],
    ['HTML', withHtml(`<b>${token}</b>`)],
    ['an HTML comment', withHtml(`<!-- ${token} -->`)],
    ['a script', withHtml(`<script>k = "${token}"</script>`)],
    ...[
      'alt',
      'aria-label',
      'data-x',
      'href',
      'onclick',
      'placeholder',
      'srcdoc',
      'title',
      'value'
    ].map(
      name =>
        [`the attribute ${name}`, withHtml(`<a ${name}="${token}">`)] as const
    ),
    ['metadata of a cell', withCell({ metadata: { a: token } })],
    ['what no format knows', withCell({ extra: [token] })],
    [
      'metadata of an output',
      withOutput({
        output_type: 'display_data',
        data: {},
        metadata: { a: token }
      })
    ],
    [
      'the name of an error',
      withOutput({ output_type: 'error', ename: token, evalue: '' })
    ],
    [
      'the name of a stream',
      withOutput({ output_type: 'stream', name: token, text: 'a' })
    ],
    ['the type of an output', withOutput({ output_type: token })],
    ...[{ evalue: '' }, { traceback: [] }, { ename: 'E', text: 'a' }].map(
      (beside, index) =>
        [
          `data beside what makes an error, ${index}`,
          withOutput({
            output_type: 'display_data',
            data: { 'text/plain': token },
            ...beside
          })
        ] as const
    ),
    [
      'a stream beside a traceback',
      withOutput({ output_type: 'stream', text: token, traceback: [] })
    ],
    [
      'data beside a stream',
      withOutput({
        output_type: 'stream',
        text: 'a',
        data: { 'text/plain': token }
      })
    ],
    ...['text/html', 'text/plain', 'application/x-unheard-of'].map(
      mime =>
        [
          `${mime} behind base64`,
          withData(mime, `${'QUJD'.repeat(300)}\n<b>${token}</b>`)
        ] as const
    ),
    [
      'what no output has',
      withOutput({ output_type: 'stream', text: '', extra: { a: token } })
    ],
    ['metadata', withMetadata({ a: { b: token } })],
    ['a widget', withWidget('TextModel', { value: token })],
    [
      'a widget as Colab keeps it',
      withMetadata({
        widgets: { [widgetMime]: { a: { state: { value: token } } } }
      })
    ],
    [
      'a widget that shows HTML',
      withWidget('HTMLModel', { value: `<b>${token}</b>` })
    ],
    [
      'a widget that holds outputs',
      withWidget('OutputModel', { outputs: [{ text: token }] })
    ],
    [
      'metadata of a worksheet',
      { worksheets: [{ cells: [], metadata: { a: token } }] }
    ],
    ['a member of the notebook', { cells: [], extra: token }],
    ['worksheets beside cells', { cells: [], worksheets: [{ a: token }] }],
    [
      'what stands in place of cells',
      { cells: { a: token }, worksheets: [{ cells: [] }] }
    ],
    ['a number of the format', { cells: [], nbformat: token }],
    ['the id of a cell', withCell({ id: token })],
    ['the type of a cell', withCell({ cell_type: token })],
    ['the language of a cell', withCell({ language: token })],
    ['the number of a cell', withCell({ execution_count: token })],
    ['a source that is an object', withCell({ source: { a: token } })],
    ['a line that is an object', withCell({ source: ['a', { b: token }] })],
    ['the input beside a source', withCell({ source: 'a', input: token })],
    ['outputs that are an object', withCell({ outputs: { a: token } })],
    ['an output that is a text', withCell({ outputs: [token] })],
    ['attachments that are a list', withCell({ attachments: [token] })],
    ['an attachment that is a text', withCell({ attachments: { a: token } })],
    ['the name of an attachment', withCell({ attachments: { [token]: {} } })],
    [
      'the type of an attachment',
      withCell({ attachments: { a: { [`text/${token}`]: 'a' } } })
    ],
    [
      'the type of an attachment in base64',
      withCell({ attachments: { a: { [`text/${token}`]: 'QUJD' } } })
    ],
    ['the type of data', withData(`application/${token}`, 'a')],
    ['the type of what is no text', withData(`image/${token}`, 'a')],
    [
      'a line of data that is an object',
      withData('text/plain', [{ a: token }])
    ],
    [
      'text beside data',
      withOutput({ output_type: 'display_data', data: {}, text: token })
    ],
    [
      'a type beside data',
      withOutput({ output_type: 'display_data', data: {}, 'text/html': token })
    ],
    [
      'data that is a list',
      withOutput({ output_type: 'stream', data: [token] })
    ],
    [
      'the id of a widget',
      withMetadata({ widgets: { [widgetMime]: { state: { [token]: {} } } } })
    ],
    [
      'what stands beside widgets',
      withMetadata({ widgets: { [widgetMime]: { state: {}, a: token } } })
    ]
  ])('in %s', (_, notebook) => {
    expect(values(notebook)).toEqual([token]);
    expect(linesInFile(notebook)).toEqual([expect.stringContaining(token)]);
  });

  it.each([
    ['an image', withData('image/png', token)],
    ['a sound', withData('audio/wav', token)],
    ['an attached image', withAttachment('image/png', toBase64(token))],
    [
      'an attached binary',
      withAttachment('application/octet-stream', toBase64(`\0${token}`))
    ]
  ])('not in %s', (_, notebook) => {
    expect(values(notebook)).toEqual([]);
  });
});

describe('an attachment', () => {
  const content = `{"a": "${token}"}  `;
  const encoded = toBase64(content);

  it.each([
    'text/plain',
    'application/json',
    'image/svg+xml',
    'application/octet-stream'
  ])(
    'of type %s is read, and told in the groups of four that hold the value',
    mime => {
      const [found, ...others] = find(withAttachment(mime, encoded));
      expect(others).toEqual([]);
      expect(Buffer.from(found.value, 'base64').toString()).toContain(token);
      expect(found.value.length).toBeLessThanOrEqual(
        4 * Math.ceil(token.length / 3) + 4
      );
      expect(found.place).toMatchObject({
        part: 'attachment',
        cell: 0,
        mime,
        index: 0
      });
    }
  );

  it('that is text as it is, is read so', () => {
    expect(values(withAttachment('text/plain', `a ${token}`))).toEqual([token]);
  });
});

it('tells which widget, and counts the lines of its state', () => {
  const [{ place }] = find(withWidget('TextModel', { value: token }));
  expect(place).toMatchObject({ part: 'metadata', cell: null, index: 1 });
});

it('tells neither id nor type of what is the value itself', () => {
  const [finding] = [
    ...notebookFragments({
      cells: [{ id: token, cell_type: 'code', source: token }]
    }).fragments
  ].flatMap(fragment => scanFragment(fragment));
  expect(JSON.stringify(finding)).not.toContain(token);
});
