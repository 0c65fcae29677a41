import type { Command } from './command';

/** Text that a program waits for, in which somebody is asked for a password. */
const ASKED = /[^"'\n]{0,60}(?:assword|assphrase|asscode)[^"'\n]{0,20}/.source;
/** What it types then, without the key that ends the line. */
const ANSWER = /([^"'\\\n]{4,128})(?=(?:\\{1,2}[nr]){0,2}\\?["'])/.source;

/** What programs type where another one asks: pexpect, telnetlib, paramiko, expect(1), and what a form sends. */
export const DIALOGS: readonly Command[] = [
  {
    words: ['.expect(', '.read_until(', '.expect_exact('],
    name: 'password',
    pattern: new RegExp(
      `\\.(?:expect(?:_exact)?|read_until)\\(\\[?[br]{0,2}["']${ASKED}["'][^\\n]{0,60}\\n\\s{0,24}[\\w.]{1,40}\\.(?:sendline|send|write)\\(b?["']${ANSWER}`,
      'g'
    )
  },
  {
    words: ['expect "', 'expect \\"', "expect '", 'expect {', 'expect -'],
    name: 'password',
    pattern: new RegExp(
      `\\bexpect [^\\n]{0,40}${ASKED}\\\\?["'}][ \\t]{0,4}[;{\\n]\\s{0,24}(?:exp_)?send (?:-- )?\\\\?["']${ANSWER}`,
      'g'
    )
  },
  // A form of several parts (RFC 7578): each says what it is called.
  {
    words: ['form-data; name='],
    name: 'password',
    pattern:
      /\bform-data; name=\\?["'](?<name>[\w.-]{1,60})\\?["'](?:\r?\n|\\r\\n){2}([^\s"'\\]{4,256})/g
  },
  // A server's own name for its password, in its file, its answer or a command
  {
    words: ['requirepass', 'masterauth'],
    name: 'password',
    pattern:
      /\b(?:requirepass|masterauth)["']?(?:,? ?|\r?\n\d\) )["']?([^\s"',)]{4,128})/g
  },
  // A wireless network's password, as Windows shows it: to the end of its line, and as Python prints that
  {
    words: [
      'key content',
      'schlüsselinhalt',
      'contenu de la clé',
      'contenido de la clave',
      'contenuto chiave',
      'conteúdo da chave'
    ],
    name: 'password',
    pattern:
      /(?:Key Content|Schlüsselinhalt|Contenu de la clé|Contenido de la clave|Contenuto chiave|Conteúdo da Chave)[ \t]{1,20}: ((?=[^\s:])(?:[^\\\r\n]|\\(?![rn])){3,62}?[^\s\\])(?=[ \t]{0,20}(?:\\[rn]|[\r\n]|$))/g
  }
];
