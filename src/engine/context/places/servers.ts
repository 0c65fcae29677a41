import { call } from './callforms';
import type { Command } from './command';

/** Clients of databases and servers, which take a password by its place. */
export const SERVERS: readonly Command[] = [
  // User and password of a database; host, user and password of a database or a server
  {
    words: ['cx_oracle', 'oracledb'],
    name: 'password',
    pattern: call(/\b(?:cx_Oracle|oracledb)\.connect/, 1)
  },
  {
    words: ['mysql', 'pymssql', 'pgdb'],
    name: 'password',
    pattern: call(
      /\b(?:(?:MySQLdb|pymysql|MySQL|pymssql|pgdb)\.connect|pymysql\.connections\.Connection)/,
      2
    )
  },
  // Name, host, port and options of a database before them; Redis has no user.
  {
    words: ['pg.connect(', 'pg.db('],
    name: 'password',
    pattern: call(/\bpg\.(?:connect|DB)/, 5)
  },
  {
    words: ['redis('],
    name: 'password',
    pattern: call(/\b(?:Strict)?Redis/, 3)
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
  // Mail, satellite images, maps, a share of files, microscopes, code, customers
  {
    words: [
      'yagmail',
      'sentinelapi',
      'vkapi(',
      'smbconnection(',
      'blitzgateway(',
      'github(',
      'salesforce('
    ],
    name: 'password',
    pattern: call(
      /\b(?:yagmail\.SMTP|SentinelAPI|VkApi|SMBConnection|BlitzGateway|Git[hH]ub|Salesforce)/,
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
    pattern: call(
      /\.connect(?=\([^\n,]{1,200},\s{0,8}(?:\d{2,5}|port|PORT)\b)/,
      3
    )
  },
  // The same of whatever is made: a camera, a router, a machine
  {
    words: ['", 80, ', "', 80, ", '", 443, ', "', 443, ", "', 8", '", 8'],
    name: 'password',
    pattern:
      /\b[A-Z]\w{1,40}\(\s{0,8}["'](?:\d{1,3}(?:\.\d{1,3}){3}|localhost|[\w-]{1,40}(?:\.[\w-]{1,40}){1,5})["'],\s{0,8}\d{2,5},\s{0,8}["'][\w.@-]{1,64}["'],\s{0,8}["']([^"'\n]{4,128})(?=["'])/g
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
  }
];
