/** What ordinary programs hold that looks like a secret in its place and is none. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { findLikely } from './likely';

const random = seeded(51);
const digits = '0123456789abcdef';
const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const hex = (length: number): string => pickText(digits, length, random);
const mixed = (length: number): string => pickText(letters, length, random);
const small = (length: number): string =>
  pickText('abcdefghijklmnopqrstuvwxyz0123456789', length, random);

const md5 = hex(32);
const commit = hex(40);
const sha256 = hex(64);
const uuid = [8, 4, 4, 4, 12].map(hex).join('-');
const video = mixed(11);
const coin = mixed(44);
const key = mixed(40);
const year = 'Germany' + '2024';
const chosen = 'Granite' + '1987!';
const second = 'otter' + '4461$';

/** A token that says that nobody signed it. */
const unsigned =
  `${btoa('{"alg":"none"}')}.${btoa('{"name":"otter"}')}.`.replace(/=/g, '');

const inPython = (source: string): string[] =>
  findLikely('code', 'python', source);
const printed = (text: string): string[] => findLikely('stream', '', text);

describe('a variable', () => {
  it.each([
    `v = "${mixed(20)}"\ndef connect(v):\n    return Session(password=v)`,
    `v = "${video}"\ndef connect(v):\n    return Session(password=v)`,
    `x = "${commit}"\nfor x in names:\n    login(token=x)`,
    `x = "${commit}"\n[login(token=x) for x in names]`,
    `s = "${sha256}"\ndef login(s):\n    return Session(secret=s)`,
    `s = "${sha256}"\ndef login(a: int, s: str = ""):\n    return Session(secret=s)`,
    `out = []\nfor k, v in d.items():\n    out.append({"token": v})\nv = "${md5}"`,
    `q = "${year}"\ndef f(q):\n    login(password=q)`,
    `q = "${year}"\nf = lambda q: login(password=q)`,
    `with open("a") as t:\n    login(token=t)\nt = "${md5}"`,
    `t = "${md5}"\nprint(t)\nt = make()\nlogin(token=t)`,
    `def f(s: Annotated[str, Depends(x())], t: str):\n    login(token=t)\nt = "${md5}"`,
    `while (t := make()):\n    login(token=t)\nt = "${md5}"`,
    `t, u = make()\nlogin(token=t)\nt = "${md5}"`
  ])('that is another one where it is handed on: %s', source => {
    expect(inPython(source)).toEqual([]);
  });

  it.each([
    `def f(u, t):\n    pass\np = "${chosen}"\nconnect(user=u, password=p)`,
    `for t in names:\n    p = "${chosen}"\n    connect(t, password=p)`,
    `pp = 1\np = "${chosen}"\nconnect(\n    x=pp,\n    password=p,\n)`
  ])('that is the same: %s', source => {
    expect(inPython(source)).toEqual([chosen]);
  });
});

describe('what only looks like a value of a name', () => {
  it.each([
    ['code', 'sql', "SET password_encryption = 'Granite-2048';"],
    ['code', 'shell', 'java -Da.password=$DB_PASSWORD -Db.Domain=$A_NAME2 x'],
    ['code', 'php', 'connect($user, $password, "Granite2048");'],
    ['code', 'shell', "sed 's,^a=.*,'$DB_PASSWORD','granite2048.x' b"],
    ['text', 'ini', '#ask_pass      = False\n#transport     = smart2024!\n'],
    ['json', '', '{"FORGOT_PASSWORD": "ลืมรหัสผ่าน?", "LABEL_PASSWORD": "a7"}'],
    ['code', 'javascript', `encrypted_key: '${mixed(43)}'`],
    ['code', 'javascript', `const jwt = '${unsigned}'`]
  ] as const)('%s %s: %s', (format, language, text) => {
    expect(findLikely(format, language, text)).toEqual([]);
  });

  it('ends where the next parameter begins', () => {
    const [token, secret] = [mixed(40), mixed(42)];
    const body = `oauth_token=${token}&oauth_token_secret=${secret}`;
    expect(inPython(`data = "${body}"`)).toEqual([token, secret]);
    expect(printed(body)).toEqual([token, secret]);
  });
});

describe('what people, things and versions are called', () => {
  it.each([
    'users = {"kim": "@kim_1990", "lee": "@lee2024"}',
    'accounts = {"nasa": "@NASA2030"}',
    '%%writefile x.yaml\nusers:\n  kim: "@kim_1990"',
    'box.send_keys("#bitcoin2024")',
    'box.send_keys("@elonmusk2020")',
    'box.send_keys("laptop+under+50000")',
    'box.send_keys("iphone+15+pro+128gb")',
    'box.send_keys("lantern#otter2024")',
    'add("kim@x.com", "Suite#101A")',
    'add("kim@x.com", "3.11.4+cu118")',
    'hashlib.md5("kim@2024")',
    'session("x", "posts?limit=100")',
    'Client("a", "job#2024-11")',
    'Client("kim", "posts?limit=100")',
    'Client("kim", "job#2024-11")',
    'Client("https://x", "torch==2.0.1+cu118")',
    'Api("posts", "user=42&limit=100")',
    'accounts = {"main": "backup~2024-01-02"}',
    'Client("https://x.io/v1", "Otter!Marble2024")'
  ])('in code: %s', source => {
    expect(inPython(source)).toEqual([]);
  });

  it.each(['kim@x.com / +49151xx22', 'root: pkg+1.23', 'root: @kim_1990'])(
    'in an output: %s',
    text => {
      expect(printed(text)).toEqual([]);
    }
  );

  it.each([
    `driver.find("user").send_keys("kim")\nbox.send_keys("${second}")`,
    `mail.send_keys("kim@x.com"); box.send_keys("${second}")`,
    `Client("kim", "${second}")`,
    `Session(username, "${second}")`,
    `GithubClient("kim.lee", "${second}")`
  ])('and where a person signs in, a password: %s', source => {
    expect(inPython(source)).toEqual([second]);
  });
});

describe('ids', () => {
  it.each([
    `giphy = "${mixed(18)}"`,
    `mapbox = "ck${small(23)}"`,
    `ids = {"lastfm": "${uuid}"}`,
    `show({"tmdb": "${hex(24)}", "imdb": "tt0111161"})`,
    `x = {"tmdb": "${hex(36)}", "omdb": "${hex(36)}"}`,
    `ids = dict(lastfm="${hex(36)}", omdb="${hex(36)}")`,
    `huggingface = "${commit}"`,
    `stripe = "price_${mixed(24)}"`,
    `stripe = "prod_${mixed(14)}"`,
    `stripe = "acct_${mixed(16)}"`,
    `openai = "asst_${mixed(24)}"`,
    `openai = "file-${mixed(24)}"`,
    `openai = "org-${mixed(24)}"`,
    `kaggle = "run_${mixed(24)}"`
  ])('of a service: %s', source => {
    expect(inPython(source)).toEqual([]);
  });

  it.each([
    `api_keys = {"tmdb": "${md5}"}`,
    `TMDB = "${md5}"`,
    `keys = {"omdb": "${key}"}`
  ])('and keys: %s', source => {
    expect(inPython(source)).toHaveLength(1);
  });

  it.each(['solscan.io', 'birdeye.so', 'tonviewer.com', 'opensea.io/assets'])(
    'of coins: %s',
    host => {
      expect(inPython(`get("https://${host}/token/${coin}")`)).toEqual([]);
      expect(printed(`see https://${host}/token/EQ${coin}-_x`)).toEqual([]);
    }
  );

  it.each(['client', 'app', 'storage', 'server'])(
    'of entries of a %s',
    owner => {
      expect(inPython(`x = {"${owner}": {"key": "${md5}"}}`)).toEqual([]);
      expect(inPython(`%%writefile x.yaml\n${owner}:\n  key: ${md5}`)).toEqual(
        []
      );
    }
  );

  it.each(['openai', 'auth', 'api', 'acme_secret'])(
    'and the key of %s',
    owner => {
      expect(inPython(`x = {"${owner}": {"key": "${md5}"}}`)).toEqual([md5]);
      expect(inPython(`%%writefile x.yaml\n${owner}:\n  key: ${md5}`)).toEqual([
        md5
      ]);
    }
  );
});

describe('pieces of a text', () => {
  it.each([
    `tokens = ["RT", "${mixed(12)}", "${md5}"]`,
    `tokens = ["${mixed(14)}", "<s>", "</s>"]`,
    `tokens = ["1990", "${md5}"]`,
    `tokens = [("hello", "${md5}")]`,
    `df = pd.DataFrame({"tokens": ["hello", "${md5}"]})`
  ])('in code: %s', source => {
    expect(inPython(source)).toEqual([]);
  });

  it.each([
    `{'tokens': ['##ing', '${mixed(14)}']}`,
    `   tokens\n0  RT\n1  ${mixed(14)}`,
    `   id  tokens\n0   1  hello\n1   2  ${mixed(14)}`
  ])('in an output: %s', text => {
    expect(printed(text)).toEqual([]);
  });

  it('are none in a list of tokens alone', () => {
    const other = hex(32);
    expect(inPython(`tokens = ["${md5}", "${other}"]`)).toEqual([md5, other]);
  });
});

describe('names of what programs have', () => {
  it.each([
    'PASSWORD = "spring.datasource.pwd"',
    'password = "conf_wifi_pass"',
    'password = "ssl.keystore.pass"',
    'passwords = {"dataset": "rockyou_leak_subset"}',
    'PasswordStrength(password="numeric_plus_alpha")',
    'secrets = ["kafka_topic_reader"]',
    'use_k8s_secret(secret="mlpipeline-minio-artifact")',
    'use_k8s_secret("x", secret="otter-marble-lantern-pebble")',
    'signing_secret = "slack-bot-signing"',
    'secret = "billing-webhook-signer"',
    'secret = "otter-marble-lantern"'
  ])('%s', source => {
    expect(inPython(source)).toEqual([]);
  });

  it('are none of four words that were drawn', () => {
    const drawn = ['otter', 'marble', 'lantern', 'pebble'].join('-');
    expect(inPython(`secret = "${drawn}"`)).toEqual([drawn]);
  });
});

describe('what programs, shells and shops write in the place of a password', () => {
  it.each([
    'password = 0x0300008A',
    'int string password_toggle 0x7f0e0072',
    'password: %IMAGE_PASS%',
    'Password -AsPlainText -Force',
    'PASSWORD=RETRY=0',
    `client_token: hmac-sha256:${sha256}`,
    `secret: rl-sha256:${sha256}`,
    'password: sha512-' + mixed(86) + '==',
    'PSW: LK03_05520 LK03_18365',
    'nobody with the standard password is *never* admin',
    'PASSWORD = airflow-secret=postgres_credentials',
    `mergeKey: ${md5}`,
    'SECRET_KEY=django-insecure-xyz123',
    'ADMIN_PASSWORD=troque-esta-senha-2024',
    'ADMIN_PASSWORD=uma-senha-forte-aqui',
    'BETTER_AUTH_SECRET: dev-secret-change-in-production-min-32-chars!!',
    '密码：用户密码+空格+手机中6位随机码',
    `Authorization: Bearer ${btoa('{"alg":"HS256","typ":"JWT"}')}`,
    `Authorization: JWT ${btoa('{"typ":"JWT","alg":"RS256"}')}`,
    `key_asset: ${uuid}`,
    `token_accessor    ${uuid}`,
    'pass: `op.py:OpTest:test_op_hash160`',
    `口令：￥${mixed(11)}￥`,
    `密码：第一步2024，再来一次2025。`,
    'PASS: \\033[92mPASS\\033[0m',
    'Benutzer: kim Passwort vergessen?',
    'SN_kx_rsa_psk: KxRSA_PSK',
    'Subject (source) account:  WORKGROUP/AlertsWin1$',
    `https://a.example.org/i?url=b%3Falt%3Dmedia%26token%3D${uuid}&w=3`,
    `https://a.example.org/i?url=b%253Falt%253Dmedia%2526token%253D${uuid}&w=3`
  ])('%s', text => {
    expect(printed(text)).toEqual([]);
  });

  it.each([
    `String jaas = "username='" + KEY + "' password='"+Secrets.CLUSTER_2_SECRET+"';";`,
    'PASS = "\\033[92mPASS\\033[0m"',
    ...['passenger', 'passport-number', 'compass', 'password-hint'].map(
      field => `find(By.ID, "${field}").send_keys("${second}")`
    ),
    `client = Reader("kim@acme.com", "AcmeReader/2.1")`,
    `password_rules = ["Min8Chars", "${second}"]`,
    `password_requirements = "Min8Chars"`
  ])('in code: %s', source => {
    expect(inPython(source)).toEqual([]);
  });
});

describe('what is a secret all the same', () => {
  const long = hex(64);
  const numbered = `12|${mixed(40)}`;
  const coded = 'LAB03' + '_2024';
  const exchanged = 'Exchange2' + 'Min!';

  it.each([
    [`private_key = "0x${long}"`, `0x${long}`],
    [`token = "${numbered}"`, numbered],
    [`secret_key = "0x${hex(16)}"`, expect.stringMatching(/^0x/)],
    [`password_of_ann_${year.toLowerCase()} = "${year}"`, year],
    [`password = "${coded}"`, coded],
    [`db_password = "%${year}%"`, `%${year}%`],
    [`db_password = "${exchanged}"`, exchanged],
    [`find(By.ID, "loginPass").send_keys("${second}")`, second],
    [`find(By.ID, "password-field").send_keys("${second}")`, second],
    [`EMAIL_PASSOWRD = "${chosen}"`, chosen],
    [`url = "https://a.example.org/b?token=${md5}&alt=media"`, md5]
  ])('%s', (source, value) => {
    expect(inPython(source)).toEqual([value]);
  });

  it.each([
    `const api = {\n  apiKey:\n    "${key}",\n};`,
    `fetch(url, {\n      headers: {\n        Authorization:\n          "Bearer ${key}",\n      },\n    });`,
    `const clientSecret =\n  '${key}';`
  ])('behind the line of its name: %s', source => {
    const found = findLikely('code', 'typescript', source);
    expect(new Set(found)).toEqual(new Set([key]));
  });

  it.each([
    `密码：${chosen}，登录后请修改。`,
    `（密码：${chosen}）`,
    `パスワード：${chosen}、変更してください`
  ])('ends before a wide sign: %s', text => {
    expect(printed(text)).toEqual([chosen]);
  });

  it('is one of an account that has no domain before it', () => {
    expect(printed(`login: admin/${chosen}`)).toEqual([chosen]);
  });
});
