import { call } from './callees';
import { PERHAPS_PASSWORD, type Command } from './command';

/** What many addresses of mail have, and few other texts. */
const MAIL = [
  '@gmail.',
  '@googlemail.',
  '@hotmail.',
  '@mail.',
  '@outlook.',
  '@yahoo.',
  ...['com', 'de', 'edu', 'io', 'net', 'org'].flatMap(end => [
    `.${end}", "`,
    `.${end}', '`,
    `.${end} /`
  ])
];

/**
 * Where a password stands among other things: only what looks like nothing
 * else counts, as behind the name of a list of users.
 */
export const ACCOUNTS: readonly Command[] = [
  // An address of somebody's mail, and what opens an account with it
  {
    words: MAIL,
    name: PERHAPS_PASSWORD,
    pattern:
      /\(\s{0,40}["'][\w.+-]{1,64}@[\w.-]{1,60}\.[a-z]{2,12}["'],\s{0,40}["']([^"'\s]{6,64})(?=["'])/g
  },
  {
    words: MAIL,
    name: PERHAPS_PASSWORD,
    pattern:
      /(?<![\w:/.])[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3} ?[/:] ?([^"'\s/:@]{6,64})(?=["'\s]|$)/g
  },
  // A client that is told a database, or a person who is registered, first
  {
    words: ['login(', 'create_user(', 'create_superuser('],
    name: PERHAPS_PASSWORD,
    pattern: call(/(?:\.[lL]ogin|\bcreate_(?:super)?user)/, 2)
  },
  {
    words: [
      'create_user(',
      'add_user(',
      'createuser(',
      'adduser(',
      'register('
    ],
    name: PERHAPS_PASSWORD,
    pattern: call(
      /(?:\b|_)(?:create_?[uU]ser|add_?[uU]ser|register(?:_?[uU]ser)?)/,
      1
    )
  },
  // Who signs in: a name or an address of mail, and no host or what is asked for
  {
    words: ['github(', 'client(', 'api(', 'session('],
    name: PERHAPS_PASSWORD,
    pattern:
      /(?:Github|GitHub|Client|A[Pp][Ii]|[sS]ession)\(\s{0,40}(?:[bf]?["'][A-Za-z][\w.+-]{1,63}(?:@[\w.-]{1,60})?["']|[\w.]{0,40}(?:user|login|mail|account|name)\w{0,20})\s{0,8},\s{0,40}["']([^"'\s]{6,64})(?=["'])/g
  },
  {
    words: ['credential(', 'credentials('],
    name: PERHAPS_PASSWORD,
    pattern: call(/Credentials?/, 1)
  },
  // A form whose field before took who signs in
  {
    words: ['send_keys'],
    name: PERHAPS_PASSWORD,
    pattern:
      /(?:user|log_?in|sign_?in|mail|account)[^\n]{0,100}\.send_keys\([^()\n]{0,100}\)[ \t;]{0,8}(?:\n[^\n]{0,120}?|[^\n]{0,120}?)\.send_keys\(["']([^"'\s]{6,64})(?=["'])/gi
  },
  // Whatever the field is called
  {
    words: ['send_keys', 'sendline('],
    name: PERHAPS_PASSWORD,
    pattern:
      /\.(?:send_keys|sendline)\(["']((?=[^"'\s]{0,63}[A-Z])(?=[^"'\s]{0,63}[a-z])[^"'\s]{6,64})(?=["'])/g
  },
  // What is turned into a hash by hand; ids and addresses are as well, and seldom have capitals
  {
    words: ['hashlib.'],
    name: PERHAPS_PASSWORD,
    pattern:
      /\bhashlib\.\w{3,10}\(\s{0,4}b?["']((?=[^"'\s]{0,63}[A-Z])[^"'\s]{6,64})(?=["'])/g
  }
];
