/** A line of a file of settings is a name and its value, and no sentence. */
import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { scanFile, scanSource } from '../../index';

const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ';
/** As people choose them: a word with a number, a word that holds signs. */
const word = 'marble' + '-7';
const chosen = 'Gr@n1te$' + 'Riv3r';
const key = pickText(letters, 16, seeded(7));

const inFile = (path: string, text: string): string[] =>
  scanFile(path, text).findings.map(
    ({ from, to, confidence }) => `${text.slice(from, to)} ${confidence}`
  );

it.each([
  ['app.properties', `db_pass=${word}`],
  ['app.properties', `spring.datasource.password = ${word}\n`],
  ['app.ini', `[db]\nhost = a\npassword: "${word}" ; of the old one\n`],
  ['app.yaml', `db:\n  - password: ${word}\n`],
  ['app.yml', `db:\n  password: '${word}' # of the old one\r\n`],
  ['app.toml', `password = "${word}"\n`],
  ['app.conf', `# db_pass=${word}\n`]
])('is possibly a secret that is a word in %s: %s', (path, text) => {
  expect(inFile(path, text)).toEqual([`${word} possible`]);
});

it('is told the same in a file that a cell writes', () => {
  const source = `%%writefile app.yaml\ndb_pass: ${word}\n`;
  const cell = { type: 'code', id: 'a', source };
  const findings = scanSource(cell, 0, 'python');
  expect(findings.map(({ confidence }) => confidence)).toEqual(['possible']);
});

it.each([
  `app.radius.sharedsecret=${chosen}`,
  `# app.radius.sharedsecret=${chosen}`,
  `ticket.signing.secretkey=${chosen}`
])('is a secret that a person chose: %s', text => {
  expect(inFile('app.properties', text)).toEqual([`${chosen} likely`]);
});

it.each(['encryption', 'signing', 'secret'])(
  'is a key that is named in two parts: %s.key',
  name => {
    expect(inFile('a.properties', `app.${name}.key=${key}`)).toEqual([
      `${key} likely`
    ]);
  }
);

/** Of Rails, which calls what it signs with so. */
const digest = pickText('0123456789abcdef', 128, seeded(8));

it.each(['Bearer ', 'Basic ', ''])(
  'is found below the name of a header, behind its scheme: %s',
  scheme => {
    const text = `headers:\n  Authorization:\n    - ${scheme}${digest.slice(0, 64)}\n`;
    expect(inFile('a.yml', text)).toEqual([`${digest.slice(0, 64)} likely`]);
  }
);

it('holds a hash or an id unless its name says that it is a key', () => {
  expect(inFile('a.yml', `secret_key_base: ${digest}`)).toEqual([
    `${digest} likely`
  ]);
  expect(inFile('a.yml', `cache_acme_key: ${digest.slice(0, 32)}`)).toEqual([]);
});

it.each(['password', 'my-password', 'foo:bar'])(
  'holds no secret that is %s in base64',
  text => {
    const head = 'kind: Secret\ndata:\n';
    expect(inFile('a.yaml', `${head}  db-password: ${btoa(text)}`)).toEqual([]);
    expect(inFile('a.yaml', `${head}  key: ${btoa(text)}`)).toEqual([]);
    expect(
      inFile('a.yaml', `${head}  db-password: ${btoa(`${chosen}-9`)}`)
    ).toHaveLength(1);
  }
);

it.each([
  ['app.yaml', 'secretKeyRef:\n  name: a\n  key: rfc2136_tsig_secret'],
  ['app.yaml', '# password: Optional for those who sign in'],
  ['app.yaml', 'password: Optional for those who sign in'],
  ['app.yaml', `password: ${word}, or none`],
  ['app.yaml', '# password: Optional'],
  ['app.md', `password: ${word}`],
  ['app.txt', `password: ${word}`],
  ['de.yaml', 'password: Passwort'],
  ['cs.yaml', 'label: a\nheslo: Heslo']
])('is no secret in %s: %s', (path, text) => {
  expect(inFile(path, text)).toEqual([]);
});
