import { applied, call } from './callforms';
import type { Command } from './command';

/** What PHP, Perl, R and Lua call to reach a database or a server: address, user and password. */
const CONNECTIONS: readonly Command[] = [
  {
    words: [
      'mysqli',
      'mysql_connect(',
      'mysql_pconnect(',
      'pdo(',
      'ftp_login(',
      'auth_password(',
      'imap_open(',
      'ldap_bind(',
      'odbcconnect(',
      'odbc_connect(',
      'odbc.dsn('
    ],
    name: 'password',
    pattern: call(
      /\b(?:mysqli(?:_connect)?|mysql_p?connect|PDO|ftp_login|ssh2_auth_password|imap_open|ldap_bind|odbc(?:C|_c)onnect|ODBC\.DSN)/,
      2
    )
  },
  {
    words: ['dbi->connect', 'env:connect'],
    name: 'password',
    pattern: call(/\b(?:DBI->connect(?:_cached)?|env:connect)/, 2)
  },
  {
    words: ['keyring.set_password('],
    name: 'password',
    pattern: call(/\bkeyring\.set_password/, 2)
  },
  {
    words: ['oci_', 'synlogin('],
    name: 'password',
    pattern: call(/\b(?:oci_p?connect|synLogin)/, 1)
  },
  // Queues: host, port, user and password; a site, its realm, user and password
  {
    words: ['amqp', 'mqtt.client(', '->credentials('],
    name: 'password',
    pattern: call(
      /(?:\bAMQP\w{0,10}Connection|\bmqtt\.Client|->credentials)/,
      3
    )
  },
  {
    words: ['smtp.start', 'jedispool('],
    name: 'password',
    pattern: call(/\b(?:SMTP\.start|JedisPool)/, 4)
  },
  // Matlab has functions of its own for each kind of database; elsewhere these words are anybody's.
  {
    words: ['database(', 'ftp('],
    name: 'password',
    pattern: call(
      /(?<=(?:^|\n)[ \t]{0,12}\w{1,30} ?= ?)(?:database|ftp|sftp)/,
      2
    )
  },
  {
    words: ['mysql(', 'postgresql(', 'sqlserver('],
    name: 'password',
    pattern:
      /\b(?:mysql|postgresql|sqlserver)\(\s{0,8}["'][^"'\n]{1,64}["'],\s{0,8}["']([^"'\n]{4,128})(?=["'],\s{0,20}(?:\.{3}\s{1,20})?["']?(?:Server|DatabaseName|PortNumber)\b)/g
  },
  {
    words: ['redis', 'jedis', 'red:auth('],
    name: 'password',
    pattern:
      /\b(?:red|j?redis)\w{0,12}(?:->|[.:])auth\(\s{0,8}["']([^"'\n]{4,256})["']\s{0,8}\)/gi
  },
  // Go's address of a database has no scheme.
  {
    words: ['@tcp(', '@unix('],
    name: 'password',
    pattern: /["'`][\w.-]{1,64}:([^\s"'`@]{4,128})@(?:tcp|unix)\(/g
  }
];

/** Who signs in, and with what, as requests of all kinds are given it. */
const SIGNED_IN: readonly Command[] = [
  {
    words: [
      'credentials.basic',
      'authtokens.basic',
      'passwordauthentication(',
      'authorization_basic(',
      'credentials::new(',
      'userinfo(',
      'withbasicauth(',
      'setauth('
    ],
    name: 'password',
    pattern: call(
      /(?:\b(?:Credentials|AuthTokens)\.basic|\bPasswordAuthentication|\b(?:proxy_)?authorization_basic|\bCredentials::new|\bUserInfo|\bwithBasicAuth|->setAuth)/,
      1
    )
  },
  {
    words: ['basicauth', 'basic_auth'],
    name: 'password',
    pattern:
      /\bbasic_?auth["']?[ \t]{0,4}[:=][ \t]{0,4}["']?[\w.@-]{1,64}:(?![ /])([^\s"',;]{4,128})(?=["'\s,;]|$)/gi
  },
  {
    words: ['plainauth('],
    name: 'password',
    pattern: call(/\bPlainAuth/, 2)
  },
  {
    words: ['basic_auth ', 'basicauth ', 'basicauthdata '],
    name: 'password',
    pattern: applied(
      /\b(?:basic_auth|basicAuth|BasicAuthData|(?:set|apply|add)\w{0,12}BasicAuth)/,
      1
    )
  },
  {
    words: [':basic_auth,'],
    name: 'password',
    pattern:
      /:basic_auth,\s{0,8}["'][^"'\n]{1,64}["'],\s{0,8}["']([^"'\n]{4,128})(?=["'])/g
  },
  // A list of both: Guzzle, Faraday; two plain words are what else is called so, as in a framework's settings.
  {
    words: ["auth' =>", 'auth" =>', 'auth: ['],
    name: 'password',
    pattern:
      /\bauth["']?\s{0,4}(?:=>|:)\s{0,4}\[\s{0,8}["'][\w.@-]{1,64}["'],\s{0,8}["'](?![a-z]{2,20}[_-][a-z_-]{2,40}["'])([^"'\n]{4,128})["']\s{0,8}[,\]]/g
  }
];

/** Passwords that are turned into a hash, or into a key, in front of everybody. */
const HASHED: readonly Command[] = [
  {
    words: ['hash::make(', 'bcrypt(', 'generatefrompassword('],
    name: 'password',
    pattern: call(/(?:\bHash::make|(?<![\w.])bcrypt|\bGenerateFromPassword)/)
  },
  {
    words: ['.tochararray('],
    name: 'password',
    pattern:
      /\.load\(\s{0,8}[\w.]{1,60},\s{0,8}"([^"\n]{4,128})"\.toCharArray\(/g
  },
  {
    words: ['openssl_encrypt(', 'openssl_decrypt(', 'hash_hmac('],
    name: 'secret_key',
    pattern: call(/\b(?:openssl_(?:en|de)crypt|hash_hmac)/, 2)
  },
  {
    words: ['digest::hmac('],
    name: 'secret_key',
    pattern: call(/\bdigest::hmac/)
  },
  {
    words: ['cryptojs.', 'hmac.new(', 'openssl::hmac'],
    name: 'secret_key',
    pattern: call(
      /\b(?:CryptoJS\.(?:\w{2,12}\.(?:en|de)crypt|Hmac\w{2,10})|hmac\.New|OpenSSL::HMAC\.\w{3,10})/,
      1
    )
  }
];

/** What signs tokens and cookies. */
const SIGNS: readonly Command[] = [
  {
    words: [
      'signedstring(',
      'hmac256(',
      'hmac384(',
      'hmac512(',
      'codingkey::from_',
      'cookiestore(',
      'cookieparser(',
      'symmetricsecuritykey(',
      'hmacshakeyfor(',
      'secretkeyspec(',
      'createsecretkey(',
      'newcipher(',
      'descipher(',
      'messageverifier.new(',
      'messageencryptor.new('
    ],
    name: 'secret_key',
    pattern: call(
      /(?:\bSignedString|\bHMAC(?:256|384|512)|\b(?:En|De)codingKey::from_(?:base64_)?secret|\bNewCookieStore|\bcookieParser|\bSymmetricSecurityKey|\bhmacShaKeyFor|\bSecretKeySpec|\bcreateSecretKey|\b(?:aes|blowfish|des|rc4)\.NewCipher|\bdes\.NewTripleDESCipher|\bMessage(?:Verifier|Encryptor)\.new)/
    )
  },
  {
    words: ['signwith('],
    name: 'secret_key',
    pattern: call(/\bsignWith/, 1)
  }
];

/** Clients of services, as libraries of other languages than Python call them. */
const SERVICES: readonly Command[] = [
  {
    words: ['openai.default', 'openai::client(', 'openai.client(', 'executor('],
    name: 'api_key',
    pattern: call(
      /\b(?:openai\.Default(?:Azure)?Config|OpenAI(?:::|\.)client|simple\w{3,20}Executor)/
    )
  },
  {
    words: ['::new('],
    name: 'api_key',
    pattern: call(/\b(?:Anthropic|Cohere|Groq|Mistral|OpenAI)(?:Client)?::new/)
  },
  {
    words: ['newmailgun('],
    name: 'api_key',
    pattern: call(/\bNewMailgun/, 1)
  },
  {
    words: ['openaiclient '],
    name: 'api_key',
    pattern: applied(/\bmakeOpenAIClient/)
  },
  // C# leaves out the class that it says before: `ChatClient client = new("…", "…")`
  {
    words: ['= new('],
    name: 'positional key',
    isLoose: true,
    pattern:
      /\b\w{0,30}Client \w{1,40} ?= ?new\(\s{0,40}"[^"\n]{1,200}",\s{0,40}(?:new(?: \w{1,30})?\(\s{0,8})?"([^"\n]{16,256})"/g
  },
  {
    words: ['influxdb'],
    name: 'access_token',
    pattern: call(
      /\bInfluxDB(?:2::Client\.(?:new|use)|Client(?:\w{0,8}Factory\s{0,40}\.[cC]reate)?)/,
      1
    )
  },
  {
    words: ['twilioclient.init(', 'twilio.init(', 'twilio::rest'],
    name: 'auth_token',
    pattern: call(
      /\b(?:Twilio(?:Client)?\.[iI]nit|Twilio::REST::Client\.new)/,
      1
    )
  },
  {
    words: ['twilio::rest'],
    name: 'auth_token',
    pattern: applied(/\bTwilio::REST::Client\.new/, 1)
  },
  {
    words: ['discordgo.new('],
    name: 'bot_token',
    pattern: /\bdiscordgo\.New\(\s{0,8}["']Bot ([^"'\n]{16,256})(?=["'])/g
  },
  {
    words: ['global_key!('],
    name: 'api_key',
    pattern: call(/\bglobal_key!/)
  },
  {
    words: ['setvapiddetails('],
    name: 'private_key',
    pattern: call(/\bsetVapidDetails/, 2)
  },
  // Ruby's OmniAuth: a service, the application's id and its secret
  {
    words: ['provider :', 'provider(:'],
    name: 'client_secret',
    pattern:
      /\bprovider[ (]:\w{2,40},\s{0,20}(?:["'][^"'\n]{1,120}["']|[\w.[\]()"']{1,80}),\s{0,20}["']([^"'\n]{16,256})(?=["'])/g
  }
];

/** Functions that take a secret by its place, of the libraries of many languages. */
export const LIBRARIES: readonly Command[] = [
  ...CONNECTIONS,
  ...SIGNED_IN,
  ...HASHED,
  ...SIGNS,
  ...SERVICES
];
