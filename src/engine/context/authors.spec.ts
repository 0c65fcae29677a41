/** Where authors of public notebooks and programs keep a place for a secret, with values that are made here. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { scanSource } from '../index';
import { lookOf } from './values/values';
import { wordsOf } from './names/words';

const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const key = pickText(letters, 26, seeded(61));
const hex = pickText('0123456789abcdef', 32, seeded(62));
const chosen = 'Granite' + '1987!';
/** A digit alone among letters that nobody could say. */
const unspoken = 'kjigtr' + 'cpk0';

const inCell = (source: string, language = 'python'): string[] =>
  scanSource({ type: 'code', id: 'a', source }, 0, language)
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ from, to }) => source.slice(from, to));

describe('Python in which something is wrong', () => {
  it.each([
    `m = Model(\n    api_key="${key}"\n    num_ctx=8192\n)`,
    `m = Model(\n    api_key="${key}" # replace it\n    num_ctx=8192 # long\n)`,
    `cfg = {\n  "api_key": "${key}"\n  "url": "x"\n}`,
    `cfg = {"a": 1 "api_key": "${key}", "b": 2}`,
    `m = Model("small" api_key="${key}")`,
    `m = Model(\n    name="small"\n    api_key="${key}",\n    num_ctx=8192\n)`,
    `m = Model(name="small"\n    api_key="${key}" # mine\n    url="x"\n)`,
    `def run(\n  api_key="${key}"\n  depth=1):\n  pass`
  ])('a forgotten comma: %s', source => {
    expect(inCell(source)).toEqual([key]);
  });

  it.each([
    `api_key <- "${key}"`,
    `apiKey := "${key}"`,
    `api_key: "${key}"\nurl: "x"`,
    `Client c = Client.builder()\n   .apiKey("${key}")\n   .build();`
  ])('another language: %s', source => {
    expect(inCell(source)).toEqual([key]);
  });

  it('in a long source, of which parts are parsed', () => {
    const before = 'def run(data):\n    return data["x"]\n\n'.repeat(150);
    const source = `${before}def load():\n    token <- "${key}"\n\n${before}`;
    expect(inCell(source)).toEqual([key]);
  });

  it('joins the pieces of one literal, and no more', () => {
    const [first, second] = [key.slice(0, 13), key.slice(13)];
    const source = `f(api_key="${first}" "${second}")`;
    expect(inCell(source)).toEqual([`${first}" "${second}`]);
  });

  it.each([
    `print(f"run {run}: " "${hex}")`,
    `if mode == "token": "${hex}"`,
    'def login(token: "Token", password: "Password2"): pass',
    `rows[key:"${hex}"]`
  ])('and none of secrets: %s', source => {
    expect(inCell(source)).toEqual([]);
  });
});

describe('a header that is written as one text', () => {
  it.each([
    ['javascript', `const s = 'Authorization: Bearer ${key}'`],
    ['javascript', `xhr.send("x-api-key: ${key}")`],
    ['r', `httpheader = c("Authorization: Bearer ${key}")`],
    ['julia', `h = ["X-Auth-Token: ${key}"]`]
  ])('of %s: %s', (language, source) => {
    expect(inCell(source, language)).toEqual([key]);
  });

  it.each([
    "const s = 'Authorization: Bearer <token>'",
    "const s = 'x-request-id: ' + id",
    `const s = 'X-Cache: ${hex}'`,
    'throw new Error("Authorization: the header is missing")'
  ])('and none that holds a secret: %s', source => {
    expect(inCell(source, 'javascript')).toEqual([]);
  });
});

describe('a key', () => {
  it.each([
    ['python', `key = "${hex}"\nendpoint = "https://acme.io/"`],
    ['python', `KEY = "${hex}"  # mine\nENDPOINT = os.environ["E"]`],
    ['python', `x = {"endpoint": e,\n  "key": "${hex}"}`],
    ['javascript', `let key = '${hex}';\nlet endpoint = 'https://acme.io';`],
    ['r', `endpoint <- "https://acme.io"\nkey <- "${hex}"`],
    ['javascript', `mg.client({ username: 'api', key: '${hex}' })`]
  ])('beside what it is for (%s): %s', (language, source) => {
    expect(inCell(source, language)).toEqual([hex]);
  });

  it.each([
    `key = "${hex}"\ncache.get(key)`,
    `endpoint = "https://acme.io"\nbucket = "x"\nkey = "${hex}"`,
    `routes = [{"key": "${hex}", "endpoint": "/users"}]`,
    `routes = [{"endpoint": "/users", "key": "${hex}"}]`,
    `row_key = "${hex}"\nendpoint = "https://acme.io"`,
    `key = "https://acme.io/a/b/c/d"\nendpoint = key`
  ])('and none that is a secret: %s', source => {
    expect(inCell(source)).toEqual([]);
  });
});

describe('names', () => {
  it('in which an abbreviation is written together with the next word', () => {
    expect(wordsOf('polygonAPIkey')).toEqual(['polygon', 'api', 'key']);
    expect(wordsOf('APIkeys')).toEqual(['api', 'keys']);
    expect(wordsOf('RAPIDkeyboard')).not.toContain('key');
  });

  it.each([
    ['python', `polygonAPIkey = "${hex}"`, hex],
    ['python', `BROWSER_USE_API_KEY = "${hex}"`, hex],
    ['bash', `register --activationkey="${key}"`, key],
    ['yaml', `activationkey: "${hex}"`, hex],
    ['python', `rtoken = "${key}"`, key],
    ['bash', `cpasswd=${chosen}`, chosen],
    ['bash', `keytool -deststorepass "${chosen}"`, chosen]
  ])('of %s: %s', (language, source, value) => {
    expect(inCell(source, language)).toEqual([value]);
  });

  it.each([
    `ntoken = "word"; stoken = "</s>"`,
    `use_browser_cache = "${hex}"`,
    `do_not_use_api_key = "${hex}"`
  ])('and none of secrets: %s', source => {
    expect(inCell(source)).toEqual([]);
  });
});

describe('a public key of a service', () => {
  it.each([
    `pinecone_api_key = "${hex}"\ndocsearch = load(index_name=name)`,
    `x = {"apiKey": "${hex}", "indexName": "pages"}`
  ])('is none by what many others say too: %s', source => {
    expect(inCell(source)).toEqual([hex]);
  });

  it.each([
    `docsearch({ apiKey: '${hex}', indexName: 'pages' })`,
    `theme = { algolia: { apiKey: '${hex}', indexName: 'pages' } }`
  ])('is one by what only it says: %s', source => {
    expect(inCell(source, 'javascript')).toEqual([]);
  });

  it('is one in what R makes pages of', () => {
    const source = `docsearch:\n  api_key: ${hex}\n  index_name: pages`;
    expect(inCell(source, 'yaml')).toEqual([]);
  });
});

describe('a place', () => {
  it.each([
    ['bash', `curl -u $KIM:${chosen} http://db1`, chosen],
    ['bash', `curl -u "\${KIM}:${chosen}" http://db1`, chosen],
    ['bash', `docker login -u="{{ kim }}" -p="${chosen}" db1`, chosen],
    ['javascript', `require('twilio')(process.env.SID, '${hex}')`, hex],
    ['python', `co = cohere.AsyncClient("${key}")`, key],
    ['python', `judge = fw_client("${key}")`, key],
    ['python', `AcmeApiKey.set_key("${hex}")`, hex],
    ['julia', `AlphaVantageClient(key = "${hex}", host = h)`, hex],
    ['javascript', `const stripe = require('stripe')('${key}')`, key],
    ['javascript', `const mail = new Resend("${key}")`, key],
    ['javascript', `const token = () => "${key}" || "";`, key],
    ['r', `chat(credentials = function() "${key}")`, key],
    ['r', `token <- \\() "${key}"`, key],
    ['bash', `curl -H 'Authorization: Bearer '${key} -d x`, key],
    [
      'bash',
      `az deploy --parameters '{ "adminPassword": { "value": "${chosen}" } }'`,
      chosen
    ],
    [
      'javascript',
      `const p = { adminPassword: { value: "${chosen}" } }`,
      chosen
    ]
  ])('of %s: %s', (language, source, value) => {
    expect(inCell(source, language)).toEqual([value]);
  });

  it.each([
    ['bash', 'curl -u $KIM:$PASS http://db1'],
    ['bash', 'curl -u "${KIM}:`cat pass`" http://db1'],
    ['bash', "curl -H 'Authorization: Bearer '$TOKEN -d x"],
    ['python', "h = 'Authorization: Bearer ' + token_of_environment"],
    ['python', `name = make_client("${hex}")`],
    ['python', `cache.set_key("${hex}")`],
    ['javascript', "const log = require('debug')('app:server:requests')"],
    ['javascript', `const shade = () => "${hex}"`],
    ['javascript', 'const t = twilio("AC1", "a name");'],
    ['javascript', 'const p = { password: { value: "text", type: "string" } }']
  ])('and none of secrets (%s): %s', (language, source) => {
    expect(inCell(source, language)).toEqual([]);
  });
});

describe('small letters with one digit', () => {
  it.each([
    [unspoken, 'password'],
    ['Qx.zh' + 'R.hm.1', 'password'],
    ['rloyrc' + 'xu2p', 'password'],
    ['word2vec', 'plain'],
    ['html2text', 'plain'],
    ['postgres1', 'plain'],
    ['mysql8pass', 'word'],
    ['model1name', 'word']
  ])('%s looks like a %s', (value, look) => {
    expect(lookOf(value)).toBe(look);
  });

  it('is a password where one belongs', () => {
    expect(inCell(`password: ${unspoken}`, 'yaml')).toEqual([unspoken]);
  });
});
