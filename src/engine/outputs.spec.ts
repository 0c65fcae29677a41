/** How programs show data, and what stands in it; no rule was written for one of them. */
import { pickText } from './credentials/random';
import { seeded } from './credentials/seeded';
import { scanNotebook, scanOutput, type Finding } from './index';

const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const digits = '0123456789abcdef';
const random = seeded(21);
const [one, other] = [0, 1].map(() => pickText(letters, 32, random));
const hex = pickText(digits, 40, random);
const uuid = [8, 4, 4, 4, 12]
  .map(size => pickText(digits, size, random))
  .join('-');

const place = { cell: 0, cellId: 'a', output: 0 };

const isLikely = ({ confidence, rule }: Finding): boolean =>
  confidence !== 'possible' && rule.category === 'secret';

/** The values in the texts of an output, in order. */
const valuesIn = (data: Record<string, string>, source?: string): string[] =>
  scanOutput({ output_type: 'display_data', data }, { ...place, source })
    .filter(isLikely)
    .map(({ place: { mime }, from, to }) => data[mime ?? ''].slice(from, to));

const inText = (text: string, source?: string): string[] =>
  valuesIn({ 'text/plain': text }, source);

const inPage = (html: string): string[] => valuesIn({ 'text/html': html });

describe('several values', () => {
  it.each([
    ['a list', `tokens = ['${one}', '${other}']`],
    ['an array of numpy', `access_keys: ['${one}' '${other}']`],
    ['columns of a table in JSON', `{"token":{"0":"${one}","1":"${other}"}}`],
    ["R's glimpse", `$ token <chr> "${one}", "${other}"`],
    ["R's str", ` $ token: chr [1:2] "${one}" "${other}"`],
    [
      'a column of Polars',
      `shape: (2,)\nSeries: 'api_key' [str]\n[\n\t"${one}"\n\t"${other}"\n]`
    ],
    [
      'one column',
      `             password\n0  ${one}\n1  ${other}`.replace(/^ +/, at =>
        at.padStart(27)
      )
    ],
    [
      'the index',
      `${' '.repeat(34)}n\ntoken${' '.repeat(30)}\n${one}   1\n${other}   2`
    ],
    ['CSV with an index', `,user,token\n0,ann,${one}\n1,bob,${other}\n`],
    [
      'a log of SQLAlchemy',
      `INFO INSERT INTO users (name, password) VALUES (?, ?)\nINFO [generated in 0.1s] [('ann', '${one}'), ('bob', '${other}')]`
    ],
    ['a plan of Terraform', `  ~ password = "${one}" -> "${other}"`],
    ['objects', `[Row(id=1, api_key='${one}'), Row(id=2, api_key='${other}')]`]
  ])('%s', (_, text) => {
    expect(inText(text)).toEqual([one, other]);
  });

  it('below headings that are parted by one space', () => {
    const width = one.length;
    const text = `   user ${'password'.padEnd(width)} city\n0   ann ${one} Bonn\n1   bob ${other} Rome`;
    expect(inText(text)).toEqual([one, other]);
  });
});

describe('one value', () => {
  it.each([
    ["Julia's dump", `Client\n  host: String "x"\n  api_key: String "${one}"`],
    ['an option of Rust', `token: Some(\n        "${one}",\n    ),`],
    ['below an empty line', `Here is your access token:\n\n    ${one}\n`],
    [
      'escaped twice',
      String.raw`{"a": "{\"b\": \"{\\\"api_key\\\": \\\"${one}\\\"}\"}"}`
    ],
    [
      'an address in an address',
      `https://a.io/?u=https%3A%2F%2Fb.io%2F%3Fapi_key%3D${one}%26x%3D1`
    ],
    ['an arrow', `token → ${one}`],
    ['a line of a Dockerfile', `Step 4/9 : ENV SERVICE_TOKEN ${one}\n`],
    ['a list of properties', `<key>password</key>\n<string>${one}</string>`],
    [
      'a message of SQLAlchemy',
      `Could not parse SQLAlchemy URL from string 'postgres//ann:${one}@db1/x'`
    ],
    [
      'JSON with a label',
      `{"db_password": {"sensitive": true, "value": "${one}"}}`
    ],
    ["Python's data", `[{'name': 'Authorization', 'value': '${one}'}]`],
    [
      'a printed page',
      `<table><tr><td>api_token</td><td>${one}</td></tr></table>`
    ]
  ])('%s', (_, text) => {
    expect(inText(text)).toEqual([one]);
  });

  it.each([
    [
      'below two rows of headings',
      `<table><tr><th></th><th>apiKey</th></tr><tr><th>tenant</th><th></th></tr><tr><th>a</th><td>${one}</td></tr></table>`
    ],
    [
      'below a type',
      `<table><tr><th>user</th><th>token</th></tr><tr><th>&lt;chr&gt;</th><th>&lt;chr&gt;</th></tr><tr><td>ann</td><td>${one}</td></tr></table>`
    ],
    [
      'in the index',
      `<table><tr><th></th><th>n</th></tr><tr><th>apiKey</th><th></th></tr><tr><th>${one}</th><td>1</td></tr></table>`
    ],
    ['behind a colon of its own', `<div>"token"</div>: <div>"${one}"</div>`]
  ])('of a page: %s', (_, html) => {
    expect(inPage(html)).toEqual([one]);
  });

  it('of a field that JupyterLab keeps without its defaults', () => {
    const state = {
      a: { model_name: 'PasswordModel', state: { value: 'Granite1987!' } },
      b: { model_name: 'TextModel', state: { value: 'Granite1987!' } }
    };
    const saved = { 'application/vnd.jupyter.widget-state+json': { state } };
    const { findings } = scanNotebook({
      cells: [],
      metadata: { widgets: saved }
    });
    expect(findings.map(({ place: { index } }) => index)).toEqual([0]);
  });

  it('of a parameter of Databricks', () => {
    const widgets = { api_token: { currentValue: one, widgetType: 'text' } };
    const { findings } = scanNotebook({ cells: [], metadata: { widgets } });
    expect(findings.filter(isLikely)).toHaveLength(1);
  });
});

describe('what a cell shows alone is called as in its code', () => {
  /** The values in the text of an output that comes of the cell's source. */
  const inOutput = (type: string, text: string, source: string): string[] => {
    const output =
      type === 'stream'
        ? { output_type: type, name: 'stdout', text }
        : { output_type: type, data: { 'text/plain': text } };
    return scanOutput(output, { ...place, source })
      .filter(isLikely)
      .map(({ from, to }) => text.slice(from, to));
  };

  const inResult = (text: string, source: string): string[] =>
    inOutput('execute_result', text, source);

  it.each([
    'api_key',
    'client.auth.access_token  # for now',
    'print(token);',
    'os.environ["SERVICE_TOKEN"]',
    "x = 1\nos.getenv('SERVICE_TOKEN', '')",
    'response.json()["access_token"]',
    "keyring.get_password('mail', 'ann')",
    'get_access_token(user)',
    '!echo $SERVICE_TOKEN',
    '%%bash\necho "${SERVICE_TOKEN}"',
    '!cat /run/secrets/api_key.txt',
    '!gcloud secrets versions access latest --secret=api-key',
    'Sys.getenv("SERVICE_TOKEN")',
    'console.log(process.env.SERVICE_TOKEN)'
  ])('%s', source => {
    expect(inResult(`'${one}'`, source)).toEqual([one]);
    expect(inResult(`[1] "${one}"\n`, source)).toEqual([one]);
  });

  it.each([
    ['df["api_key"].tolist()', `['${one}', '${other}']`],
    ['api_keys', `["${one}",\n "${other}"]`],
    [
      'df["api_key"].unique()',
      `array(['${one}', None, '${other}'], dtype=object)`
    ],
    [
      'c.execute("select api_key from u").fetchall()',
      `[('${one}',), ('${other}',)]`
    ],
    [
      'df["api_key"].unique()',
      `<ArrowStringArray>\n['${one}', '${other}']\nLength: 2, dtype: str`
    ]
  ])('the items of the list that is shown by %j', (source, text) => {
    expect(inResult(text, source)).toEqual([one, other]);
  });

  it.each([
    ['public_keys', `['${one}', '${other}']`],
    ['tokens', "['internationalization', 'counterrevolutionary']"],
    ['api_keys', `['${one}', '${other}'] of 2`]
  ])('not the items of %j: %s', (source, text) => {
    expect(inResult(text, source)).toEqual([]);
  });

  it.each([
    ['', one],
    ['name', one],
    ['key', one],
    ['row["key"]', one],
    ['item.key', one],
    ['token.text', one],
    ['for token in doc:\n    print(token.text)', one],
    ['for token in doc:\n    print(token)', 'B08N5WRWNW4X'],
    ['api_key', `${one} ${other}`],
    ['api_key', `ok\n${one}`],
    ['len(api_key)', one],
    ['hash_password("x")', hex],
    ['encrypt("password")', one],
    ['api_key[:4] + "…"', one],
    ['public_key', one],
    ['cache_key', hex],
    ['token', "'internationalization'"],
    ['secret_name', "'db-password-prod'"],
    ['!docker run -e SA_PASSWORD=x -d image', hex],
    ['!docker run --env-file secret.env image', hex],
    ['!cat tokens.txt', 'internationalization'],
    ['"api_key"', one]
  ])('not of %s', (source, text) => {
    expect(inResult(text, source)).toEqual([]);
  });

  it.each([
    ['print(token)', 'stream'],
    ['!echo $SERVICE_TOKEN', 'stream'],
    ['!cat /run/secrets/api_key.txt', 'stream'],
    ['$env:SERVICE_TOKEN', 'stream'],
    ['display(token)', 'display_data'],
    ['print(commit)\ntoken', 'execute_result'],
    ['display(plot)\ntoken', 'execute_result'],
    ['token <- f()\ntoken', 'display_data'],
    ['print commit\ntoken', 'pyout']
  ])('of %j the %s', (source, type) => {
    expect(inOutput(type, one, source)).toEqual([one]);
  });

  it.each([
    ['print(commit)\ntoken', 'stream'],
    ['print(sha)\ntoken;', 'stream'],
    ['print(sha)\ndisplay(token)', 'stream'],
    ['display(sha)\nprint(token)', 'display_data'],
    ['display(sha)\ntoken', 'display_data']
  ])('of %j not the %s, which comes of another line', (source, type) => {
    expect(inOutput(type, hex, source)).toEqual([]);
    expect(inOutput(type, one, source)).toEqual([]);
  });

  it('in a whole notebook', () => {
    const cell = {
      cell_type: 'code',
      source: 'api_key',
      outputs: [
        { output_type: 'execute_result', data: { 'text/plain': `'${one}'` } }
      ]
    };
    const { findings } = scanNotebook({
      cells: [cell],
      metadata: {},
      nbformat: 4
    });
    expect(
      findings.map(({ place: { output }, from }) => [output, from])
    ).toEqual([[0, 1]]);
  });
});

describe('what an element beside another calls it', () => {
  it.each([
    'Password',
    'Sign-in password',
    'Log-in password',
    'Log in password'
  ])('%s', label => {
    const html = `<b>${label}</b> <span>Granite1987!</span>`;
    expect(inPage(html)).toEqual(['Granite1987!']);
  });
});

describe('data without a secret', () => {
  it.each([
    `Cache restored from key: Linux-pip-${hex}`,
    `>sp|P12345|KEY_HUMAN\n${'MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQ'.repeat(2)}`,
    "Tokens: ['internationalization', 'responsibilities']",
    `[{'name': 'token_limit', 'value': '4096'}, {'key': 'cache', 'value': '${hex}'}]`,
    `{"next_page_token": "${one}", "items": [{"key": "${hex}"}]}`,
    `[('password', 'NN'), ('secretary', 'NN')]`,
    `{"headers": [{"name": "etag", "value": "${hex}"}, {"name": "x-request-id", "value": "${uuid}"}]}`,
    '  ~ token_ttl = "3600" -> "7200"\n  ~ key_name = "deployer" -> "operator"',
    `<!DOCTYPE html><input type="hidden" name="csrfmiddlewaretoken" value="${one}">`,
    `<rss><title>Secret keys of success</title><guid>${one}</guid></rss>`,
    `   key\n0  category_1\n1  category_2`,
    '$ token <chr> "internationalization", "responsibilities"'
  ])('%s', text => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    `<table><tr><th></th><th>n</th></tr><tr><th>key</th><th></th></tr><tr><th>North-East</th><td>1</td></tr></table>`,
    `<table><tr><th></th><th>n</th></tr><tr><th>run_id</th><th></th></tr><tr><th>${one}</th><td>1</td></tr></table>`,
    `<h2>How to get a token</h2><p>${one}</p>`,
    `<h2>Secrets in the logs</h2><p>${one}</p>`
  ])('%s', html => {
    expect(inPage(html)).toEqual([]);
  });
});
