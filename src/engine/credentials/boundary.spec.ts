import { scanFragment } from '../scan';
import { generateSample } from './index';
import { seeded } from './seeded';
import { endsToken, isCutShort, startsToken } from './boundary';

const data = 'aB3'.repeat(40);

describe('startsToken', () => {
  it.each([
    ['at the start', '', true],
    ['after a quote', 'key="', true],
    ['after an equals sign', 'KEY=', true],
    ['after a slash', 'https://host/', true],
    ['after a letter', 'a', false],
    ['after an underscore', 'my_', false],
    ['after a dash', 'my-', false],
    ['after an escaped line break', 'a\\n', true],
    ['after an encoded equals sign', 'key%3D', true],
    ['after a Unicode escape', 'key\\u0022', true],
    ['as the default of a variable', '${KEY:-', true],
    ['as its default where it is unset', '${KEY-', true],
    ['after a dash in braces', '{my-', false],
    ['inside long base64', `${data}/`, false]
  ])('%s', (_, before, expected) => {
    expect(startsToken(`${before}token`, before.length, null)).toBe(expected);
  });

  it('minds the alphabet of the value', () => {
    expect(startsToken('/abc', 1, null)).toBe(true);
    expect(startsToken('/abc', 1, /[/]/)).toBe(false);
  });
});

it('ends no token inside long base64', () => {
  expect(endsToken('token/path', 5)).toBe(true);
  expect(endsToken(`token/${data}`, 5)).toBe(false);
});

it.each(['...', '…', '***', '••••', '[...]', 'xxxxxx'])(
  'sees that %s follows',
  rest => {
    expect(isCutShort(`abc${rest}`, 3)).toBe(true);
    expect(isCutShort(`abc ${rest}`, 3)).toBe(false);
  }
);

describe('before the end of a file name', () => {
  const find = (kind: string): unknown => {
    const { text, from, to } = generateSample(kind, seeded(7));
    const url = `https://a.example.org/${text.slice(from, to)}.css`;
    return scanFragment({
      place: {
        part: 'file',
        cell: null,
        cellId: null,
        output: null,
        mime: null
      },
      format: 'text',
      language: null,
      text: url
    }).map(({ rule }) => rule.id);
  };

  it.each(['github-pat-classic', 'openai-project-key'])('a %s is one', kind => {
    expect(find(kind)).toEqual([kind]);
  });
});
