import { call } from './callees';
import type { Command } from './command';

/**
 * Functions that take a secret by its place, in whatever language. Where an
 * argument has a name, that says more.
 */
export const CALLS: readonly Command[] = [
  // A mail server, an FTP server, a portal: user and password.
  {
    words: ['login', 'log_in(', 'signin(', 'sign_in('],
    name: 'password',
    pattern: call(/(?:\b|_)(?:[lL]og_?in|[sS]ign_?[iI]n)/, 1)
  },
  {
    words: ['login('],
    name: 'token',
    isCode: true,
    pattern: /\b(?:client|bot)\.login\(["']([\w.-]{50,100})["']\)/g
  },
  {
    words: ['basicauth('],
    name: 'password',
    pattern:
      /\bBasicAuth\(\s{0,8}\w{1,40},\s{0,40}[[{(]{1,2}\s{0,40}["'][^"'\n]{1,64}["']\s{0,4}[,:]\s{0,4}["']([^"'\n]{4,128})(?=["'])/g
  },
  {
    words: ['key_set_with_value('],
    name: 'password',
    pattern: call(/\bkey_set_with_value/, 2)
  },
  {
    words: ['sequelize('],
    name: 'password',
    pattern: call(/\bSequelize/, 2)
  },
  {
    words: ['hasher('],
    name: 'password',
    pattern: /\bHasher\(\s{0,8}\[\s{0,8}["']([^"'\n]{4,128})(?=["'])/g
  },
  {
    words: [
      'auth(',
      'auth_basic(',
      'auth=',
      'auth =',
      'authenticate(',
      'auth":',
      "auth':",
      'authentication(',
      'auth.basic('
    ],
    name: 'password',
    pattern: call(
      /\b(?:auth(?: ?= ?|["']: ?)?\[?|Auth(?=\(\s{0,8}["'])|auth\.basic|HTTP(?:Basic|Digest)Auth|Http\w{1,12}Auth|(?:Digest|Ntlm|NTLM|Tableau)Auth|[sS]etBasicAuth|basicAuth|basic_auth|req_auth_basic|BasicAuth(?:entication)?|authenticate)/,
      1
    )
  },
  {
    words: [
      'credential',
      'cred(',
      'creds(',
      'usernametoken(',
      'passwordauthenticator('
    ],
    name: 'password',
    pattern: call(
      /\b(?:NetworkCredential|UsernamePasswordCredentials?|PlainCredentials|UserCredential|Credentials|Creds?|UsernameToken|PasswordAuthenticator)/,
      1
    )
  },
  {
    words: ['clientcredentials('],
    name: 'client_secret',
    pattern: call(/ClientCredentials/, 1)
  },
  // A function that says what it takes: `signInWithEmailAndPassword(auth, "…", "…")`, and not keyring's `get_password`
  {
    words: ['password('],
    name: 'password',
    pattern:
      /\b(?!(?:get|find|delete|has|ask)_)\w{4,60}(?:_p|P)assword\(\s{0,40}(?:\w{1,40},\s{0,8})?["'][\w.@+-]{1,100}["'],\s{0,40}["']([^"'\n]{4,128})(?=["'])/g
  },
  // User and password of a database; host, user and password of a database or a server
  {
    words: ['cx_oracle', 'oracledb'],
    name: 'password',
    pattern: call(/\b(?:cx_Oracle|oracledb)\.connect/, 1)
  },
  {
    words: ['mysql', 'pymssql'],
    name: 'password',
    pattern: call(/\b(?:MySQLdb|pymysql|MySQL|pymssql)\.connect/, 2)
  },
  // Julia names the kind of database first.
  {
    words: ['mysql.connection'],
    name: 'password',
    pattern: call(/\bDBInterface\.connect(?=\(\s{0,8}MySQL\.Connection,)/, 3)
  },
  // Java: address, user and password; R: driver, user and password
  {
    words: ['getconnection('],
    name: 'password',
    pattern: call(/\bDriverManager\.getConnection/, 2)
  },
  {
    words: ['dbconnect('],
    name: 'password',
    pattern: call(
      /\bdbConnect(?=\(\s{0,8}[\w:]{0,40}(?:MySQL|MariaDB|Postgres|PostgreSQL|Oracle)\(\))/,
      2
    )
  },
  // The address of any driver of Java, user and password; a table is read by a column.
  {
    words: ['"jdbc:', "'jdbc:"],
    name: 'password',
    pattern:
      /(?<!\.jdbc\(\s{0,8})["']jdbc:[^"'\n]{4,300}["'],\s{0,40}\[?["'][^"'\n]{1,64}["'],\s{0,40}["']([^"'\n]{4,128})(?=["'])/g
  },
  {
    words: ['ftp(', 'ftp_tls('],
    name: 'password',
    pattern: call(/\bFTP(?:_TLS)?/, 2)
  },
  // A wireless network, a cluster
  {
    words: ['wlan.', 'wifi.', 'sta_if.', 'station.', 'authprovider('],
    name: 'password',
    pattern: call(
      /\b(?:(?:wlan|wifi|WiFi|sta_if|station)\.(?:connect|begin)|PlainTextAuthProvider)/,
      1
    )
  },
  // Mail, satellite images, maps, a share of files, microscopes
  {
    words: [
      'yagmail',
      'sentinelapi',
      'vkapi(',
      'smbconnection(',
      'blitzgateway('
    ],
    name: 'password',
    pattern: call(
      /\b(?:yagmail\.SMTP|SentinelAPI|VkApi|SMBConnection|BlitzGateway)/,
      1
    )
  },
  // A directory: who signs in is called by the whole path. What is looked for there stands in brackets.
  {
    words: [',dc=', ', dc=', 'simple_bind'],
    name: 'password',
    pattern:
      /(?:["'](?:cn|uid|ou)=[^"'\n]{1,200}["']|\bsimple_bind(?:_s)?\([\w.]{1,60}),\s{0,40}["']((?!\()[^"'\n]{4,128})(?=["'])/gi
  },
  // A certificate and its key
  {
    words: ['load_key_and_certificates(', 'load_pkcs12(', '_private_key('],
    name: 'password',
    pattern:
      /\bload_(?:key_and_certificates|pkcs12|(?:pem|der|ssh)_private_key)\(\s{0,40}(?:open\([^()\n]{1,120}\)[\w.]{0,20}\(\)|[\w.()]{1,80}),\s{0,40}b?["']([^"'\n]{4,128})(?=["'])/g
  },
  // Graphs: address, user and password; series: host, port, user and password
  { words: ['neo4j'], name: 'password', pattern: call(/\bNeo4j\w{1,20}/, 2) },
  {
    words: ['influxdbclient(', 'dataframeclient('],
    name: 'password',
    pattern: call(/\b(?:InfluxDB|DataFrame)Client/, 3)
  },
  {
    words: ['jaydebeapi'],
    name: 'password',
    pattern:
      /\bjaydebeapi\.connect\([^[\]]{1,300}\[\s{0,8}["'][^"'\n]{1,64}["'],\s{0,8}["']([^"'\n]{4,128})(?=["'])/g
  },
  { words: ['gis('], name: 'password', pattern: call(/\bGIS/, 2) },
  // Host, port, user and password of a server; scheme, user and password of an address
  {
    words: ['.connect('],
    name: 'password',
    pattern: call(/\.connect(?=\([^\n,]{1,200},\s{0,8}(?:22|port|PORT)\b)/, 3)
  },
  {
    words: ['.connect(none'],
    name: 'password',
    pattern: call(/\.connect(?=\(None,)/, 2)
  },
  {
    words: ['url.create('],
    name: 'password',
    pattern: call(/\bURL\.create/, 2)
  },
  {
    words: ['username_pw_set'],
    name: 'password',
    pattern: call(/username_pw_set/, 1)
  },
  {
    words: ['add_password'],
    name: 'password',
    pattern: call(/\.add_password/, 3)
  },
  // A password that is turned into a hash in front of everybody
  {
    words: [
      'password_hash(',
      'bcrypt.',
      'hashpw(',
      'checkpw(',
      'passwd(',
      'pwd_context.',
      'pbkdf2',
      'ph.hash(',
      'passwordhasher(',
      'kdf.derive(',
      'bestavailableencryption(',
      '.pass_('
    ],
    name: 'password',
    pattern: call(
      /\b(?:generate_password_hash|bcrypt\.(?:hash|compare)(?:Sync)?|hashpw|checkpw|passwd|pwd_context\.(?:hash|verify)|PBKDF2|ph\.hash|PasswordHasher\(\)\.hash|kdf\.derive|BestAvailableEncryption|\w{1,40}\.pass_)/
    )
  },
  {
    words: ['.decrypt(', '.setpassword('],
    name: 'password',
    pattern: call(
      /(?:(?:pdf|Pdf|PDF|reader|Reader|workbook|office_?file)\w{0,20}(?:\([^()\n]{0,80}\))?\.decrypt|\.setpassword)/
    )
  },
  // A prompt whose answer is compared
  {
    words: ['input(', 'getpass(', 'prompt('],
    name: 'password',
    pattern:
      /\b(?:text_input|input|getpass|prompt)\(\s{0,4}["'][^"'\n]{0,40}(?:pass(?:word|code|phrase)?|pwd)\b[^"'\n]{0,20}["'](?:, ?[^()\n]{1,80})?\s{0,4}\)\s{0,4}[!=]==?\s{0,4}["']([^"'\n]{4,128})(?=["'])/gi
  },
  // The same by way of a variable
  {
    words: ['input(', 'getpass(', 'prompt('],
    name: 'password',
    pattern:
      /\b(\w{1,40}) ?= ?(?:[\w.]{1,40}\.)?(?:getpass\(|(?:text_input|input|prompt)\(\s{0,4}["'][^"'\n]{0,40}(?:pass(?:word|code|phrase|wort)?|pwd|contraseñ|senha)[^"'\n]{0,20}["'])[^\n]{0,80}\n[^\0]{0,300}?\b\1 ?[!=]==? ?["']([^"'\n]{4,128})(?=["'])/gi
  },
  // PowerShell
  {
    words: ['securestring'],
    name: 'password',
    pattern:
      /\bConvertTo-SecureString (?:-String )?\\?["']((?!\$)[^"'\n]{4,128})(?=["'])/gi
  },
  // A cookie that keeps somebody signed in, in a header or in a dictionary of cookies
  {
    words: ['cookie'],
    name: 'session token',
    isCode: true,
    pattern:
      /\bcookies?["']?[)\]]?\s{0,4}[:=]\s{0,4}(?:\{\s{0,8})?b?["'](?:[^"'\n]{0,400}?[;&] ?)?(?:[\w.-]{0,24}sess[\w.-]{0,24}|(?:connect\.)?sid|[\w-]{0,24}auth[\w-]{0,24}|li_at|SAPISID|SSID)["']?\s{0,4}[=:]\s{0,4}["']?([^\s"';,&]{16,512})/gi
  },
  // AWS' parameters, and others that are stored by name
  {
    words: ['value=', 'value ='],
    name: 'password',
    pattern:
      /\b[Nn]ame ?= ?["'](?<name>[\w/.-]{3,120})["'],\s{0,40}[Vv]alue ?= ?["']([^"'\n]{4,256})(?=["'])/g
  },
  // The same as requests and browsers print it
  {
    words: ['sessionid', 'phpsessid', 'jsessionid', 'connect.sid', 'li_at'],
    name: 'session token',
    pattern:
      /\b(?:sessionid|PHPSESSID|JSESSIONID|connect\.sid|li_at)["'](?:: |, value=|, ?(?:["']value["']: ?)?)["']([^\s"';,&]{16,512})["']/g
  },
  // A header that is made of both: `b64encode(b"user:…")`
  {
    words: [
      'b64encode(',
      'btoa(',
      'buffer.from(',
      'base64encode(',
      'base64_enc'
    ],
    name: 'password',
    pattern:
      /\b(?:b64encode|btoa|Buffer\.from|base64encode|base64_enc(?:ode)?)\(\s{0,8}(?:charToRaw\()?[bB]?["'][\w.@-]{1,64}:([^"'\n{}]{4,128})(?=["'])/g
  },
  // What pydantic keeps out of its prints
  {
    words: ['secretstr(', 'secretbytes('],
    name: 'password',
    pattern: call(/\bSecret(?:Str|Bytes)/)
  }
];
