import { PERHAPS_PASSWORD, type Command } from './command';

/** Statements of SQL and sentences of programs in which a secret stands by its place. */
export const STATEMENTS: readonly Command[] = [
  {
    words: ['identified '],
    name: 'password',
    pattern:
      /\bidentified (?:with [\w'"]{1,40} (?:by|as)|by) (?:password )?["']([^\s"']{4,128})["']/gi
  },
  // Oracle needs no quotes; in a sentence much else is identified by something.
  {
    words: ['identified by'],
    name: 'password',
    pattern:
      /\b(?:create|alter) user \S{1,64}(?: \w{1,20}){0,4} identified by ([^\s"';]{4,128})(?=[\s;"']|$)/gi
  },
  {
    words: ['set password'],
    name: 'password',
    pattern:
      /\bset password (?:for [^\n=]{1,80})?= ?(?:password\()?["']([^\s"']{4,128})["']/gi
  },
  {
    words: ['encrypted password'],
    name: 'password',
    pattern: /\bencrypted password ["']([^\s"']{4,128})["']/gi
  },
  {
    words: ['crypt('],
    name: 'password',
    pattern: /\bcrypt\(["']([^\s"']{4,128})["'], {0,2}gen_salt\(/gi
  },
  {
    words: ['_encrypt(', '_decrypt('],
    name: 'password',
    pattern:
      /\b(?:aes_(?:en|de)crypt|pgp_sym_(?:en|de)crypt)\((?:[\w.:]{1,80}|'[^'\n]{0,200}'), {0,2}["']([^\s"']{4,256})["']/gi
  },
  {
    words: ['pragma '],
    name: 'encryption_key',
    pattern: /\bpragma (?:hex)?(?:re)?key ?= ?["'](?:x')?([^\s"']{4,256})["']/gi
  },
  // Jenkins, as it starts for the first time
  {
    words: ['proceed to installation'],
    name: 'password',
    pattern: /\bproceed to installation:\s{1,8}([\da-f]{32})\b/g
  },
  // Elasticsearch
  {
    words: ['password for the '],
    name: 'password',
    pattern:
      /\b[Pp]assword for the [\w-]{1,30} user \([^()\n]{1,100}\):\s{1,8}(\S{8,64})/g
  },
  {
    words: ['user successfully reset', '] user successfully'],
    name: 'password',
    pattern:
      /\b[Pp]assword for the \[[\w-]{1,30}\] user successfully reset\.\s{1,8}New value: (\S{8,64})/g
  },
  // Neo4j, as a container is given both: `NEO4J_AUTH=neo4j/…`
  {
    words: ['neo4j_auth'],
    name: 'password',
    pattern:
      /\bNEO4J_AUTH["']?\s{0,4}[:=]\s{0,4}["']?[\w.-]{1,40}\/([^\s"',;]{4,128})/g
  },
  // What Consul and Nomad call an id beside another one is the token; so does Vault.
  {
    words: ['accessorid', 'accessor id'],
    name: 'access_token',
    pattern:
      /\bAccessor ?ID["']?\s{0,8}[:=]\s{0,20}["']?[\da-f-]{36}["']?,?\s{1,20}["']?Secret ?ID["']?\s{0,8}[:=]\s{0,20}["']?([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})\b/gi
  },
  {
    words: ['secret_id_accessor'],
    name: 'access_token',
    pattern:
      /\bsecret_id["']?[\s:|]{1,40}["']?([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})["']?[\s,|]{1,40}["']?secret_id_accessor\b/g
  },
  // A parameter of AWS, as `--output text` prints it
  {
    words: ['\tsecurestring\t'],
    name: 'secret',
    pattern: /\tSecureString\t([^\s"']{4,4096})(?=\t)/g
  },
  {
    words: ['operator unseal'],
    name: 'unseal_secret',
    pattern: /\boperator unseal ([\w+/=]{43,66})/g
  },
  {
    words: ['sonar.login', 'sonarlogin'],
    name: 'sonar_token',
    pattern: /\bsonar\.?login["']?\s{0,4}[,=:]\s{0,4}["']?([\da-f]{40})\b/gi
  },
  // Kaggle's file
  {
    words: ['username'],
    name: 'kaggle api key',
    pattern:
      /\{\s{0,8}\\?["']username\\?["']:\s{0,4}\\?["'][\w.-]{2,60}\\?["'],\s{0,8}\\?["']key\\?["']:\s{0,4}\\?["']([\da-f]{32})\b/g
  },
  // The two keys of a resource of Azure; a database's primary key looks otherwise.
  {
    words: ['primarykey', 'secondarykey', 'primary_key', 'secondary_key'],
    name: 'account_key',
    pattern:
      /\b(?:primary_?key|PRIMARY_?KEY|primaryKey|secondary_?key|SECONDARY_?KEY|secondaryKey)["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z\d+/]{86}==|[A-Za-z\d+/]{43}=)(?![\w+/=])/g
  },
  {
    words: ['primarykey'],
    name: 'account_key',
    pattern:
      /["']primaryKey["']: {0,2}["']([\da-f]{32})["'],\s{0,12}["']secondaryKey["']/g
  },
  {
    words: ['secondarykey'],
    name: 'account_key',
    pattern:
      /["']primaryKey["']: {0,2}["'][\da-f]{32}["'],\s{0,12}["']secondaryKey["']: {0,2}["']([\da-f]{32})["']/g
  },
  {
    words: ['"key1"', "'key1'"],
    name: 'account_key',
    pattern:
      /["']key1["']: {0,2}["']([\da-f]{32}|[A-Za-z\d]{84}|[A-Za-z\d+/]{86}==)["'],\s{1,12}["']key2["']/g
  },
  {
    words: ['"key2"', "'key2'"],
    name: 'account_key',
    pattern:
      /["']key1["']: {0,2}["'][\w+/=]{32,88}["'],\s{1,12}["']key2["']: {0,2}["']([\da-f]{32}|[A-Za-z\d]{84}|[A-Za-z\d+/]{86}==)["']/g
  },
  // Azure's speech
  {
    words: ['subscription=', 'subscription ='],
    name: 'subscription_key',
    pattern:
      /\bsubscription ?= ?["']([\da-f]{32}|[A-Za-z\d]{84})["'],\s{0,40}(?:region|endpoint|host)\b/g
  },
  // What IBM calls a key's id is the key.
  {
    words: ['ibm_api_key_id'],
    name: 'ibm_api_key',
    pattern: /\bibm_api_key_id["']?\s{0,4}[:=]\s{0,4}["']([\w-]{44})["']/gi
  },
  // The climate's data: an address, and below it a user's number and a key
  {
    words: ['copernicus.eu/api'],
    name: 'api_key',
    pattern:
      /\bcopernicus\.eu\/api(?:\/v\d)?["',]{0,2}(?:\s|\\n){1,20}key ?[:=] ?["']?((?:\d{2,7}:)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})\b/g
  },
  // Weather: other ids of applications are shorter, or no hash.
  {
    words: ['appid'],
    name: 'openweather api key',
    pattern:
      /\bappid["'`]?\s{0,4}(?:=>|[:=])\s{0,4}["']?([\da-f]{32})(?=["'&])/g
  },
  // Ethereum's tools: an address of an account is shorter than its key.
  {
    words: ['accounts'],
    name: 'private_key',
    pattern:
      /\baccounts["']?\s{0,4}[:=]\s{0,4}\[\s{0,20}["'](0x[\da-f]{64})["']/gi
  },
  // ClickHouse reads from another server: address, database, table, user and password.
  {
    words: ['remote(', 'remotesecure(', 'postgresql(', 'mysql('],
    name: 'password',
    pattern:
      /\b(?:remote(?:secure)?|postgresql|mysql)\(\s{0,8}'[^'\n]{1,200}'(?:,\s{0,8}(?:'[^'\n]{1,80}'|[\w.]{1,80})){2},\s{0,8}'[^'\n]{1,64}',\s{0,8}'([^'\n]{4,128})(?=')/gi
  },
  // libcurl and its bindings
  {
    words: ['curlopt_'],
    name: 'password',
    pattern:
      /\bCURLOPT_(?:PROXY)?(?:PASSWORD|KEYPASSWD|XOAUTH2_BEARER), {0,2}["']([^"'\n]{4,256})["']/g
  },
  {
    words: ['userpwd'],
    name: 'password',
    pattern:
      /(?:\bCURLOPT_|\.)(?:PROXY)?USERPWD, {0,2}["'][^"':\n]{1,64}:([^"'\n]{4,256})["']/g
  },
  // "log in with user admin and password …", "as admin using password …"
  {
    words: [
      'password ',
      'passwort ',
      'kennwort ',
      'senha ',
      'contraseña ',
      'contrasena ',
      'mot de passe ',
      'pwd ',
      'pw '
    ],
    name: 'password',
    pattern:
      /\b(?:as|user|username|login|account|benutzer|nutzer|usuario|usuário|utilisateur|identifiant):? ["'`*]{0,2}[\w.@-]{1,64}["'`*]{0,2}(?:,| and| with| using| \/| mit| und| con| com| y| e| et){0,2}(?: the)? (?:password|passwort|kennwort|senha|contrase[ñn]a|mot de passe|pwd|pw):? ["'`*]{0,2}((?![a-zß-ÿ]{1,40}\?)[^\s"'`,;]{6,64}?)["'`*]{0,2}(?=[\s"'`,;.]{0,2}(?:\s|$))/gi
  },
  // "… with password …", "… (password …)", "enter … as the password"
  {
    words: [
      'with password',
      'with the password',
      'using password',
      '(password',
      '(pwd',
      '(pw'
    ],
    name: 'password',
    isLoose: true,
    pattern:
      /(?:\b(?:with|using)(?: the)? |\()(?:password|pwd|pw):? ["'`*]{0,2}((?=[^\s"'`]{0,64}\d)[^\s"'`,;()]{6,64}?)(?=["'`*]{0,2}[\s,;.)"']{0,2}(?:\s|$))/gi
  },
  {
    words: ['as the password', 'as password', 'as your password'],
    name: 'password',
    isLoose: true,
    pattern: /["'`]([^\s"'`]{6,64})["'`] as (?:the |your )?password\b/gi
  },
  // What is written into a file that is called after it
  {
    words: ['.write('],
    name: 'token',
    isCode: true,
    pattern:
      /\bopen\(\s{0,4}["'](?<name>[\w~/-]{0,60}(?:token|key|secret|password|passwd)[\w-]{0,20})(?:\.\w{1,8})?["'][^()\n]{0,40}\)(?: as \w{1,20}:\s{0,20}\w{1,20})?\.write\(\s{0,4}["']([^\s"']{6,256})(?=["'])/g
  },
  {
    words: ['sp_addlogin'],
    name: 'password',
    pattern: /\bsp_addlogin N?'[^'\n]{1,64}', {0,4}N?'([^'\n]{4,128})(?=')/gi
  },
  // "Log in as kim / …"
  {
    words: [
      'log in as',
      'login as',
      'log in with',
      'login with',
      'sign in as',
      'sign in with'
    ],
    name: 'password',
    isLoose: true,
    pattern:
      /\b(?:log ?in|sign in) (?:as|with) (?:user )?["'`*]{0,2}[\w.@-]{1,64}["'`*]{0,2} ?(?:\/|:|,|and|with) ?["'`*]{0,2}([^\s"'`,;*]{6,64})/gi
  },
  // "admin:…", where much else is said of an administrator
  {
    words: ['admin:', 'root:', 'admin /', 'root /', 'guest:'],
    name: PERHAPS_PASSWORD,
    pattern:
      /(?<![\w/@.:-])(?:admin|root|guest) ?[:/] ?["'`]?([^\s"'`,;/:@]{6,64})(?=["'`]?(?:\s|$))/gi
  },
  // Python's word for nothing to do, where somebody took it for a name: the parser gives up there.
  {
    words: ['pass=', 'pass =', 'pass:'],
    name: 'pass',
    isCode: true,
    pattern:
      /(?<![\w.-])pass(?:: ?[\w[\]]{1,40})? ?:?={1,2} ?[bfr]?["']{1,3}([^\s"']{4,128})["']/g
  },
  {
    words: ['credentials:', 'login:', 'account:', 'wifi:', 'wi-fi:'],
    name: 'password',
    pattern:
      /(?<![\w:])(?:[Cc]redentials|[Ll]ogin|[Aa]ccount|[Ww][Ii]-?[Ff][Ii]|CREDENTIALS|LOGIN|ACCOUNT): {0,2}["'`]?(?![A-Z-]{2,15}\/[\w-]{1,15}\$)[\w.@-]{1,64}["'`]? ?[/:] ?["'`]?([^\s"'`,;/]{6,64})/g
  }
];
