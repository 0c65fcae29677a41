import { scanFragment } from '../scan';
import { generateSample } from './index';
import { seeded } from './seeded';
import { endsToken, isCutShort, startsToken } from './boundary';

const find = (text: string): string[] =>
  scanFragment({
    place: {
      part: 'file',
      cell: null,
      cellId: null,
      output: null,
      mime: null
    },
    format: 'text',
    language: null,
    text
  }).map(({ rule }) => rule.id);
const valueOf = (kind: string): string => {
  const { text, from, to } = generateSample(kind, seeded(7));
  return text.slice(from, to);
};

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
    ['after a color in a string', '\\x1b[1;31m', true],
    ['after a color in JSON', '\\u001b[0m', true],
    ['after a color of a shell', '\\033[0m', true],
    ['after what is no color', '[31m', false],
    ['after a Unicode escape', 'key\\u0022', true],
    ['as the default of a variable', '${KEY:-', true],
    ['as its default where it is unset', '${KEY-', true],
    ['after a dash in braces', '{my-', false],
    ['inside long base64', `${data}/`, false],
    ['inside the hash of a package', '"integrity": "sha512-Ab3+', false],
    ['behind the path of a hash', '/sha512-Ab3/b.c/', true]
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
    expect(isCutShort(`abc${rest}`, 0, 3)).toBe(true);
    expect(isCutShort(`abc ${rest}`, 0, 3)).toBe(false);
  }
);

it.each([
  ['**', '**', false],
  ['***', '***', false],
  ['', '**', true],
  ['**', '***', true],
  ['** ', '**', true],
  ['', '.'.repeat(300), false]
])('between %j and %j a value is cut short: %j', (before, after, expected) => {
  const from = before.length;
  expect(isCutShort(`${before}abc${after}`, from, from + 3)).toBe(expected);
});

describe('a whole value', () => {
  it.each([
    ['in bold', 'github-pat-classic', (value: string) => `**${value}**`],
    ['in bold', 'anthropic-api-key', (value: string) => `**${value}**`],
    ['before dots', 'github-pat-classic', (value: string) => `By ${value}...`],
    ['in color', 'huggingface-token', (value: string) => `\\x1b[31m${value}`],
    [
      'in its address',
      'telegram-bot-token',
      (value: string) => `https://api.telegram.org/bot${value}/getMe`
    ]
  ])('%s is found: %s', (_, kind, write) => {
    expect(find(write(valueOf(kind)))).toEqual([kind]);
  });
});

describe('before the end of a file name', () => {
  it.each(['github-pat-classic', 'openai-project-key'])('a %s is one', kind => {
    expect(find(`https://a.example.org/${valueOf(kind)}.css`)).toEqual([kind]);
  });
});

describe('a token that a name is glued to', () => {
  const kinds = [
    'github-pat-classic',
    'aws-access-key-id',
    'huggingface-token',
    'groq-api-key',
    'digitalocean-pat'
  ];

  it.each(kinds)('%s is found', kind => {
    const value = valueOf(kind);
    const texts = [
      `backup-${value}`,
      `my_key_${value}.txt`,
      `"copy2-${value}"`,
      `${value}_old`,
      `${value}-prod`,
      `run_2024_${value}_old_1`
    ];
    expect(texts.map(find)).toEqual(texts.map(() => [kind]));
  });

  it.each(kinds)('%s is not found as a piece of something random', kind => {
    const value = valueOf(kind);
    const texts = [
      `x${value}`,
      `${value}x`,
      `8fK2mQz-${value}`,
      `Zq7_pL4x_${value}`,
      `${value}_8fK2mQz`,
      `_${value}`,
      `${'long_name_'.repeat(6)}${value}`
    ];
    expect(texts.flatMap(find)).toEqual([]);
  });
});
