import { call } from './callforms';
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
      /\(\s{0,40}(?:(?:["'][^"'\n]{1,80}["']|[\w.]{1,40}),\s{0,40})?["'][\w.+-]{1,64}@[\w.-]{1,60}\.[a-z]{2,12}["'],\s{0,40}["']([^"'\s]{6,64})(?=["'])/g
  },
  // The same where the object that comes of it is used to ask a service: nothing but a password opens one, or the name of who asks (`Reader/1.0`).
  {
    words: MAIL,
    name: 'password',
    pattern:
      /\b(?:api|auth|bot|client|conn|connection|portal|service|session)\w{0,12} ?= ?(?:await )?(?:\w{1,40}\.){0,4}[A-Z]\w{1,40}\(\s{0,40}["'][\w.+-]{1,64}@[\w.-]{1,60}\.[a-z]{2,12}["'],\s{0,40}["'](?![\w.-]{1,40}\/v?\d)([^"'\s]{6,64})(?=["'])/g
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
  // A host, and who signs in there
  {
    words: [...MAIL, '.internal", ', ".internal', ", '.local", ', ".local', "],
    name: PERHAPS_PASSWORD,
    pattern:
      /\(\s{0,40}["'](?:[a-z]{2,8}:\/\/)?(?:[\w-]{1,40}\.){1,5}[a-z]{2,12}(?::\d{2,5})?\/?["'],\s{0,40}["'][A-Za-z][\w.@\\-]{1,63}["'],\s{0,40}["']([^"'\s]{6,64})(?=["'])/g
  },
  // Who may do everything
  {
    words: ['"admin", "', "'admin', '", '"root", "', "'root', '"],
    name: PERHAPS_PASSWORD,
    pattern: /["'](?:admin|root)["'], ["']([^"'\s]{6,64})["']\s{0,8}[,)]/g
  },
  // One who is known already, and one who is told with the password
  {
    words: ['login(', '.connect('],
    name: PERHAPS_PASSWORD,
    pattern:
      /\.(?:login|connect)\((?:["'][A-Za-z][\w.-]{1,63}["'],\s{0,8})?["']([^"'\s]{6,64})["']\s{0,8}\)/g
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
  // "Use `kim` / `…`"
  {
    words: ['` / `', '`/`'],
    name: PERHAPS_PASSWORD,
    pattern: /`[\w.@-]{2,64}` ?\/ ?`([^\s`]{6,64})`/g
  },
  // What is turned into a hash by hand; ids and addresses are as well, and seldom have capitals
  {
    words: ['hashlib.'],
    name: PERHAPS_PASSWORD,
    pattern:
      /\bhashlib\.\w{3,10}\(\s{0,4}b?["']((?=[^"'\s]{0,63}[A-Z])[^"'\s]{6,64})(?=["'])/g
  }
];
