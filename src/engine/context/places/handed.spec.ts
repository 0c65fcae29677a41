/** How sources hand a secret over: to calls, forms, addresses, classes and variables that say nothing themselves. */
import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { scanSource } from '../../index';

const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const digits = '0123456789abcdef';
const key = pickText(letters, 40, seeded(61));
const hex = pickText(digits, 32, seeded(62));
const long = pickText(digits, 64, seeded(63));
const uuid = [8, 4, 4, 4, 12]
  .map((size, at) => pickText(digits, size, seeded(70 + at)))
  .join('-');
/** As people choose them. */
const chosen = 'Granite' + '1987!';
const plain = 'lantern' + '4461';
const second = 'otter' + '2290';
const typed = 'qwertz' + '6289';
const phrase = 'otter_marble' + '_lantern_pebble';

const found = (source: string, language: string, type = 'code'): string[] =>
  scanSource({ type, id: 'a', source }, 0, language)
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ from, to }) => source.slice(from, to));

const python = (source: string): string[] => found(source, 'python');

describe('a call takes a password by its place', () => {
  it.each([
    `BlitzGateway("kim", "${plain}", host="sql9", port=4064)`,
    `SMBConnection("kim", "${plain}", "laptop", "files")`,
    `Connection(server, "cn=kim,dc=acme,dc=de", "${plain}", auto_bind=True)`,
    `l.simple_bind_s("uid=kim,ou=people,dc=acme,dc=org", "${plain}")`,
    `load_key_and_certificates(open("a.p12", "rb").read(), b"${plain}")`,
    `load_pem_private_key(f.read(), b"${plain}")`,
    `transport.connect(None, "kim", "${plain}")`,
    `Credentials("CORP\\\\kim", "${plain}")`,
    `ctx.with_credentials(UserCredential("kim@acme.com", "${plain}"))`,
    `cred = Cred("kim", "${plain}")`,
    `api = Portal("kim@acme.com", "${plain}")`,
    `P100("192.168.1.30", "kim@acme.com", "${chosen}")`,
    `common.authenticate(db, "kim@acme.com", "${chosen}", {})`,
    `client.login("${chosen}")`,
    `Api("https://a.acme.com", "kim", "${chosen}")`,
    `wsse=UsernameToken("kim", "${plain}")`,
    `M.pass_("${plain}")`,
    `ph.hash("${plain}")`,
    `jwt.encode({"sub": 1}, key="${chosen}", algorithm="HS256")`
  ])('%s', source => {
    const [value] = [plain, chosen].filter(each => source.includes(each));
    expect(python(source)).toEqual([value]);
  });

  it.each([
    ['r', `dbConnect(drv, "jdbc:oracle:thin:@//h:1521/X", "kim", "${plain}")`],
    ['r', `base64enc::base64encode(charToRaw("kim:${plain}"))`],
    ['julia', `auth = base64encode("kim:${plain}")`],
    ['javascript', `neo4j.auth.basic("neo4j", "${plain}")`]
  ])('in %s: %s', (language, source) => {
    expect(found(source, language)).toEqual([plain]);
  });

  it.each([
    'spark.read.jdbc("jdbc:postgresql://h/db", "sales.orders", "order_id_17", 0, 9, 4)',
    'conn.search("ou=people,dc=acme,dc=de", "(uid=Kim2024)")',
    'conn.add("uid=kim,dc=acme,dc=de", "inetOrgPerson")',
    'employee = Employee("kim@acme.com", "EMP00123")',
    'Api("db.acme.com", "v2", "job#2024-11")',
    'ftp.login("anonymous", "anonymous@")'
  ])('and not %s', source => {
    expect(python(source)).toEqual([]);
  });
});

describe('a form that a program fills in', () => {
  it.each([
    `page.get_by_label("Password").fill("${plain}")`,
    `page.fill('input[name="password"]', "${plain}")`,
    `e = driver.find_element_by_name("pass")\ne.send_keys("${plain}")`,
    `form["session[password]"].value = "${plain}"`
  ])('%s', source => {
    expect(python(source)).toEqual([plain]);
  });

  it('in R too', () => {
    const source = `e <- d$findElement(using = "id", value = "password")\ne$sendKeysToElement(list("${plain}"))`;
    expect(found(source, 'r')).toEqual([plain]);
  });

  it.each([
    'page.fill("#search", "berlin weather 2024")',
    `a = d.find_element("forgot-password")\nb.send_keys("${plain}")`
  ])('and not %s', source => {
    expect(python(source)).toEqual([]);
  });
});

describe('an address that is put together', () => {
  it.each([
    ['python', `f"mysql://kim:{quote_plus('${plain}')}@sql9/db"`, plain],
    ['python', `"https://a.io/q?s={}&apikey={}".format(sym, "${key}")`, key],
    ['python', `"https://a.io/q?access_key=%s&q=%s" % ("${hex}", city)`, hex],
    ['r', `u <- sprintf("https://a.io/q?city=%s&key=%s", city, "${hex}")`, hex],
    ['python', `read_csv("https://${key}@raw.githubusercontent.com/a/b")`, key],
    ['r', `add_headers(Authorization = paste0("Token ", "${key}"))`, key],
    ['python', `p = {"q": "Bonn", "appid": "${hex}", "units": "metric"}`, hex]
  ])('in %s: %s', (language, source, value) => {
    expect(found(source, language)).toEqual([value]);
  });

  it.each([
    '"https://a.io/q?s={}".format("temperature_2m_max")',
    `"https://a.io/q?page={}&id={}".format(2, "${hex}")`,
    `f"https://a.io/{quote_plus('${plain}')}"`
  ])('and not %s', source => {
    expect(python(source)).toEqual([]);
  });
});

describe('a variable whose name says nothing', () => {
  it.each([
    `a, b = "kim", "${plain}"\nconnect(host=h, user=a, password=b)`,
    `u, p, h = "kim", "${plain}", "sql9"\nconnect(host=h, user=u, password=p)`,
    `p = "${plain}"\npost(url, data={"user": u, "password": p})`,
    `clave = "${plain}"\nconnect(user=u, password=clave)`,
    `mine = "${plain}"\nget(url, auth=(me, mine))`,
    `entered = getpass("Password: ")\nassert entered == "${plain}"`
  ])('%s', source => {
    expect(python(source)).toEqual([plain]);
  });

  it.each([
    `a, b = "left", "${plain}"\nplot(a, name=b)`,
    `p = "${plain}"\np = load()\nconnect(user=u, password=p)`,
    `mode = input("Mode: ")\nassert mode == "${plain}"`
  ])('and not %s', source => {
    expect(python(source)).toEqual([]);
  });
});

describe('several values at once', () => {
  it.each([
    ['r', `passwords <- c("${plain}", "${second}")`],
    ['javascript', `const passwords = ["${plain}", "${second}"];`]
  ])('in %s: %s', (language, source) => {
    expect(found(source, language)).toEqual([plain, second]);
  });

  it.each([
    ['julia', `user, password = "kim", "${plain}"`],
    ['javascript', `const [user, password] = ["kim", "${plain}"];`]
  ])('in %s: %s', (language, source) => {
    expect(found(source, language)).toEqual([plain]);
  });

  it.each([
    ['r', 'keys <- c("id_2024", "name_2024")'],
    ['julia', 'left, right = "kim", "lantern4461"']
  ])('and not in %s: %s', (language, source) => {
    expect(found(source, language)).toEqual([]);
  });
});

describe('what keeps secrets under names of services', () => {
  it.each([
    `class Secrets(Enum):\n    MAPS = "${hex}"\n    GEO = "${key}"`,
    `class ApiKeys:\n    maps = "${hex}"\n\n    geo: str = "${key}"\n`,
    `secrets = SimpleNamespace(maps_key="${hex}", geo_token="${key}")`
  ])('%s', source => {
    expect(python(source)).toEqual([hex, key]);
  });

  it.each([
    'class Keys:\n    UP = "KEY_UP_ARROW1"',
    `class CacheKeys:\n    USERS = "users:v2"`,
    `class Runs:\n    FIRST = "${hex}"`
  ])('and not %s', source => {
    expect(python(source)).toEqual([]);
  });
});

describe('a value of several cases', () => {
  it.each([
    ['javascript', `const token = isProd ? "${key}" : "dev";`, key],
    ['julia', `password = isempty(ARGS) ? "${plain}" : ARGS[1]`, plain],
    [
      'r',
      `pw <- if (nzchar(Sys.getenv("PW"))) Sys.getenv("PW") else "${plain}"`,
      plain
    ],
    ['r', `key <- Sys.getenv("MAPS_TOKEN", unset = "${hex}")`, hex],
    ['python', `get_password = lambda: "${plain}"`, plain]
  ])('in %s: %s', (language, source, value) => {
    expect(found(source, language)).toEqual([value]);
  });
});

it.each([
  ['bash', `# pw for the box: ${plain}\nssh kim@box9`, plain],
  ['bash', `mongosh -u kim -p ${phrase}`, phrase],
  ['bash', `cqlsh h -u kim -p ${plain}`, plain],
  ['bash', `echo "h9:5432:*:kim:${plain}" > ~/.pgpass`, plain],
  ['r', `# Benutzer kim, Passwort ${plain}\nlibrary(DBI)`, plain],
  [
    'sql',
    `SELECT 1 FROM postgresql('h:5432', 'db', 't', 'kim', '${plain}')`,
    plain
  ],
  ['sql', `SELECT pgp_sym_decrypt(ssn, '${plain}') FROM t`, plain],
  ['javascript', `accounts: ["0x${long}"]`, `0x${long}`],
  [
    'python',
    `f.write("url: https://cds.copernicus.eu/api\\nkey: ${uuid}\\n")`,
    uuid
  ],
  ['python', `password = "${typed}"`, typed],
  ['python', `pass_phrase = "${plain}"`, plain],
  ['python', `geheim = "${chosen}"`, chosen],
  ['python', `{"usuario": "kim", "contrasenia": "${plain}"}`, plain]
])('in %s: %s', (language, source, value) => {
  expect(found(source, language)).toEqual([value]);
});

it.each([
  ['python', `recaptcha_site_key = "6L${key.slice(0, 38)}"`],
  ['python', 'password = "qwertz1234"'],
  ['bash', '# password login is disabled since 2024\nls'],
  ['javascript', `accounts: ["0x${long.slice(0, 40)}"]`]
])('in %s none: %s', (language, source) => {
  expect(found(source, language)).toEqual([]);
});

it.each([
  ['python', `auth.sign_in_with_email_and_password("kim@a.io", "${plain}")`],
  ['javascript', `signInWithEmailAndPassword(auth, "kim@a.io", "${plain}")`],
  ['javascript', `await superagent.get(url).auth("kim", "${plain}");`],
  ['python', `ONVIFCamera("192.168.1.64", 80, "admin", "${chosen}")`],
  ['bash', `ipmitool -H h -U kim -P ${plain} power status`],
  ['python', `prompt = f"Use the API key ${key} when you call it."`],
  ['python', `connect(auth_credentials=Auth.api_key("${hex}"))`],
  ['python', `s.cookies.set("sessionid", "${key}", domain="a.io")`],
  ['javascript', `const w = new Wallet("0x${long}");`]
])('in %s: %s', (language, source) => {
  const values = [plain, chosen, key, hex, `0x${long}`];
  expect(found(source, language)).toEqual(
    values.filter(value => source.includes(value))
  );
});

it.each([
  ['python', `keyring.get_password("nb", "${plain}")`],
  ['python', 'roles = ["admin", "kim_42"]'],
  ['python', 'print(f"The API key of {service} is missing or too short")'],
  ['javascript', 'label = "Password: at least 8 characters";']
])('in %s none: %s', (language, source) => {
  expect(found(source, language)).toEqual([]);
});
