/** What no notebook holds unless somebody wants the scan to stop. */
import { timeOf, tooLong } from '../../../scripts/testing/patience';
import { scanNotebook, scanNotebookText } from '../documents';
import { secrets } from './notebooks';

describe('JSON that is nested 100,000 deep', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const [secret] = secrets;

  it.each([
    ['alone', (nested: string) => nested],
    ['as cells', (nested: string) => `{"cells":${nested}}`],
    ['as metadata', (nested: string) => `{"metadata":${nested},"cells":[]}`],
    ['as a cell', (nested: string) => `{"cells":[${nested}]}`],
    ['as a source', (nested: string) => `{"cells":[{"source":${nested}}]}`],
    [
      'as data',
      (nested: string) =>
        `{"cells":[{"outputs":[{"data":{"application/json":${nested}}}]}]}`
    ],
    [
      'as widgets',
      (nested: string) =>
        `{"cells":[],"metadata":{"widgets":{"application/vnd.jupyter.widget-state+json":{"state":${nested}}}}}`
    ],
    ['cut short', (nested: string) => nested.slice(0, -1)]
  ])('%s', (_, toFile) => {
    for (const nested of [deep, objects]) {
      expect(() => scanNotebookText(toFile(nested))).not.toThrow();
    }
  });

  it('hides nothing that stands beside it', () => {
    const text = `{"metadata":${deep},"cells":[{"cell_type":"code","source":"a = '${secret}'"}]}`;
    expect(scanNotebookText(text).findings).toHaveLength(1);
  });

  it('hides nothing that stands in it', () => {
    const nested = `${'[{"a":'.repeat(50_000)}"${secret}"${'}]'.repeat(50_000)}`;
    const text = `{"cells":[{"outputs":[{"data":{"application/json":${nested}}}]}]}`;
    const { findings, problems } = scanNotebookText(text);
    expect(findings).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

it.each([
  ['letters', 'b'.repeat(1_000_000)],
  ['quotes', '"'.repeat(300_000)],
  ['backslashes', '\\'.repeat(300_000)],
  ['beginnings', 'ghp_'.repeat(100_000)],
  ['beginnings in base64', 'Z2hwX'.repeat(100_000)],
  ['escapes', '%3A'.repeat(100_000)],
  ['tags', '<td>'.repeat(100_000)],
  ['names', 'api_key = '.repeat(3_000)],
  ['joined literals', `"a" + `.repeat(60_000)],
  ['halves of a character', '\ud800'.repeat(100_000)],
  ['colors', '\u001b['.repeat(100_000)],
  ['attributes', '<input name="key" value="abc" '.repeat(20_000)],
  [
    'values on lines of their own',
    'password: |\n  Granite1987!\n'.repeat(2_000)
  ]
])('very many %s', (_, text) => {
  const notebook = {
    cells: [
      {
        cell_type: 'code',
        source: text,
        outputs: [
          { data: { 'text/html': text, 'application/json': { a: text } } }
        ]
      }
    ]
  };
  expect(timeOf(() => scanNotebook(notebook))).toBeLessThan(tooLong);
});
