import { call } from './callees';
import type { Command } from './command';

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
    name: 'users',
    pattern:
      /\(\s{0,40}["'][\w.+-]{1,64}@[\w.-]{1,60}\.[a-z]{2,12}["'],\s{0,40}["']([^"'\s]{6,64})(?=["'])/g
  },
  {
    words: MAIL,
    name: 'users',
    pattern:
      /(?<![\w:/.])[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3} ?[/:] ?([^"'\s/:@]{6,64})(?=["'\s]|$)/g
  },
  // A client that is told a database, or a person who is registered, first
  {
    words: ['login(', 'create_user(', 'create_superuser('],
    name: 'users',
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
    name: 'users',
    pattern: call(
      /(?:\b|_)(?:create_?[uU]ser|add_?[uU]ser|register(?:_?[uU]ser)?)/,
      1
    )
  },
  {
    words: ['github(', 'odoo', 'client(', 'api(', 'session('],
    name: 'users',
    pattern: call(/(?:Github|GitHub|Client|A[Pp][Ii]|[sS]ession)/, 1)
  },
  {
    words: ['credential(', 'credentials('],
    name: 'users',
    pattern: call(/Credentials?/, 1)
  },
  // Whatever the field is called
  {
    words: ['send_keys', 'sendline('],
    name: 'users',
    pattern: /\.(?:send_keys|sendline)\(["']([^"'\s]{6,64})(?=["'])/g
  },
  // What is turned into a hash by hand
  {
    words: ['hashlib.'],
    name: 'users',
    pattern: /\bhashlib\.\w{3,10}\(\s{0,4}b?["']([^"'\s]{6,64})(?=["'])/g
  }
];
