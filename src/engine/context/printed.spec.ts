/** What libraries and tools print, with values that chance made. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { scanOutput } from '../index';

const ALPHANUMERIC = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const key = pickText(ALPHANUMERIC, 28, seeded(41));
const hex = pickText('0123456789abcdef', 40, seeded(42));
const short = pickText('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 16, seeded(43));
const digits = (size: number, seed: number): string =>
  pickText('0123456789abcdef', size, seeded(seed));
const uuidOf = (seed: number): string =>
  [8, 4, 4, 4, 12].map((size, at) => digits(size, seed + at)).join('-');
const uuid = uuidOf(50);
const accessor = uuidOf(60);
const chosen = 'Granite' + '1987!';
const noise = 'kQ7$w&T=' + 'z2#Lm&9=x';
const phrase = ['otter', 'marble', 'lantern', 'pebble'].join('_');

const place = { cell: 0, cellId: 'a', output: 0 };

const likelyIn = (output: object, text: string): string[] =>
  scanOutput(output, place)
    .filter(
      ({ confidence, rule }) =>
        confidence !== 'possible' && rule.category === 'secret'
    )
    .map(({ from, to }) => text.slice(from, to));

const inStream = (text: string): string[] =>
  likelyIn({ output_type: 'stream', name: 'stdout', text }, text);

const inData = (mime: string, text: string): string[] =>
  likelyIn({ output_type: 'display_data', data: { [mime]: text } }, text);

describe('a column of pandas, which has empty and short cells too', () => {
  it.each([
    `0    ${key}\n1    ${'x'.padStart(28)}\nName: api_key, dtype: str`,
    `0    ${key}\n1    ${'NaN'.padStart(28)}\nName: api_key, dtype: object`,
    `0    ${key}\n1${' '.repeat(32)}\nName: api_key, dtype: str`
  ])('%s', text => {
    expect(inStream(text)).toEqual([key]);
  });

  it('and none of words', () => {
    const text = '0    internationalization\n1    NaN\nName: token, dtype: str';
    expect(inStream(text)).toEqual([]);
  });
});

it.each([
  `wandb.login(key="${hex}")`,
  `----> 1 run = wandb.login(relogin=True, key="${hex}")`,
  `  File "train.py", line 3, in <module>\n    wandb.login(key="${hex}")`
])('a line of code that a program repeats: %s', text => {
  expect(inStream(text)).toEqual([hex]);
});

it('a hash is a key where a sentence says of which service', () => {
  const hash = digits(32, 77);
  expect(inStream(`my newsapi key ${hash}`)).toEqual([hash]);
  expect(inStream(`my cache key ${hash}`)).toEqual([]);
});

it('and no hash beside the word', () => {
  const text = `wandb: (cached) key=${hex}, entry (3, 4)`;
  expect(inStream(text)).toEqual([]);
});

describe('what tools tell', () => {
  it.each([
    [`AccessorID:  ${accessor}\nSecretID:    ${uuid}\nLocal: false`, uuid],
    [`{\n  "AccessorID": "${accessor}",\n  "SecretID": "${uuid}"\n}`, uuid],
    [`Accessor ID  = ${accessor}\nSecret ID    = ${uuid}`, uuid],
    [`secret_id    ${uuid}\nsecret_id_accessor  ${accessor}`, uuid],
    [`NEO4J_AUTH=neo4j/${chosen}`, chosen],
    [
      `Password for the [elastic] user successfully reset.\nNew value: ${key}`,
      key
    ],
    [`/prod/mail\tSecureString\t${key}\t3`, key],
    [`machine a.org\n  login ann\n  password ${noise}\n`, noise]
  ])('%s', (text, value) => {
    expect(inStream(text)).toEqual([value]);
  });

  it.each([
    `AccessorID:  ${accessor}\nDescription: ${uuid}`,
    `role_id    ${uuid}`,
    'NEO4J_AUTH=none',
    'NEO4J_AUTH=neo4j/${NEO4J_PASSWORD}',
    '/prod/host\tString\tdb.acme.org\t3'
  ])('no secret: %s', text => {
    expect(inStream(text)).toEqual([]);
  });
});

describe('a message that names a secret', () => {
  it.each([
    [`We detected your API key as ${short} and the limit is 25 a day.`, short],
    [`The value for variable api_key is not registered: ${hex}`, hex],
    [`API key is invalid: ${key}`, key],
    [`access token has expired: ${key}`, key],
    [`I set \`client_secret\` to \`${key}\` and tried again.`, key],
    [`API key loaded → ${key}`, key]
  ])('%s', (text, value) => {
    expect(inStream(text)).toEqual([value]);
  });

  it.each([
    'Using the token as separator1234 for the file',
    'API key is missing: set OPENAI_API_KEY',
    'token is expired: 2025-03-02T10:12:14Z',
    'Set `token` to `hf_xxxxxxxxxxxxxxxxxxxx`',
    'Set `tokenizer` to `cl100k_base`',
    `token sha256=${digits(64, 70)}`,
    "Renamed 'password' to 'password_hash'"
  ])('and no value: %s', text => {
    expect(inStream(text)).toEqual([]);
  });
});

it('reads a table of JSON that Python shows as a text', () => {
  const text = `'{"columns":["name","client_secret"],"data":[["a","${key}"]]}'`;
  expect(inData('text/plain', text)).toEqual([key]);
});

it('parts the texts of a drawing', () => {
  const svg = `<svg><text y="1">Host: acme.no</text><text y="2">API key: ${key}</text></svg>`;
  expect(inData('image/svg+xml', svg)).toEqual([key]);
});

it.each([
  `\\begin{tabular}{ll}\nHost & acme.org \\\\\nAPI key & ${key} \\\\\n\\end{tabular}`,
  `\\begin{tabular}{ll}\nAPI key & \\texttt{${key}} \\\\\n\\end{tabular}`
])('reads the row of a table in LaTeX: %s', text => {
  expect(inData('text/latex', text)).toEqual([key]);
});

describe('four words that are joined as names are', () => {
  it('may be a password in quotes', () => {
    expect(inStream(`{'db_password': '${phrase}'}`)).toEqual([phrase]);
  });

  it.each([
    `db_password: ${phrase}`,
    "{'password': 'otter_marble'}",
    "{'password': 'mail_server_password_field'}"
  ])('and else a name: %s', text => {
    expect(inStream(text)).toEqual([]);
  });
});
