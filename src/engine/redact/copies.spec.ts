import { generateSample } from '../credentials';
import { encodeBase64 } from '../credentials/decode';
import { seeded } from '../credentials/seeded';
import { scanNotebook } from '../documents';
import type { Finding } from '../types';
import { findCopies } from './copies';
import { redactPart } from './parts';

const { text, from, to } = generateSample('github-pat-classic', seeded(41));
const token = text.slice(from, to);
/** No rule knows it but where a name says so. */
const password = `${token.slice(8, 20)}/y"z`;

const code = (source: string, more: object = {}): object => ({
  id: `c${source.length}`,
  cell_type: 'code',
  metadata: {},
  execution_count: 1,
  source,
  outputs: [],
  ...more
});

const markdown = (source: string, more: object = {}): object => ({
  id: 'm',
  cell_type: 'markdown',
  metadata: {},
  source,
  ...more
});

const notebook = (cells: readonly object[], metadata: object = {}): object => ({
  cells,
  metadata,
  nbformat: 4,
  nbformat_minor: 5
});

const firstOf = (given: object): Finding => scanNotebook(given).findings[0];

describe('findCopies', () => {
  const html = `<b>${password.replace('"', '&quot;')}</b>`;
  const given = notebook(
    [
      code(`password = '${password}'`, {
        metadata: { note: `is ${password}, is ${password}` },
        outputs: [
          {
            output_type: 'display_data',
            metadata: { shown: password },
            data: { 'text/html': html }
          }
        ]
      }),
      markdown(`It is ${password}\nor ${password}.`)
    ],
    { author: { name: password } }
  );

  it('finds a value everywhere, in every form, though no rule does', () => {
    expect(scanNotebook(given).findings).toHaveLength(1);
    const copies = findCopies(given, [firstOf(given)]);
    expect(
      copies.map(({ of, place, range }) => [
        of,
        place.part,
        place.cell,
        place.output,
        place.mime,
        range.line
      ])
    ).toEqual([
      [0, 'source', 0, null, null, 0],
      [0, 'output', 0, 0, 'text/html', 0],
      [0, 'metadata', 0, 0, 'application/json', 1],
      [0, 'metadata', 0, null, 'application/json', 1],
      [0, 'source', 1, null, null, 0],
      [0, 'source', 1, null, null, 1],
      [0, 'metadata', null, null, 'application/json', 2]
    ]);
    expect(copies[4].to - copies[4].from).toBe(password.length);
  });

  it('looks for nothing so short that it stands somewhere by chance', () => {
    const finding = firstOf(given);
    const short = { ...finding, to: finding.from + 7 };
    expect(findCopies(given, [short])).toEqual([]);
    const long = { ...finding, to: finding.from + 8 };
    expect(findCopies(given, [long])).not.toEqual([]);
  });

  it.each([
    ['one after the other', '"', '" "'],
    ['as a sum over lines', '"', '" + \\\n  "'],
    ['with a comment between', '"', '"  # one\n "']
  ])('finds a value over literals %s', (_, quote, glue) => {
    const value = token.slice(4, 24);
    const [start, end] = [value.slice(0, 9), value.slice(9)];
    const source = `x = (${quote}${start}${glue}${end}${quote})`;
    const parted = notebook([code(`password = "${value}"`), code(source)]);
    const [copy] = findCopies(parted, [firstOf(parted)]).slice(-1);
    expect(copy.place.cell).toBe(1);
    expect(source.slice(copy.from, copy.to)).toBe(start + glue + end);
  });

  it('finds nothing for what is not there any more', () => {
    const other = notebook([code('password = "x"')]);
    expect(findCopies(other, [firstOf(given)])).toEqual([]);
  });
});

describe('redactPart', () => {
  const encode = (content: string): string => {
    const letters = encodeBase64(content);
    return letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
  };
  const given = notebook(
    [
      markdown('text', {
        metadata: { name: token, count: 12 },
        attachments: {
          'a.txt': { 'text/plain': encode(`x token: ${token}!\n`) },
          'b.txt': { 'text/plain': `token ${token}` },
          'c.png': { 'image/png': encode(`\0${token}`) }
        }
      }),
      code(`token = "${token}"`)
    ],
    { author: { name: token }, pin: 27182818 }
  );
  const { findings } = scanNotebook(given);

  it('hides in metadata whatever it is called', () => {
    const place = { cell: 0, part: 'metadata' } as const;
    expect(redactPart(given, findings, place)).toEqual({
      name: '••••',
      count: 12
    });
    expect(
      redactPart(given, findings, { cell: null, part: 'metadata' })
    ).toEqual({ author: { name: '••••' }, pin: 27182818 });
  });

  it.each([
    ['in the attachment itself', 'attachment'],
    ['in a source', 'source']
  ])('hides in attachments what was found %s', (_, part) => {
    const meant = findings.filter(({ place }) => place.part === part);
    expect(meant.length).toBeGreaterThan(0);
    const place = { cell: 0, part: 'attachments' } as const;
    expect(redactPart(given, meant, place)).toEqual({
      'a.txt': {
        'text/plain': encode(
          'x token: \u00e2\u0080\u00a2'.concat(
            '\u00e2\u0080\u00a2'.repeat(3),
            '!\n'
          )
        )
      },
      'b.txt': { 'text/plain': 'token ••••' },
      'c.png': { 'image/png': encode(`\0${token}`) }
    });
  });

  it('leaves a part that is not there', () => {
    const place = { cell: 9, part: 'attachments' } as const;
    expect(redactPart(given, findings, place)).toBeUndefined();
    expect(redactPart(null, findings, place)).toBeUndefined();
  });
});
