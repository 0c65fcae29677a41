import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { scanOutput, scanSource, type Finding } from '../../index';

const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const secret = pickText(letters, 12, seeded(1));
const other = pickText(letters, 12, seeded(2));
const key = pickText(letters, 28, seeded(3));
const hex = pickText('0123456789abcdef', 64, seeded(4));
/** As a person chooses one. */
const chosen = 'Granite1987!';

const valuesOf = (text: string, findings: readonly Finding[]): string[] =>
  findings
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ from, to }) => text.slice(from, to));

const inCode = (source: string, language: string): string[] =>
  valuesOf(source, scanSource({ type: 'code', id: 'a', source }, 0, language));

const place = { cell: 0, cellId: 'a', output: 0 };

const inData = (mime: string, text: string): string[] => {
  const data = { output_type: 'display_data', data: { [mime]: text } };
  return valuesOf(text, scanOutput(data, place));
};

const inStream = (text: string): string[] =>
  valuesOf(
    text,
    scanOutput({ output_type: 'stream', name: 'stdout', text }, place)
  );

it.each([
  ['r', `cfg[["password"]] <- "${secret}"`],
  ['python', `p = SecretStr("${secret}")`],
  ['python', `Settings(db=SecretStr("${secret}"))`],
  ['python', `if password in ["${secret}"]: pass`],
  ['python', `!zip -P ${secret} a.zip b`],
  ['bash', `zip -r -P ${secret} a.zip b`],
  ['sql', `SELECT pgp_sym_encrypt('x','${secret}')`],
  ['python', `pymssql.connect("sql9", "report", "${secret}", "sales")`],
  ['python', `auth = DigestAuth("bob", "${secret}")`],
  ['python', `TSC.TableauAuth("bob", "${secret}", "site")`],
  ['python', `bcrypt.checkpw(b"${secret}", hashed)`],
  ['python', `pwd_context.hash("${secret}")`],
  ['python', `PBKDF2("${secret}", salt)`],
  ['python', `subprocess.run(["mysql", "-u", "bob", "-p${secret}"])`],
  ['python', `subprocess.run("tool --password ${secret} run", shell=True)`],
  ['python', `!ssh-keygen -t rsa -N "${secret}" -f k`],
  ['python', `!http -a bob:${secret} https://acme.io`],
  ['python', `%%cypher -u neo4j -p ${secret}\nMATCH (n) RETURN n`],
  ['java', `DriverManager.getConnection(url, "bob", "${secret}");`],
  ['go', `req.SetBasicAuth("bob", "${secret}")`],
  ['r', `dbConnect(RMySQL::MySQL(), "bob", "${secret}", "sales")`],
  ['r', `req |> req_auth_basic("bob", "${secret}")`],
  ['python', `minio = Minio("s3.acme.io", "bob", "${key}")`, key],
  ['java', `new BasicAWSCredentials(id, "${key}")`, key],
  ['bash', `vault kv put secret/app value=${key}`, key],
  ['python', `hmac_key = bytes.fromhex("${hex}")`, hex],
  ['python', `signing_secret = binascii.unhexlify("${hex}")`, hex],
  ['python', `api_key: str = Field("${key}", env="KEY")`, key],
  ['python', `api_key = typer.Option("${key}")`, key],
  ['python', `Elasticsearch(cloud_id=c, api_key=("id1", "${key}"))`, key],
  ['python', `Client(api_keys=["${key}"])`, key],
  ['python', `headers = {"Cookie": "lang=en; sessionid=${key}; a=b"}`, key],
  ['python', `requests.get(url, cookies={"PHPSESSID": "${key}"})`, key],
  ['javascript', `const cookie = "connect.sid=${key}"`, key],
  ['python', `wlan.connect("net", "${secret}")`],
  ['python', `PlainTextAuthProvider("bob", "${secret}")`],
  ['python', `vk_api.VkApi("bob", "${secret}")`],
  ['python', `Genius("${key}")`, key],
  ['python', `discord_client.run("${key}")`, key],
  ['python', `w3.eth.account.from_key("${hex}")`, hex],
  [
    'python',
    `TelegramClient("s", 12345, "${hex.slice(0, 32)}")`,
    hex.slice(0, 32)
  ],
  ['python', `APIKEY1 = "${key}"`, key],
  ['python', `my_api = "${key}"`, key],
  ['python', `x = {"api": "${key}"}`, key],
  ['python', `df.loc[0, "password"] = "${secret}"`],
  ['python', `tok = "${key}"`, key],
  [
    'python',
    `pd.DataFrame([["bob", "${secret}"]], columns=["user", "password"])`
  ],
  [
    'python',
    `DataFrame(columns=("user", "api_key"), data=(("bob", "${key}"),))`,
    key
  ],
  [
    'python',
    `spark.createDataFrame([("bob", "${key}")], ["user", "token"])`,
    key
  ],
  ['csharp', `public string ApiKey { get; set; } = "${key}";`, key],
  ['r', `token <- Sys.getenv("T", unset = "${key}")`, key]
])('%s: a secret by its place %#', (language, source, value = secret) => {
  expect(inCode(source, language)).toEqual([value]);
});

it.each([
  `headers = {"Cookie": "lang=en; theme=${key}"}`,
  'cookies = {"session": "your-session-id-goes-here"}',
  'cookies={"sessionid": request.cookies.get("sessionid")}'
])('no cookie of a session: %s', source => {
  expect(inCode(source, 'python')).toEqual([]);
});

it('a comment names no secret that a person could have chosen', () => {
  const comment = '# took the credential: AzureCredential (azure_core#382)';
  expect(inCode(comment, 'python')).toEqual([]);
});

it.each([
  ['secret = "$"', chosen, 'likely'],
  ['client_secret="$"', 'Sommer?77', 'likely'],
  ['secret = "$"', 'kittycat99', 'possible'],
  ['cfg = {"secret": "$"}', 'pid=28056', 'possible'],
  ['encrypted_secret = "$"', chosen, 'possible']
])('a secret that a person chose: %s %s is %s', (text, value, confidence) => {
  const source = text.replace('$', value);
  const cell = { type: 'code', id: 'a', source } as const;
  expect(scanSource(cell, 0, 'python').map(found => found.confidence)).toEqual([
    confidence
  ]);
});

it.each([
  `pd.DataFrame([["bob", "${secret}"]], columns=["password", "user"])`,
  `pd.DataFrame([["bob", "${secret}"]], columns=["user", "password", "city"])`,
  `pd.DataFrame([["bob", "${secret}"]], index=["user", "password"])`,
  `tok = "Begin of sentence"`
])('no secret by its place: %s', source => {
  expect(inCode(source, 'python')).toEqual([]);
});

it.each([
  `<div>Password</div><div>${secret}</div>`,
  `<div><span>Password:</span></div>\n<div><code>${secret}</code></div>`,
  `<dl><dt>Password</dt><dd>${secret}</dd></dl>`,
  `<label for="p">Password</label><input id="p" value="${secret}">`,
  `<label>Password <input value="${secret}"></label>`,
  `<textarea name="password">${secret}</textarea>`,
  `<p id="db-password">${secret}</p>`
])('a label on a page names what follows: %#', page => {
  expect(inData('text/html', page)).toEqual([secret]);
});

it.each([
  `<Resource name="jdbc/x" username="ann" password="${secret}" url="x"/>`,
  `<jdbc user="ann" pwd="${secret}"/>`,
  `<Connector keystoreFile="x" keystorePass="${secret}"/>`,
  `<meta-data android:name="x.API_SECRET" android:value="${secret}"/>`
])('an attribute in XML: %#', page => {
  expect(new Set(inData('text/xml', page))).toEqual(new Set([secret]));
});

it.each([
  `<assemblyIdentity name="System.Web" publicKeyToken="${hex.slice(0, 16)}"/>`,
  '<EditText android:hint="@string/password" android:inputType="textPassword2"/>',
  '<permission token="READ_2024"/>'
])('no secret in an attribute: %s', page => {
  expect(inData('text/xml', page)).toEqual([]);
});

it.each([
  `<div>Password</div> is not shown <div>${secret}</div>`,
  `<div>Password</div><div>of</div><div>${secret}</div>`,
  `<div>Enter your password.</div><div>${secret}</div>`,
  `<ul><li>password</li><li>${secret}</li></ul>`,
  `<p id="city">${secret}</p>`
])('what is no label names nothing: %#', page => {
  expect(inData('text/html', page)).toEqual([]);
});

it('an option in a list that is printed names what follows', () => {
  const call = `Command '['tool', '--token', '${key}', '-v']' returned 1`;
  expect(inStream(call)).toEqual([key]);
});

it('compares with one of several', () => {
  expect(inCode(`assert api_key in ("${key}",)`, 'python')).toEqual([key]);
  expect(inCode(`found = "${key}" in api_keys`, 'python')).toEqual([]);
});

it.each([
  `[{"name": "DB_PASSWORD", "value": "${secret}"}]`,
  `[{'Name': 'DB_PASSWORD', 'Value': '${secret}'}]`,
  `{"Key": "DB_PASSWORD", "Value": "${secret}"}`,
  `[{'Key': 'DB_PASSWORD', 'Type': 'String', 'Value': '${secret}'}]`,
  `- name: DB_PASSWORD\n  type: string\n  value: ${secret}`
])('an entry that is printed names another %#', text => {
  expect(inStream(text)).toEqual([secret]);
});

it('spaces that do not break part a name from its value', () => {
  const page = `<li>password&nbsp;:&nbsp;${secret}</li>`;
  expect(inData('text/html', page)).toEqual([secret]);
  expect(inStream(`Mot de passe\u202f: ${secret}`)).toEqual([secret]);
});

it('a table of LaTeX', () => {
  const rows = [`0 & bob & ${secret} \\\\`, `1 & eve & ${other} \\\\`];
  const table = (heading: string): string =>
    [
      '\\begin{tabular}{lll}',
      '\\toprule',
      ` & user & ${heading} \\\\`,
      '\\midrule',
      ...rows,
      '\\bottomrule',
      '\\end{tabular}'
    ].join('\n');
  expect(inData('text/latex', table('password'))).toEqual([secret, other]);
  expect(inData('text/latex', table('db\\_password'))).toEqual([secret, other]);
  expect(inData('text/latex', table('city'))).toEqual([]);
});

const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;

it.each([
  [
    'a heading of two rows',
    row('<td rowspan="2">user</td>', '<td rowspan=2>password</td>') +
      row() +
      row('<td>bob</td>', `<td>${secret}</td>`) +
      row('<td>eve</td>', `<td>${other}</td>`)
  ],
  [
    'a label of two rows',
    row('<th>g</th>', '<th>user</th>', '<th>password</th>') +
      row('<th rowspan="2">a</th>', '<td>bob</td>', `<td>${secret}</td>`) +
      row('<td>eve</td>', `<td>${other}</td>`)
  ],
  [
    'a heading of two columns',
    row('<th colspan="2">user</th>', '<th>password</th>', '<th>city</th>') +
      row('<td>bob</td>', '<td>b</td>', `<td>${secret}</td>`, '<td>Bonn</td>') +
      row('<td>eve</td>', '<td>e</td>', `<td>${other}</td>`, '<td>Ulm</td>')
  ]
])('a table of a page: %s', (_, rows) => {
  expect(inData('text/html', `<table>${rows}</table>`)).toEqual([
    secret,
    other
  ]);
});

it('a pattern for passwords is none', () => {
  const pattern = '^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d@$!%*?&]{8,}$';
  const source = `passwd_regex = r"${pattern}"`;
  expect(scanSource({ type: 'code', id: 'a', source }, 0, 'python')).toEqual(
    []
  );
});
