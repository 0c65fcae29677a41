import fc from 'fast-check';
import { outputFragments } from './notebook';
import type { Finding, Fragment, Rule } from './types';
import { makeToken } from './fixes/fixtures/samples';
import { redactOutput, redactValues } from './redact';
import { toHidden } from './redact/values';

const token = makeToken('redact', 28);
const rule: Rule = {
  id: 'generic-token',
  title: 'Token',
  severity: 'high',
  category: 'secret',
  why: '',
  revoke: null,
  variable: null
};

/** The finding of `value` as the text of `mime` holds it. */
function findIn(output: unknown, mime: string, value: string): Finding {
  const fragment = fragmentsOf(output).find(({ place }) => place.mime === mime);
  const from = fragment?.text.indexOf(value) ?? -1;
  if (!fragment || from < 0) {
    throw new Error(`The value is not in ${mime}.`);
  }
  return {
    rule,
    confidence: 'likely',
    place: fragment.place,
    from,
    to: from + value.length,
    range: { line: 0, start: 0, endLine: 0, end: 0 },
    masked: '••••',
    fingerprint: '',
    allowed: null
  };
}

function fragmentsOf(output: unknown): Fragment[] {
  return outputFragments(output, { cell: 0, cellId: null, output: 0 });
}

const display = (data: Record<string, unknown>): Record<string, unknown> => ({
  output_type: 'display_data',
  data,
  metadata: {}
});

it.each([
  [{ pin: 271828, n: 27 }, '271828', { pin: '••••', n: 27 }],
  [{ pin: 2718 }, '2718', { pin: 2718 }],
  [{ name: token }, token, { name: '••••' }]
])('redacts %j in metadata', (metadata, value, after) => {
  expect(redactValues(metadata, [toHidden(value)])).toEqual(after);
});

describe('redactOutput', () => {
  it.each([
    [
      'a stream as a list',
      {
        output_type: 'stream',
        name: 'stdout',
        text: ['a\n', `key=${token}\n`]
      },
      'stream',
      token,
      { output_type: 'stream', name: 'stdout', text: ['a\n', 'key=••••\n'] }
    ],
    [
      'a stream as a string, each occurrence',
      { output_type: 'stream', name: 'stderr', text: `${token} ${token}` },
      'stream',
      token,
      { output_type: 'stream', name: 'stderr', text: '•••• ••••' }
    ],
    [
      'all MIME types of an output',
      display({
        'text/plain': [`'${token}'`],
        'text/html': `<b title="${token}">${token}</b>`,
        'application/json': { [token]: [token, 1], n: null }
      }),
      'text/plain',
      token,
      display({
        'text/plain': ["'••••'"],
        'text/html': '<b title="••••">••••</b>',
        'application/json': { '••••': ['••••', 1], n: null }
      })
    ],
    [
      'what HTML and JSON escape',
      display({
        'text/plain': 'pw: <a&"b\'c>1',
        'text/html': 'pw: &lt;a&amp;"b\'c&gt;1 &lt;a&amp;&quot;b&#39;c&gt;1',
        'application/vnd.x+json': '{"pw": "<a&\\"b\'c>1"}'
      }),
      'text/plain',
      '<a&"b\'c>1',
      display({
        'text/plain': 'pw: ••••',
        'text/html': 'pw: •••• ••••',
        'application/vnd.x+json': '{"pw": "••••"}'
      })
    ],
    [
      'what LaTeX escapes',
      display({
        'text/plain': token,
        'text/latex': `$${token.replace('_', '\\_')}$`
      }),
      'text/plain',
      token,
      display({ 'text/plain': '••••', 'text/latex': '$••••$' })
    ],
    [
      'a value that is found in HTML',
      display({
        'text/plain': 'x&y<z9',
        'text/html': '<td>x&amp;y&lt;z9</td>'
      }),
      'text/html',
      'x&amp;y&lt;z9',
      display({ 'text/plain': '••••', 'text/html': '<td>••••</td>' })
    ],
    [
      'tags within a value',
      display({
        'text/html': `<i>${token.slice(0, 9)}<b>${token.slice(9)}</b></i>`
      }),
      'text/html',
      `${token.slice(0, 9)}<b>${token.slice(9)}`,
      display({ 'text/html': '<i>••••<b></b></i>' })
    ],
    [
      'a traceback with color codes in the value, null among its lines',
      {
        output_type: 'error',
        ename: 'E',
        evalue: `no ${token}`,
        traceback: [
          '\x1b[31mE\x1b[0m',
          null,
          `x \x1b[1m${token.slice(0, 5)}\x1b[0m${token.slice(5)} y`
        ]
      },
      'traceback',
      `${token.slice(0, 5)}\x1b[0m${token.slice(5)}`,
      {
        output_type: 'error',
        ename: 'E',
        evalue: 'no ••••',
        traceback: ['\x1b[31mE\x1b[0m', null, 'x \x1b[1m••••\x1b[0m y']
      }
    ],
    [
      'a value over several lines',
      {
        output_type: 'stream',
        name: 'stdout',
        text: ['A\n', '-B1\n', 'C2\n', 'D3-\n', 'E\n']
      },
      'stream',
      '-B1\nC2\nD3-',
      {
        output_type: 'stream',
        name: 'stdout',
        text: ['A\n', '••••', '', '\n', 'E\n']
      }
    ],
    [
      'a short value only where it is a word',
      { output_type: 'stream', name: 'stdout', text: 'pw=ab1 tab12 ab1.' },
      'stream',
      'ab1',
      { output_type: 'stream', name: 'stdout', text: 'pw=•••• tab12 ••••.' }
    ],
    [
      'an output of nbformat 3',
      { output_type: 'pyout', text: [`u'${token}'`], html: token, png: token },
      'text/plain',
      token,
      { output_type: 'pyout', text: ["u'••••'"], html: '••••', png: token }
    ]
  ])('hides %s', (_, output, mime, value, expected) => {
    const before = JSON.stringify(output);
    expect(redactOutput(output, [findIn(output, mime, value)])).toEqual(
      expected
    );
    expect(JSON.stringify(output)).toBe(before);
  });

  it('does not look into pictures', () => {
    const output = display({
      'text/plain': `a ${token}`,
      'image/png': `iVBOR${token}`,
      'image/svg+xml': `<text>${token}</text>`
    });
    expect(redactOutput(output, [findIn(output, 'text/plain', token)])).toEqual(
      display({
        'text/plain': 'a ••••',
        'image/png': `iVBOR${token}`,
        'image/svg+xml': '<text>••••</text>'
      })
    );
  });

  it('leaves an output alone that its findings do not fit', () => {
    const output = { output_type: 'stream', name: 'stdout', text: token };
    const finding = findIn(output, 'stream', token);
    expect(redactOutput(output, [])).toBe(output);
    expect(redactOutput(output, [{ ...finding, from: 900, to: 910 }])).toBe(
      output
    );
    expect(redactOutput(null, [finding])).toBeNull();
    expect(redactOutput('text', [finding])).toBe('text');
  });

  it('takes a value out of any text and keeps all around it', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(text), text, text, (lines, before, after) => {
        const output = {
          output_type: 'stream',
          name: 'stdout',
          text: [...lines, `${before}${token}${after}`]
        };
        const redacted = redactOutput(output, [
          findIn(output, 'stream', token)
        ]);
        expect(redacted).toEqual({
          ...output,
          text: [...lines, `${before}••••${after}`]
        });
      })
    );
  });

  it('takes any value out of the formats that escape it', () => {
    const value = fc
      .string({ minLength: 8, unit: 'grapheme-ascii' })
      .filter(each => each.trim() === each && !each.includes('\x1b'));
    fc.assert(
      fc.property(value, secret => {
        const output = display({
          'text/plain': `= ${secret} =`,
          'application/json': { key: `= ${secret} =` }
        });
        const finding = findIn(output, 'text/plain', secret);
        expect(redactOutput(output, [finding])).toEqual(
          display({
            'text/plain': '= •••• =',
            'application/json': { key: '= •••• =' }
          })
        );
      })
    );
  });
});

it('takes little more time for a value on each line than for one', () => {
  const lines = Array.from(
    { length: 4000 },
    (_, index) => `${makeToken(`redact ${index}`)}\n`
  );
  const output = { output_type: 'stream', name: 'stdout', text: lines };
  const hidden = lines.map(line => toHidden(line.trim()));
  const start = performance.now();
  const after = redactValues(output, hidden);
  // What grows with the square takes fifteen seconds.
  expect(performance.now() - start).toBeLessThan(4000);
  expect(after).toEqual({ ...output, text: lines.map(() => '••••\n') });
});
