import fc from 'fast-check';

import { allCredentials } from './credentials';
import { seeded } from './credentials/seeded';
import { scanNotebookText } from './documents';
import { scanNotebookFile } from './notebookfile';
import type { ScanResult } from './types';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

const scanBytes = (bytes: Uint8Array): ScanResult =>
  scanNotebookFile({ bytes, decode });

/** The bytes stand somewhere in larger memory, as those of files do. */
const toBytes = (text: string): Uint8Array => {
  const bytes = encoder.encode(text);
  const memory = new Uint8Array(bytes.length + 8).fill(0x22);
  const offset = bytes.length % 5;
  memory.set(bytes, offset);
  return memory.subarray(offset, offset + bytes.length);
};

const expectSame = (text: string): void =>
  expect(scanBytes(toBytes(text))).toEqual(
    scanNotebookText(decode(toBytes(text)))
  );

const samples = allCredentials.map(credential => ({
  id: credential.rule.id,
  text: credential.sample(seeded(11)).text
}));
const ESC = '\u001b';
const image = 'iVBORw0KGgo'.repeat(60);

const secret = fc.constantFrom(...samples.map(({ text }) => text));

/** Texts with and without something to find, and what comes close to it. */
const line = fc.oneof(
  fc.constantFrom(
    'import os',
    'df.head()  # token',
    'path = "a/b/c"',
    'see https://example.org/path@here and http://x.org',
    'password = "correct-horse-7-battery"',
    'sk-',
    'ghp_',
    '://u:p@',
    `<img src="data:image/png;base64,${image}">`,
    `${ESC}[31mValueError${ESC}[0m`,
    'progress: 10%\r\u2588\u2588',
    'café \ud83d\ude00 \u2028',
    'card 4111 1111 1111 1111, mail a@b.org, 10.0.0.7, /home/ada/x'
  ),
  secret,
  secret.map(text => `key = "${text}"`),
  secret.map(text => `x${text}`),
  secret.map(text => `\n${text}\t`),
  secret.map(text => `${text.slice(0, 3)}${ESC}[1m${text.slice(3)}`),
  secret.map(text => text.slice(0, Math.ceil(text.length / 2))),
  secret.map(text => `;base64,${image}${text}`),
  fc.string({ unit: 'binary', maxLength: 12 })
);
const text = fc.array(line, { maxLength: 4 }).map(lines => lines.join('\n'));

/** A text as notebooks hold it: whole, by lines, cut anywhere. */
const stored = fc.oneof(
  text,
  text.map(each => each.split(/(?<=\n)/)),
  fc
    .tuple(text, fc.nat({ max: 40 }))
    .map(([each, at]) => [each.slice(0, at), each.slice(at)]),
  text.map(each => [each, null])
);
const value = fc.oneof(
  stored,
  fc.jsonValue({ maxDepth: 2 }),
  text.map(each => ({ token: each, list: [each, 1.5e3, true] }))
);
const data = fc.dictionary(
  fc.constantFrom(
    'text/plain',
    'text/html',
    'text/latex',
    'application/json',
    'application/vnd.x+json',
    'application/javascript',
    'image/png',
    'image/svg+xml',
    'application/octet-stream'
  ),
  value,
  { maxKeys: 3 }
);
const output = fc.oneof(
  fc.record({ output_type: fc.constant('stream'), text: stored }),
  fc.record({
    output_type: fc.constant('display_data'),
    data,
    metadata: value
  }),
  fc.record({
    output_type: fc.constant('error'),
    evalue: text,
    traceback: fc.array(text, { maxLength: 3 })
  }),
  fc.record({ output_type: fc.constant('pyout'), text: stored, png: text }),
  value
);
const cell = fc.oneof(
  fc.record(
    {
      cell_type: fc.constantFrom('code', 'markdown', 'raw'),
      id: fc.constantFrom('a', 'b'),
      source: stored,
      metadata: fc.oneof(fc.constant({}), value),
      outputs: fc.oneof(fc.array(output, { maxLength: 3 }), value),
      attachments: fc.oneof(
        fc.dictionary(fc.constantFrom('a.png', 'b.txt'), data),
        value
      ),
      other: value
    },
    { requiredKeys: ['cell_type', 'source', 'metadata'] }
  ),
  value
);
const notebook = fc.record(
  {
    cells: fc.oneof(fc.array(cell, { maxLength: 5 }), value),
    metadata: fc.oneof(
      fc.constant({ language_info: { name: 'python' } }),
      value
    ),
    nbformat: fc.constantFrom(3, 4),
    worksheets: value
  },
  { requiredKeys: ['cells'] }
);

const escapeAll = (json: string): string =>
  json.replace(
    /[^\0-\x7f]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );

/** A file as programs write it: indented or not, all of it in ASCII or not. */
const file = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: notebook },
      { weight: 1, arbitrary: value }
    ),
    fc.constantFrom(0, 1, 2),
    fc.boolean()
  )
  .map(([content, indent, isAscii]) => {
    const json = JSON.stringify(content, null, indent);
    return isAscii ? escapeAll(json) : json;
  });

/** A sample in each part of a notebook, beside cells without any. */
const toNotebook = (sample: string): string =>
  JSON.stringify({
    cells: [
      { cell_type: 'code', source: ['import os\n', 'x = 1'], metadata: {} },
      { cell_type: 'code', source: [`value = "${sample}"\n`, 'x'] },
      {
        cell_type: 'code',
        source: '',
        outputs: [
          { output_type: 'display_data', data: { 'image/png': image } },
          { output_type: 'stream', text: [sample.slice(0, 7), sample.slice(7)] }
        ]
      },
      { cell_type: 'raw', source: '', metadata: { note: sample } }
    ],
    metadata: {}
  });

describe('a notebook scanned as bytes', () => {
  it.each(samples)('shows $id as its text does', ({ text: sample }) => {
    expectSame(toNotebook(sample));
  });

  it('finds most samples, so that they are worth comparing', () => {
    const found = samples.filter(
      each => scanBytes(toBytes(toNotebook(each.text))).findings.length > 0
    );
    expect(found.length).toBeGreaterThan(samples.length / 2);
  });

  it('shows the same as its text, whatever it holds', () => {
    fc.assert(
      fc.property(file, json => {
        expectSame(json);
      }),
      { numRuns: 400 }
    );
  });

  it('shows the same when its bytes are damaged', () => {
    const damage = fc.record({
      at: fc.nat({ max: 4000 }),
      length: fc.nat({ max: 3 }),
      insert: fc.constantFrom(
        '',
        '"',
        '\\',
        '\n',
        '{',
        '}',
        ',',
        '\\u12',
        'é',
        '\0'
      )
    });
    fc.assert(
      fc.property(file, damage, (json, { at, length, insert }) => {
        const place = at % (json.length + 1);
        expectSame(json.slice(0, place) + insert + json.slice(place + length));
      }),
      { numRuns: 400 }
    );
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeff{"cells": []}'],
    ['keys that stand twice', '{"cells": [], "cells": [1]}'],
    ['an escape in a key', '{"c\\u0065lls": [1]}'],
    ['a number that is none', '{"cells": [], "x": 01}'],
    ['a word that is none', '{"cells": [], "x": nul}'],
    ['text behind the end', '{"cells": []} x'],
    ['no end', '{"cells": [{"source": "a'],
    [
      'much in each other',
      `{"cells": [], "x": ${'['.repeat(9999)}${']'.repeat(9999)}}`
    ]
  ])('shows the same of %s', (_, json) => {
    expectSame(json);
  });
});
