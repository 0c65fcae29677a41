import fc from 'fast-check';

import { generateSample } from './credentials';
import { seeded } from './credentials/seeded';
import { scanNotebook, scanOutput } from './index';

const ESC = '\u001b';

/** A token that exists nowhere. */
const {
  text: sample,
  from,
  to
} = generateSample('github-pat-classic', seeded(1));
const token = sample.slice(from, to);

const place = { cell: 2, cellId: 'c2', output: 1 };

const toBundle = (mime: string, text: string): object => ({
  output_type: 'display_data',
  data: { [mime]: text }
});

/** JSON that looks like a notebook here and there, with secrets in it. */
const secretTexts = fc.constantFrom(
  token,
  `token = "${token}"\n`,
  `<td>${token}</td>`,
  `${ESC}[31m${token.slice(0, 9)}${ESC}[0m${token.slice(9)}`
);
const { notebookValue } = fc.letrec(tie => ({
  notebookValue: fc.oneof(
    { depthSize: 'medium' },
    fc.string(),
    secretTexts,
    fc.constantFrom(null, 0, true, 'code', 'markdown', 'stream', 'error'),
    fc.array(tie('notebookValue'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'cells',
        'cell_type',
        'source',
        'outputs',
        'output_type',
        'data',
        'text',
        'text/html',
        'text/plain',
        'application/json',
        'traceback',
        'evalue',
        'metadata',
        'attachments',
        'id',
        'worksheets',
        'input',
        'language_info',
        'kernelspec',
        'name',
        'token',
        '__proto__'
      ),
      tie('notebookValue'),
      { maxKeys: 6 }
    )
  )
}));

describe('a scan of anything', () => {
  const notebooks = fc.record({
    cells: fc.array(notebookValue, { maxLength: 4 }),
    metadata: notebookValue
  });

  it('never throws, is the same each time and never holds a value', () => {
    fc.assert(
      fc.property(
        fc.oneof(notebooks, notebookValue, fc.jsonValue()),
        notebook => {
          const result = scanNotebook(notebook);
          expect(scanNotebook(notebook)).toEqual(result);
          expect(JSON.stringify(result)).not.toContain(token.slice(4));
        }
      )
    );
  });

  it('does not tell an id that holds a value', () => {
    const cell = { id: token, cell_type: 'code', source: `x = "${token}"` };
    const { findings } = scanNotebook({ cells: [cell], metadata: {} });
    expect(findings).toMatchObject([
      { place: { part: 'source', cell: 0, cellId: null } },
      { place: { part: 'metadata', cell: 0, cellId: null } }
    ]);
  });

  it('tells ranges that lie in the text', () => {
    const texts = fc.array(fc.oneof(secretTexts, fc.string()), {
      maxLength: 6
    });
    const mimes = fc.constantFrom(
      'text/plain',
      'text/html',
      'application/json',
      'text/latex'
    );
    fc.assert(
      fc.property(texts, mimes, (parts, mime) => {
        const text = parts.join(' ');
        for (const finding of scanOutput(toBundle(mime, text), place)) {
          const value = text.slice(finding.from, finding.to);
          expect(value).toHaveLength(finding.to - finding.from);
          expect(value.startsWith(token.slice(0, 4))).toBe(true);
        }
      })
    );
  });
});
