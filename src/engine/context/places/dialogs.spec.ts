/** What is typed where a program asks for a password, and other places that say so by what stands before them. */
import type { Format } from '../../types';
import { findLikely } from '../likely';
import { alnum, hex } from '../specimens';

/** Each once: a value may be found by its name and by its place. */
const found = (format: Format, text: string): string[] => [
  ...new Set(findLikely(format, 'python', text))
];
/** As people choose them. */
const chosen = 'Granite' + '1987!';

describe('what is typed behind a question for a password', () => {
  it.each([
    `child.expect('password:')\nchild.sendline('${chosen}')`,
    `child.expect_exact("Enter passphrase for key:", timeout=3)\nchild.sendline("${chosen}")`,
    `tn.read_until(b"Password: ")\ntn.write(b"${chosen}\\n")`,
    `tn.read_until("login: ")\ntn.write("kim\\n")\ntn.read_until("Password: ")\ntn.write("${chosen}\\r\\n")`,
    `%%bash\nexpect -c 'spawn ssh kim@sql9; expect "password:"; send "${chosen}\\r"; interact'`
  ])('is one: %s', source => {
    expect(found('code', source)).toEqual([chosen]);
  });

  it.each([
    `child.expect('password:')\nchild.sendline(pw)`,
    `child.expect('assword:')\nchild.sendline(get("x"))\nchild.expect('#')\nchild.sendline('show version 12')`,
    `tn.read_until(b'> ')\ntn.write(b'show_run1\\n')`
  ])('is none: %s', source => {
    expect(found('code', source)).toEqual([]);
  });
});

it.each([
  `--b1\r\nContent-Disposition: form-data; name="password"\r\n\r\n${chosen}\r\n--b1--`,
  `b'--b1\\r\\nContent-Disposition: form-data; name="passwd"\\r\\n\\r\\n${chosen}\\r\\n--b1--'`,
  `1) "requirepass"\n2) "${chosen}"`,
  `requirepass ${chosen}`,
  `    Authentication         : WPA2-Personal\n    Key Content            : ${chosen}`,
  `    Schlüsselinhalt            : ${chosen}`,
  `b'    Key Content            : ${chosen}\\r\\n\\r\\nCost settings'`
])('reads what is printed: %s', text => {
  expect(found('stream', text)).toEqual([chosen]);
});

it('reads the cookies of a browser', () => {
  const cookies = `[{'domain': '.acme.example', 'httpOnly': True, 'name': 'session', 'path': '/', 'value': '${alnum}'}]`;
  expect(found('stream', cookies)).toEqual([alnum]);
});

it('reads a command in a sentence', () => {
  const text = `Run \`mysql -u root -p${chosen}\` to connect.`;
  expect(found('markdown', text)).toEqual([chosen]);
});

it.each([
  '    Key Content            : Present',
  '# requirepass foobared',
  '--b1\r\nContent-Disposition: form-data; name="city"\r\n\r\nGranite1987!\r\n--b1--'
])('leaves what is none: %s', text => {
  expect(found('stream', text)).toEqual([]);
});

it.each([
  [`!htpasswd -b -c .htpasswd kim ${chosen}`, chosen],
  [`!htpasswd -cb .htpasswd kim ${chosen}`, chosen],
  [`!htpasswd -nbB kim ${chosen}`, chosen],
  [`user = "kim:${chosen}"`, chosen],
  [`while input('Passwort: ') != '${chosen}':\n    pass`, chosen],
  [`cam = Camera('192.168.1.64', 80, 'admin', '${chosen}')`, chosen],
  [`conn = dbapi.connect('sql9', 30015, 'SYSTEM', '${chosen}')`, chosen],
  [`CREATE CREDENTIAL c WITH IDENTITY = 'u', SECRET = '${chosen}';`, chosen],
  [`UPDATE u SET h = SHA2('${chosen}', 256)`, chosen],
  [`Credentials("Nexus", "nexus.acme.example", "ci", "${chosen}")`, chosen],
  [`HttpClient.builder().credentials("svc", "${chosen}").build()`, chosen],
  [`!curl -b 'lang=en; session=${alnum}' https://acme.example/x`, alnum],
  [`!curl -s --cookie "auth_token=${alnum}" https://acme.example/x`, alnum],
  [`pbkdf2_hmac('sha256', b'${chosen}', salt, 100000)`, chosen],
  [`g = Github('kim', '${chosen}')`, chosen],
  [`sf = Salesforce('kim@acme.example', '${chosen}', token)`, chosen],
  [`h = {'Authorization': 'AcmeAK ${hex}'}`, hex],
  [`h = {'Authorization': 'Acme-Api-Key ${hex}'}`, hex],
  [`u = 'http://api.acme.example/json/data?appId=${hex}&lang=J'`, hex]
])('takes a secret by its place: %s', (source, secret) => {
  expect(found('code', source)).toEqual([secret]);
});

it.each([
  `u = 'http://api.acme.example/json/data?appId=wx${hex.slice(0, 16)}&lang=J'`,
  `!curl -b cookies.txt https://acme.example/session=1`,
  `!htpasswd -c .htpasswd kim`,
  `Github('kim', cfg['pw1'])`
])('leaves an id, a file and a variable: %s', source => {
  expect(found('code', source)).toEqual([]);
});
