import { toDisplay, told, toStream } from './fixtures';

const rows = (
  count: number,
  toRow: (index: number) => string,
  separator = '\n'
): string =>
  Array.from({ length: count }, (_, index) => toRow(index)).join(separator);

const inMarkup = (index: number): string =>
  `<tr>\n <th>${index}</th>\n <td>red</td>\n <td>${index / 7}</td>\n</tr>`;

describe('a large table', () => {
  it.each<[string, (index: number) => string]>([
    ['as pandas prints it', index => `${index}    red  ${index / 7}`],
    [
      'with a number that grows',
      index => `${String(index).padStart(6)}  a b  ${index}`
    ],
    ['as Spark prints it', index => `|${index}|  red|  1|`],
    ['in Markdown', index => `| ${index} | red | |`],
    ['with tabs', index => `${index}\tred\tround`],
    ['with commas', index => `${index},red,round`]
  ])('is told %s', (_, toRow) => {
    const text = `colors\n${rows(1200, toRow)}\nthe end`;
    expect(told(toStream(text))).toEqual(['Table of 1200 rows, likely']);
  });

  it('is told as a page shows it, and once beside its text', () => {
    const html = `<table>${rows(1200, inMarkup)}</table>`;
    const text = rows(1200, index => `${index}    red  ${index / 7}`);
    const both = { 'text/html': html, 'text/plain': text };
    expect(told(toDisplay(both))).toEqual(['Table of 1200 rows, likely']);
  });

  it('has rows of any length', () => {
    const text = rows(300, index => `${index},red,${'long '.repeat(2000)}`);
    expect(told(toStream(text))).toEqual(['Table of 300 rows, possible']);
  });

  it('is looked for in time that grows with the text', () => {
    const text = rows(400, () => `${'|'.repeat(20_000)}x`);
    expect(told(toStream(text))).toEqual([]);
  });

  it('is only possible with fewer rows', () => {
    expect(told(toStream(rows(300, index => `${index},red,round`)))).toEqual([
      'Table of 300 rows, possible'
    ]);
    const html = `<table>${rows(300, inMarkup)}</table>`;
    expect(told(toDisplay({ 'text/html': html }))).toEqual([
      'Table of 300 rows, possible'
    ]);
  });

  it('has rulers between its rows', () => {
    const text = rows(300, index => `| ${index} | red |`, '\n+----+-----+\n');
    expect(told(toStream(text))).toEqual(['Table of 300 rows, possible']);
  });

  it.each([
    ['a short one', rows(199, index => `${index},red,round`)],
    ['lines of a log', rows(1500, index => `step ${index}, loss 0.5, done`)],
    ['lines of two words', rows(1500, index => `${index}  red`)],
    [
      'lines of different length',
      rows(1500, index => `${'a,'.repeat(3 + (index % 5))}b`)
    ],
    [
      'many tables',
      rows(
        30,
        table => `table ${table}\n${rows(60, index => `${index},red,round`)}`
      )
    ]
  ])('is not %s', (_, text) => {
    expect(told(toStream(text))).toEqual([]);
  });

  it.each([
    ['many small ones', rows(30, () => `<table>${rows(60, inMarkup)}</table>`)],
    [
      'one in each cell of another',
      `<table>${rows(150, () => `<tr><td><table>${rows(3, inMarkup)}</table></td></tr>`)}</table>`
    ],
    ['a page with many elements', rows(1500, () => '<track><p>a</p>')]
  ])('is none of a page: %s', (_, html) => {
    expect(told(toDisplay({ 'text/html': html }))).toEqual([]);
  });
});
