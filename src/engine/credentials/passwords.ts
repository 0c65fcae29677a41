/** Passwords and hosts that stand for another one. */

const words = new Set(
  (
    'password passwd passwort pass pwd pw secret changeme change_me change-me ' +
    'mypassword my_password my-password mypass yourpassword your_password ' +
    'your-password userpassword user_password dbpassword db_password dbpass ' +
    'password123 passw0rd token api_key apikey key test example placeholder ' +
    'foo bar baz foobar redacted hidden null none undefined guest minioadmin postgres root admin user'
  ).split(' ')
);

/** `<…>`, `{…}`, `${…}`, `$NAME`, `%s`, `%(name)s`, `***`, `xxxx`, `[…]`. */
const template =
  /^[<[({]|[>\])}]$|\$\{|\$\(|\{\{|^\$[A-Za-z_]\w*$|^%(?:s|d|r|\(\w+\)s|\w+%)$|[*•…]{2,}|\.{3}|^x{3,}$/i;

/** `DB_PASSWORD`, `YOUR-PASS`: a name in capitals that says what to put there. */
const name =
  /^(?:[A-Z]{1,30}[_-]){0,20}(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|KEY)$/;

/** Whether a password stands for another one. */
export const isPasswordPlaceholder = (password: string): boolean =>
  words.has(password.toLowerCase()) ||
  template.test(password) ||
  name.test(password) ||
  /your|placeholder|changeme/i.test(password) ||
  new Set(password).size < 2;

/** What tutorials and containers put there, known by everybody. */
const tutorialWords = new Set(
  (
    '1234 12345 123456 1234567 12345678 123456789 admin123 airflow docker letmein mypass ' +
    'mysecretpassword my-secret-pw mysql pass123 postgres123 quest qwerty root123 secret123 ' +
    'secretpassword superset test123 testing tiger toor user123 welcome'
  ).split(' ')
);

/** The account that Oracle's examples have had since the eighties, and SQLAlchemy's after them. */
export const isTutorialAccount = (user: string, password: string): boolean =>
  /^scott$/i.test(user) && /^tiger$/i.test(password);

export const isTutorialPassword = (password: string): boolean =>
  tutorialWords.has(password.toLowerCase()) || /password/i.test(password);

/** `random_password`, `the-password`: words that say what to put there. */
export const saysPassword = (password: string): boolean =>
  /^(?:[a-z]{2,12}[_-]){1,2}(?:password|passwd|pwd)$/.test(password);

/** Hosts that only this machine reaches. */
const localHost =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i;

export const isLocalHost = (host: string): boolean => localHost.test(host);

/** Names that stand for a host. */
const placeholderHost =
  /^(?:host|hostname|server|servername|myhost|myserver|ip|address|your[\w.-]*|[<[].*|[{$%(]{1,3}(?:your|my).*)$/i;

export const isPlaceholderHost = (host: string): boolean =>
  placeholderHost.test(host);

/** Hosts of documentation (RFC 2606), and others that are somebody's and stand for any. */
export const isExampleHost = (host: string): boolean =>
  /(?:^|\.)example(?:\.(?:com|org|net))?$|^(?:host|hostname|server|domain|mydomain)\.(?:com|org|net)$/i.test(
    host
  );

/** A program puts the host in: `{host}`, `%s`, `$HOST`, or behind the literal. */
export const isVariableHost = (host: string): boolean =>
  /^(?:$|[{$%])/.test(host);
