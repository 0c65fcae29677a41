import { toDisplay, told, toStream } from './fixtures';

const names = ['anna', 'bert', 'carla', 'dora', 'emil', 'frida'];

describe('e-mail addresses', () => {
  const list = (domain: string): string =>
    names.map(name => `<${name}@${domain}>`).join(', ');

  it('finds many', () => {
    expect(told(toStream(list('web.de')))).toEqual([
      '6 e-mail addresses, likely'
    ]);
  });

  it.each([
    ['few', list('web.de').split(', ').slice(0, 4).join(', ')],
    ['the same one', 'anna@web.de '.repeat(9)],
    ['domains of documentation', list('mail.example.com')],
    ['accounts of services', list('project.iam.gserviceaccount.com')],
    ['files', list('2x.png')],
    [
      'offices',
      'info sales support press jobs admin'.replace(/(\w+)/g, '$1@web.de')
    ],
    ['decorators', names.map(name => `@${name}.register`).join('\n')]
  ])('leaves alone: %s', (_, text) => {
    expect(told(toStream(text))).toEqual([]);
  });
});

describe('phone numbers', () => {
  const six = [21, 32, 43, 54, 65, 76];
  it.each([
    ['of any country', six.map(end => `+49 30 1234 8${end}`)],
    ['without spaces', six.map(end => `+4930123498${end}`)],
    [
      'of North America, with a word',
      ['phone', ...six.map(end => `(202) 456-14${end}`)]
    ]
  ])('finds many %s', (_, numbers) => {
    expect(told(toStream(numbers.join('\n')))).toEqual([
      '6 phone numbers, likely'
    ]);
  });

  it('finds a column of local ones', () => {
    const value = six.map(end => ({ phone: `030 12348${end}` }));
    expect(told(toDisplay({ 'application/json': value }))).toEqual([
      '6 phone numbers, likely'
    ]);
  });

  it.each([
    ['few', six.slice(0, 4).map(end => `+49 30 1234 8${end}`)],
    ['numbers of films', ['phone', ...six.map(end => `(202) 555-01${end}`)]],
    ['exponents', six.map(end => `1.5e+1${end}4567891`)],
    ['signed numbers', six.map(end => `+1.2345678${end}`)],
    ['dates', ['phone', ...six.map(end => `2024-10-${end}`)]],
    ['days beside', ['mobile', ...six.map(end => `mobile  202410${end}`)]]
  ])('leaves alone: %s', (_, numbers) => {
    expect(told(toStream(numbers.join('\n')))).toEqual([]);
  });
});

describe('tables', () => {
  const rows = names.map((name, index) => ({
    first_name: name,
    birth_date: `198${index}-01-02`,
    city: 'Bonn'
  }));
  const toHtml = (records: readonly Record<string, string>[]): string => {
    const row = (tag: string, cells: readonly string[]): string =>
      `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const body = records.map(record => row('td', Object.values(record)));
    return `<table>${row('th', Object.keys(records[0]))}${body.join('')}</table>`;
  };
  const toText = (records: readonly Record<string, string>[]): string =>
    [Object.keys(records[0]), ...records.map(record => Object.values(record))]
      .map(cells => cells.map(cell => cell.padStart(14)).join(''))
      .join('\n');

  it.each([
    ['HTML', toDisplay({ 'text/html': toHtml(rows) })],
    ['text', toStream(toText(rows))],
    ['JSON', toDisplay({ 'application/json': rows })],
    ['printed JSON', toStream(JSON.stringify(rows))],
    [
      'JSON in lines',
      toStream(rows.map(row => JSON.stringify(row)).join('\n'))
    ],
    [
      'objects',
      toStream(
        `[${rows.map(row => `Row(first_name='${row.first_name}', birth_date='${row.birth_date}')`).join(',\n ')}]`
      )
    ],
    [
      'columns',
      toStream(
        `{'first_name': {${names.map((name, row) => `${row}: '${name}'`).join(', ')}}, 'birth_date': {${names.map((_, row) => `${row}: '1980-01-02'`).join(', ')}}}`
      )
    ],
    ["Python's data", toStream(JSON.stringify(rows).replaceAll('"', "'"))],
    [
      'HTML and text',
      toDisplay({ 'text/html': toHtml(rows), 'text/plain': toText(rows) })
    ]
  ])('finds one about people, as %s', (_, output) => {
    expect(told(output)).toEqual(['Table with personal data (6 rows), likely']);
  });

  it.each([
    ['few rows', rows.slice(0, 4)],
    ['one column', rows.map(({ first_name, city }) => ({ first_name, city }))],
    [
      'firms',
      names.map(name => ({ name, address: `${name} street`, phone: '030 1' }))
    ]
  ])('leaves alone: %s', (_, records) => {
    expect(told(toDisplay({ 'text/html': toHtml(records) }))).toEqual([]);
    expect(told(toStream(toText(records)))).toEqual([]);
  });
});
