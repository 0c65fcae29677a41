import { repairNotebook } from '.';
import { cell, order, stream, toFile, token } from './fixtures/files';

/** What programs that write notebooks themselves make of a text: a list that is cut anywhere. */
const cut = (text: string, ...at: number[]): string[] =>
  [0, ...at].map((from, index) => text.slice(from, at[index]));

const line = `token = "${token}"\n`;
const start = line.indexOf(token);
const page = `<pre>${line}</pre>`;

it.each([
  ['the source', cell(cut(line, start + 12, start + 13, start + 30))],
  ['a stream', cell('x', { outputs: [stream(cut(line, start + 20))] })],
  [
    'a page',
    cell('x', {
      outputs: [
        {
          output_type: 'display_data',
          data: { 'text/html': cut(page, start + 9, start + 25) },
          metadata: {}
        }
      ]
    })
  ]
])('shows no part of a value that is cut into entries of %s', (_, holder) => {
  for (const indent of [0, 1]) {
    const json = JSON.stringify(JSON.parse(toFile([holder])), null, indent);
    const { mask, text } = repairNotebook(json, order('env'));
    const secret = token.slice('ghp_'.length);
    const pieces = Array.from(secret.slice(5), (_letter, at) =>
      secret.slice(at, at + 5)
    );
    for (const shown of [mask(json), mask(text)]) {
      expect(pieces.filter(piece => shown.includes(piece))).toEqual([]);
    }
    expect(mask(json)).toContain('ghp_••••');
  }
});

it('leaves what stands around such a value', () => {
  const json = toFile([cell([...cut(line, start + 9), 'tail = 1', ' + 2'])]);
  const shown = repairNotebook(json, order('env')).mask(json);
  expect(JSON.parse(shown)).toMatchObject({
    cells: [
      { source: ['token = "ghp_••••', 'ghp_••••"\n', 'tail = 1', ' + 2'] }
    ]
  });
});

it.each([
  ['nbformat does not know of the notebook', [], { extra: { token } }],
  [
    'nbformat does not know of a cell',
    [cell('x', { unknown: { api_key: token } })],
    {}
  ],
  [
    'worksheets say of themselves',
    [],
    {
      nbformat: 3,
      worksheets: [{ cells: [cell('x')], metadata: { token } }]
    }
  ]
])('redacts what %s', (_, cells, more) => {
  const notebook = { metadata: {}, nbformat: 4, nbformat_minor: 5, ...more };
  const json = JSON.stringify(
    'worksheets' in more ? notebook : { cells, ...notebook }
  );
  const { text, outcomes } = repairNotebook(json, order(null));
  expect(outcomes).toHaveLength(1);
  expect(text).not.toContain(token);
  expect(text).toContain('••••');
});

it('says what it could not take out of what is no cell', () => {
  const json = JSON.stringify({
    cells: [token],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5
  });
  const { text, outcomes } = repairNotebook(json, order(null));
  expect(text).toBe(json);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    {
      fixed: false,
      reason: expect.stringContaining('in a text editor') as string
    }
  ]);
});
