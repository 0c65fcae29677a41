import type { NamedValue, View } from '../types';
import { toPlain } from './cut';
import { toPage } from './html';
import { toDocument } from './json';

const ESC = '\u001b';

/** What stands in the fragment where `word` stands in the view. */
const inFragment = (fragment: string, view: View, word: string): string => {
  const at = view.text.indexOf(word);
  return fragment.slice(
    view.toFragment(at),
    view.toFragmentEnd(at + word.length)
  );
};

const toWords = (view: View): string[][] =>
  view.named.map(({ name, from, to }: NamedValue) => [
    name,
    view.text.slice(from, to)
  ]);

describe('toPlain', () => {
  it.each([
    [
      'colors',
      `${ESC}[0;31mred${ESC}[0m and ${ESC}[38;5;28mgreen${ESC}[39m`,
      'red and green'
    ],
    [
      'a link',
      `${ESC}]8;;https://example.org${ESC}\\text${ESC}]8;;${ESC}\\`,
      'text'
    ],
    ['a short escape', `a${ESC}(Bb${ESC}Mc`, 'abc'],
    ['an escape at the end', `a${ESC}`, `a${ESC}`],
    ['no escape', 'plain [31m text', 'plain [31m text'],
    [
      'an image',
      `<img src="data:image/png;base64,${'A'.repeat(300)}==">`,
      '<img src="data:image/png;base64,">'
    ],
    [
      'little data',
      'data:text/plain;base64,QUJD',
      'data:text/plain;base64,QUJD'
    ]
  ])('handles %s', (_, text, expected) => {
    expect(toPlain(text).text).toBe(expected);
  });

  it('tells positions in the colored text', () => {
    const text = `${ESC}[32mkey${ESC}[39m=${ESC}[34mval${ESC}[0mue${ESC}[0m`;
    const view = toPlain(text);
    expect(inFragment(text, view, 'key')).toBe('key');
    expect(inFragment(text, view, 'value')).toBe(`val${ESC}[0mue`);
  });
});

describe('toPage', () => {
  it.each([
    ['inline tags', '<p><b>api_key</b>: <i>abc</i></p>', '\napi_key: abc\n'],
    ['blocks', 'a<div>b</div>c<br>d', 'a\nb\nc\nd'],
    ['texts of a drawing', '<text>a</text><text>b</text>', '\na\n\nb\n'],
    ['entities', 'a &amp; b &lt;c&gt; &#8226;', 'a & b <c> •'],
    ['comments', 'a<!-- hidden -->b', 'ab\n hidden '],
    ['classes', '<div class="sk-top" id="x">a</div>', '\na\n'],
    [
      'readable attributes',
      '<a href="https://x.org?k=1">a</a>',
      'a\nhref="https://x.org?k=1"'
    ],
    [
      'attributes that are called after a secret',
      '<user class="a" password="one" id="x"/>',
      '\npassword="one"'
    ],
    ['an attribute without quotes', '<input value=abc>', '\n\nvalue="abc"'],
    [
      'an attribute that begins with an entity',
      '<a title = "&lt;b&gt;">',
      '\ntitle="<b>"'
    ],
    ['images', '<img src="data:image/png;base64,AAAA" alt="a">', '\nalt="a"'],
    ['what is not closed', '<td>a<b', '\ta']
  ])('reads %s', (_, html, expected) => {
    expect(toPage(html).text).toBe(expected);
  });

  it('tells positions in the markup', () => {
    const html = '<p>pass&amp;word <b>se</b>cret</p><a title="one">two</a>';
    const view = toPage(html);
    expect(inFragment(html, view, 'pass&')).toBe('pass&amp;');
    expect(inFragment(html, view, 'secret')).toBe('se</b>cret');
    expect(inFragment(html, view, 'one')).toBe('one');
    expect(inFragment(html, view, 'two')).toBe('two');
  });

  it.each([
    ['<setting name="Password" type="x">\n <value>one</value></setting>'],
    ['<entry key="Password">one</entry>'],
    ['<Password value="one"/>']
  ])('names what settings hold: %s', xml => {
    const words = toWords(toPage(xml)).map(([name, value]) => [
      name.toLowerCase(),
      value
    ]);
    expect(words).toContainEqual(['password', 'one']);
  });

  it('names a value by no tag farther up', () => {
    const xml = '<set name="Password">x<value>one</value></set>';
    expect(toWords(toPage(xml))).not.toContainEqual(['Password', 'one']);
  });

  it('names the cells of a data frame by heading', () => {
    const html =
      '<table><thead><tr><th></th><th>user</th><th>token</th></tr></thead>' +
      '<tbody><tr><th>0</th><td>anna</td><td>tok1</td></tr>' +
      '<tr><th>1</th><td>bob</td><td>tok2</td></tr></tbody></table>';
    expect(toWords(toPage(html))).toEqual(
      expect.arrayContaining([
        ['token', 'tok1'],
        ['token', 'tok2'],
        ['user', 'anna']
      ])
    );
  });

  it('names the cells of a list of settings by row', () => {
    const html =
      '<table><tr><th>key</th><th>value</th></tr>' +
      '<tr><td>API_KEY</td><td>val1</td></tr></table>';
    expect(toWords(toPage(html))).toContainEqual(['API_KEY', 'val1']);
  });

  const toTable = (headings: readonly string[], cells: readonly string[]) =>
    `<table><tr>${headings.map(each => `<th>${each}</th>`).join('')}</tr>` +
    `<tr>${cells.map(each => `<td>${each}</td>`).join('')}</tr></table>`;

  it('names the cells of a record by their headings alone', () => {
    const html = toTable(
      ['time', 'event', 'actor', 'host'],
      ['noon', 'New password', 'val1', 'val2']
    );
    const names = toWords(toPage(html)).map(([name]) => name);
    expect(names).not.toContain('New password');
  });

  it('names the cells of a setting among empty ones by the row', () => {
    const html = toTable(
      ['title', 'url', 'year', 'x', 'y'],
      ['API_KEY', 'val1', 'NaN', 'None', '']
    );
    expect(toWords(toPage(html))).toContainEqual(['API_KEY', 'val1']);
  });

  it('names a description by what it describes', () => {
    const html = '<dl><dt>user</dt><dd>anna</dd><dt>key</dt><dd>val1</dd></dl>';
    expect(toWords(toPage(html))).toContainEqual(['key', 'val1']);
  });

  it('keeps the tables of a page apart', () => {
    const html =
      '<table><tr><th>a</th></tr><tr><td><table><tr><th>b</th></tr><tr><td>1234</td></tr></table></td></tr></table>';
    expect(toWords(toPage(html))).toContainEqual(['b', '1234']);
    expect(toWords(toPage(html))).not.toContainEqual(['a', '1234']);
  });
});

describe('toDocument', () => {
  it.each([
    [
      'escapes',
      String.raw`{"a": "b\n\"c\" \u00e9\\d"}`,
      '{"a": "b\n"c" é\\d"}'
    ],
    ['what is no JSON', 'a = "b" # c', 'a = "b" # c'],
    ['a string that does not end', '{"a": "b\\', '{"a": "b'],
    ['images', `{"a": "${'A'.repeat(5000)}"}`, '{"a": ""}']
  ])('reads %s', (_, json, expected) => {
    expect(toDocument(json).text).toBe(expected);
  });

  it('tells positions in the escaped text', () => {
    const json = String.raw`{"text": "one\ttwo \u0041\u0042C\n"}`;
    const view = toDocument(json);
    expect(inFragment(json, view, 'two')).toBe('two');
    expect(inFragment(json, view, 'ABC')).toBe(String.raw`\u0041\u0042C`);
  });

  it('names values by key, lists by the key of the list', () => {
    const value = { a: 'one', b: { c: 'two', d: ['three', 'four'] }, e: 5 };
    expect(toWords(toDocument(JSON.stringify(value, null, 1)))).toEqual([
      ['a', 'one'],
      ['c', 'two'],
      ['d', 'three'],
      ['d', 'four']
    ]);
  });

  it.each([
    ['split', { columns: ['a', 'b'], index: [0], data: [['one', 'two']] }],
    ['by columns', { a: { 0: 'one' }, b: { 0: 'two' } }],
    [
      'below their first row',
      [
        ['a', 'b'],
        ['one', 'two']
      ]
    ],
    [
      'with numbers',
      [
        [1, 'a', 'b'],
        [2, 'one', 'two']
      ]
    ],
    [
      'in pairs',
      [
        ['a', 'one'],
        ['b', 'two']
      ]
    ],
    [
      'in pairs of a request',
      {
        headers: [
          ['a', 'one'],
          ['b', 'two']
        ]
      }
    ]
  ])('names the cells of a table, %s', (_, table) => {
    const words = toWords(toDocument(JSON.stringify({ table })));
    expect(words).toContainEqual(['a', 'one']);
    expect(words).toContainEqual(['b', 'two']);
  });

  it('takes no list of an object for the columns of another', () => {
    const words = toWords(toDocument('{"a": ["b"], "c": [["one"]]}'));
    expect(words).not.toContainEqual(['b', 'one']);
  });

  it('names a value by the name beside it', () => {
    const value = { env: [{ name: 'API_KEY', value: 'one' }] };
    expect(toWords(toDocument(JSON.stringify(value)))).toContainEqual([
      'API_KEY',
      'one'
    ]);
  });
});
