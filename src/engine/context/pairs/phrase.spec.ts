/** A passphrase is told where nothing stands around its words but its name. */
import { scanFile } from '../../index';

const phrase = ['otter', 'marble', 'granite', 'lantern', 'pebble'].join(' ');

const inFile = (path: string, text: string): string[] =>
  scanFile(path, text).findings.map(({ from, to, confidence }) =>
    [text.slice(from, to), confidence].join(': ')
  );

it.each([
  ['app.yaml', `db:\n  passphrase: ${phrase}\n  host: a\n`],
  ['app.yaml', `password: ${phrase} # of the old one\n`],
  ['app.ini', `[db]\npassword=${phrase}\n`],
  ['app.toml', `passphrase = ${phrase}`],
  ['.env', `KEY_PASSPHRASE=${phrase}\n`],
  ['notes.md', `The passphrase: ${phrase}\n\nKeep it.`],
  ['notes.md', `**Passphrase:** ${phrase}\n`],
  ['notes.txt', `Passphrase = ${phrase}\r\n`]
])('is found in %s: %s', (path, text) => {
  expect(inFile(path, text)).toEqual([`${phrase}: likely`]);
});

it.each([
  ['notes.md', `Password: ${phrase}`],
  ['notes.md', `Passphrase: ${phrase}, or none`],
  ['notes.md', 'Passphrase: please choose something long'],
  ['notes.md', 'passphrase: keep secret somewhere safe'],
  ['app.yaml', 'passphrase: leave empty unless wanted'],
  ['app.yaml', 'password: wird beim ersten start gesetzt'],
  ['app.ini', 'password = donnez celui avec lequel vous travaillez'],
  ['app.yaml', 'password: elija una clave distinta para cada equipo'],
  ['app.yaml', `token: ${phrase}`],
  ['run.sh', `PGPASSWORD=postgres psql sales people orders`]
])('is none in %s: %s', (path, text) => {
  expect(inFile(path, text)).toEqual([]);
});
