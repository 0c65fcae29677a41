/** Ways in which people write a secret into sources, with names and values that no rule was written for. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { scanSource, type Finding } from '../index';
import { findLikely } from './likely';
import { roleOf } from './names/names';
import { isJoinedPhrase, isPhrase } from './values/phrases';
import { lookOf } from './values/values';

const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const hex = pickText('0123456789abcdef', 32, seeded(31));
const other = pickText('0123456789abcdef', 40, seeded(32));
const key = pickText(letters, 40, seeded(33));
/** As people choose them, and as lists of people hold them. */
const chosen = 'Granite' + '1987!';
const second = 'otter' + '4461$';
const plain = 'lantern' + '4461';
const phrase = 'otter-marble' + '-lantern';
const underscored = 'otter_marble' + '_lantern';
const dotted = 'otter.marble' + '.lantern';

const valuesOf = (text: string, findings: readonly Finding[]): string[] =>
  findings
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ from, to }) => text.slice(from, to));

const inCell = (source: string, language: string, type = 'code'): string[] =>
  valuesOf(source, scanSource({ type, id: 'a', source }, 0, language));

const inPython = (source: string): string[] => inCell(source, 'python');
const inMarkdown = (source: string): string[] =>
  inCell(source, 'python', 'markdown');

describe('a list of those who sign in', () => {
  it.each([
    `USERS = {"kim": "${chosen}", "lee": "${second}"}`,
    `valid_users = [("kim", "${chosen}"), ("lee", "${second}")]`,
    `logins = [["kim", "${chosen}"], ["lee", "${second}"]]`,
    `%%writefile secrets.toml\n[passwords]\nkim = "${chosen}"\nlee = "${second}"`,
    `%%writefile x.yaml\nauth:\n  users:\n    kim: "${chosen}"\n    lee: "${second}"`
  ])('%s', source => {
    expect(inPython(source)).toEqual([chosen, second]);
  });

  it.each([
    'users = {"u1": "Kim Lee", "u2": "kim_42", "u3": "kim#1234"}',
    `users = ["kim", "${chosen}"]`,
    `users = {"kim": "${key}"}`,
    `accounts = {"main": "${hex}"}`,
    '%%writefile x.yaml\ncredentials:\n  user: kim42\n  host: db42'
  ])('and none of passwords: %s', source => {
    expect(inPython(source)).toEqual([]);
  });
});

describe('a variable whose name says nothing', () => {
  it.each([
    ['python', `k = "${hex}"\nget("https://a.io/v1?apikey=" + k)`, hex],
    ['python', `mine = "${hex}"\nget(u, params={"key": mine, "q": q})`, hex],
    [
      'python',
      `p = "${chosen}"\nconn = connect(user="kim", password=p)`,
      chosen
    ],
    ['r', `k <- "${hex}"\nGET(u, query = list(key = k))`, hex],
    [
      'javascript',
      `const k = '${hex}';\nfetch(url, { headers: { 'X-Api-Key': k } })`,
      hex
    ]
  ])(
    'is a secret where it is handed on as one (%s): %s',
    (language, source, value) => {
      expect(inCell(source, language)).toEqual([value]);
    }
  );

  it.each([
    `k = "${hex}"\ncache.get(key=k)`,
    `rev = "${other}"\nload("x", revision=rev, token=t)`,
    'field = "kim_42"\nadd(password=field)',
    `run_id = "${hex}"\nopen(token=run_id)`
  ])('is none elsewhere: %s', source => {
    expect(inPython(source)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    `NEWSAPI = "${hex}"`,
    `tmdb = "${hex}"`,
    `API = os.getenv("K", "${hex}")`,
    `tokens = ("${hex}", "x")`,
    `mykey = "${hex}"`,
    `noaakey = "${hex}"`,
    `STRIPEKEY = "${hex}"`,
    `tmdbkey = "${hex}"`,
    `cfg = {"openai": {"key": "${hex}"}}`,
    `KEYS = dict(zip(["user", "api_key"], ["kim", "${hex}"]))`,
    `api_keys = cycle(["${hex}"])`,
    `user, api_key = ["kim", "${hex}"]`,
    `%%writefile x.ini\n[openweather]\nkey = ${hex}`,
    `%%writefile x.yaml\nopenai:\n  key: ${hex}`
  ])('%s', source => {
    expect(inPython(source)).toEqual([hex]);
  });

  it.each([
    `weights = {"layer": {"key": "${hex}"}}`,
    `noun_tokens = ["${hex}"]`,
    'openai = "gpt-4o-mini"; kaggle = "titanic2"; api = "v3.1"',
    `%%writefile x.ini\n[cache]\nkey = ${hex}`,
    `clave = "${hex}"`,
    `monkey = "${hex}"`
  ])('and none of secrets: %s', source => {
    expect(inPython(source)).toEqual([]);
  });

  it('of a service alone promise a key, of people a password among other things', () => {
    expect(roleOf('newsapi')).toMatchObject({ kind: 'key', strength: 'fair' });
    expect(roleOf('valid_users')).toMatchObject({
      kind: 'password',
      strength: 'vague'
    });
    expect(roleOf('user_ids')).toBeNull();
    expect(roleOf('vision')).toBeNull();
  });
});

describe('phrases', () => {
  it('are joined by any sign, and are no names', () => {
    expect(isPhrase(phrase)).toBe(true);
    expect(isJoinedPhrase('otter_marble_lantern')).toBe(true);
    expect(isJoinedPhrase('otter.marble.lantern')).toBe(true);
    expect(isJoinedPhrase('otter_marble.lantern')).toBe(false);
    expect(isJoinedPhrase('reset_password_label')).toBe(false);
    expect(lookOf('otter_marble_lantern')).toBe('word');
  });

  it.each([
    [`passphrase = "${underscored}"`, underscored],
    [`password = "${dotted}"`, dotted],
    [`app.secret_key = "${phrase}"`, phrase],
    [`jwt.encode(payload, "${phrase}", algorithm="HS256")`, phrase]
  ])('%s', (source, value) => {
    expect(inPython(source)).toEqual([value]);
  });

  it.each([
    'secret = "acme-registry-credentials"',
    'password = "form.password.label"',
    'password = "args.input.field"',
    'secret_name = "otter-marble-lantern"',
    'token = "otter-marble-lantern"'
  ])('and none of secrets: %s', source => {
    expect(inPython(source)).toEqual([]);
  });
});

describe('a place', () => {
  it.each([
    `Garmin("kim@acme.com", "${chosen}")`,
    `# kim@gmail.com / ${chosen}`,
    `field.send_keys("${chosen}")`,
    `child.sendline("${chosen}")`,
    `hashlib.sha256(b"${chosen}").hexdigest()`,
    `User.objects.create_superuser("kim", "kim@acme.io", "${chosen}")`,
    `BasicAuth(app, [["kim", "${chosen}"]])`,
    `PdfReader(f).decrypt("${chosen}")`,
    `subprocess.run(["sshpass", "-p", "${chosen}", "ssh", "db1"])`,
    `body = "<User>kim</User><Password>${chosen}</Password>"`
  ])('%s', source => {
    expect(inPython(source)).toEqual([chosen]);
  });

  it.each([
    [`SpotifyClientCredentials("${other.slice(0, 32)}", "${hex}")`, hex],
    [`open("token.txt", "w").write("${other}")`, other],
    [`!echo "${other}" > ~/.token`, other],
    [`post("https://a.io/trigger/with/key/${key}")`, key],
    [`TimeSeries(key="${key}")`, key],
    [`access_token_call_credentials("${key}")`, key]
  ])('%s', (source, value) => {
    expect(inPython(source)).toEqual([value]);
  });

  it.each([
    'Client("localhost", "worker#12"); Client("tcp://10.0.0.1:8786", "db_42")',
    'send("kim@acme.com", "Hello42"); hashlib.md5(b"lantern42")',
    'get_token("lantern-42"); create_user("kim", "kim@acme.com", "Kim Lee")'
  ])('and none of secrets: %s', source => {
    expect(inPython(source)).toEqual([]);
  });
});

describe('comments', () => {
  it.each([
    ['r', `# password: ${chosen}`],
    ['javascript', `// pwd: ${chosen}`],
    ['sql', `-- password: ${chosen}`],
    ['julia', `# password: ${chosen}`]
  ])('of %s', (language, source) => {
    expect(inCell(source, language)).toEqual([chosen]);
  });

  it.each([
    ['r', '# key: Species2'],
    ['javascript', '// token: the JWT (see RFC 7519)'],
    ['sql', '-- primary key: id2']
  ])('and none of secrets (%s): %s', (language, source) => {
    expect(inCell(source, language)).toEqual([]);
  });
});

describe('text', () => {
  it.each([
    [`API key\n\n${hex}`, hex],
    [`### Access token\n\`${key}\``, key],
    [`**API token**\n\n\`\`\`\n${other}\n\`\`\``, other],
    [`<b>API Key:</b> ${hex}`, hex],
    [`<p>Password: <code>${chosen}</code></p>`, chosen],
    [`Here is my key: \`${hex}\``, hex],
    [`| Service | API key |\n| --- | --- |\n| Acme | \`${hex}\` |`, hex],
    [`Enter \`${plain}\` as the password.`, plain],
    [`ssh kim@10.0.0.3 (password ${plain})`, plain],
    [`Log in as \`kim\` / \`${plain}\``, plain],
    [`The password for the zip file is ${plain}`, plain],
    [`Das Passwort lautet ${chosen}`, chosen],
    [`La contraseña es ${chosen}`, chosen]
  ])('%s', (text, value) => {
    expect(inMarkdown(text)).toEqual([value]);
  });

  it.each([
    'API key\n\nhttps://acme.io/account/api-keys',
    '### Tokens\n\n`lantern42`',
    `MD5\n\n${hex}`,
    `Run ID\n\n${hex}`,
    'Password\n\nAt least 8 characters',
    'La clave es practicar 20 minutos',
    'Use this key to join: order_id2',
    'The password for the new user is sent by e-mail2'
  ])('and none of secrets: %s', text => {
    expect(inMarkdown(text)).toEqual([]);
  });
});

it('a sign before a word makes neither a variable nor an alias of a password', () => {
  const [dollar, star] = ['$Granite' + '1987', '*Granite' + '1987'];
  expect(inPython(`password = "${dollar}"`)).toEqual([dollar]);
  expect(inMarkdown(`Password: ${star}`)).toEqual([star]);
  expect(findLikely('code', 'bash', 'PASSWORD=$DB_PASS2')).toEqual([]);
});
