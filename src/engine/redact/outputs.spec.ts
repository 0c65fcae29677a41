import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanNotebook } from '../documents';
import { redactOutputs } from './outputs';

const makeToken = (seed: number): string => {
  const { text, from, to } = generateSample('github-pat-classic', seeded(seed));
  return text.slice(from, to);
};
const printed = makeToken(11);
const written = makeToken(12);

const stream = (text: unknown): object => ({
  output_type: 'stream',
  name: 'stdout',
  text
});

const code = (source: string, outputs: readonly object[] = []): object => ({
  id: `c${source.length}`,
  cell_type: 'code',
  metadata: { note: printed },
  execution_count: 1,
  source,
  outputs
});

const notebook = (cells: readonly object[], metadata: object = {}): object => ({
  cells,
  metadata,
  nbformat: 4,
  nbformat_minor: 5
});

const redact = (given: object): unknown =>
  redactOutputs(given, scanNotebook(given).findings);

it('hides what an error or a stream is called', () => {
  const error = { output_type: 'error', ename: printed, evalue: 'a' };
  const odd = { output_type: 'stream', name: printed, text: 'b' };
  const given = notebook([
    { ...code('', [error, odd, stream('c')]), metadata: {} }
  ]);
  const redacted = JSON.stringify(redact(given));
  expect(redacted).not.toContain(printed);
  expect(redacted).toContain('"name":"stdout"');
});

it('hides what outputs show and keeps all else', () => {
  const before = notebook([
    code(`token = "${written}"`, [stream([`token ${printed}\n`, 'end\n'])]),
    code('2', [
      {
        output_type: 'display_data',
        metadata: { a: 1 },
        data: { 'text/html': `<b>${printed}</b>`, 'image/png': 'iVBORw0KGgo=' }
      }
    ])
  ]);
  const copy: unknown = JSON.parse(JSON.stringify(before));
  const after = JSON.stringify(redact(before));
  expect(after).toBe(
    JSON.stringify(before)
      .replace(`token ${printed}`, 'token ••••')
      .replace(`<b>${printed}</b>`, '<b>••••</b>')
  );
  expect(before).toEqual(copy);
});

it('hides in outputs what a source holds, though no rule finds it there', () => {
  const password = `${written.slice(10, 22)}!x`;
  const before = notebook([
    code(`password = "${password}"`, [stream(`so ${password} it is`)])
  ]);
  const after = JSON.stringify(redact(before));
  expect(after).toContain(`password = \\"${password}\\"`);
  expect(after).toContain('so •••• it is');
});

it('hides what saved widgets show, as state or as markup', () => {
  const widget = (value: string): object => ({
    model_name: 'M',
    state: { value }
  });
  const mime = 'application/vnd.jupyter.widget-state+json';
  const before = notebook([], {
    author: printed,
    widgets: {
      [mime]: {
        state: { a: widget(`token ${written}`), b: widget(`<b>${printed}</b>`) }
      }
    }
  });
  const after = JSON.stringify(redact(before));
  expect(after).toContain('token ••••');
  expect(after).toContain('<b>••••</b>');
  expect(after).toContain(`"author":"${printed}"`);
});

it.each([null, [], 'text', notebook([]), { cells: 5 }])(
  'leaves %j as it is',
  given => {
    expect(redactOutputs(given, [])).toBe(given);
  }
);

it('hides nothing that is not among the findings', () => {
  const before = notebook([code('1', [stream(printed)])]);
  expect(redactOutputs(before, [])).toBe(before);
});
