import type { Command } from './command';
import { typed } from './typed';

/** What people type into a shell, or a file that a tool reads. */
export const SHELL_COMMANDS: readonly Command[] = [
  {
    words: ['curl', 'wget'],
    name: 'password',
    pattern: typed(
      /\b(?:curl|wget)\b(?:[^\n]|\\\n){0,400}?\s(?:-u[ =]{0,2}|--user[ =]{1,2})["']?(?:[^\s:"'$]{0,64}|\$\w{1,40}|\$\{\w{1,40}\}):/
    )
  },
  // The same in curl's own file
  {
    words: ['user = "', 'user="'],
    name: 'password',
    pattern:
      /^[ \t]{0,8}(?:--|proxy-)?user ?= ?"[^\s:"]{1,64}:([^\s"]{4,128})"[ \t]{0,8}$/gm
  },
  {
    words: ['mysql', 'mariadb'],
    name: 'password',
    pattern:
      /["'](?:mysql|mariadb)-?(?:admin|dump)?["'],[^\n\]]{0,200}["']-p([^"'\n]{4,128})(?=["'])/g
  },
  // The quotes of a header end before a variable, and before what takes its place.
  {
    words: ['bearer '],
    name: 'bearer token',
    pattern: /\bBearer ["']["']?([\w.~+/-]{16,512}={0,2})/g
  },
  // A header's value, wherever a program has it
  {
    words: ['bearer '],
    name: 'bearer token',
    isCode: true,
    pattern: /["'`]Bearer ([\w.~+/-]{16,512}={0,2})(?=["'`])/g
  },
  {
    words: ['http -a', 'https -a', '--auth '],
    name: 'password',
    pattern: typed(/\bhttps? (?:-a|--auth) ["']?[^\s:"'$]{1,64}:/)
  },
  {
    words: ['cypher'],
    name: 'password',
    pattern: typed(/(?:\bcypher-shell|%cypher)\b[^\n]{0,200}? -p /, {
      not: '-'
    })
  },
  {
    words: ['ssh-keygen', 'wpa_passphrase'],
    name: 'password',
    pattern: typed(
      /(?:\bssh-keygen\b[^\n]{0,200}? -[NP]|\bwpa_passphrase ["']?[\w .-]{1,40}["']?) /
    )
  },
  {
    words: ['vault kv', 'vault write'],
    name: 'vault secret',
    pattern: typed(/\bvault (?:kv put|write) \S{1,200} [\w-]{1,40}=/, {
      not: '@'
    })
  },
  {
    words: ['sshpass'],
    name: 'password',
    pattern: typed(/\bsshpass(?:["'], ?["']-p["'], ?| -p ?)/)
  },
  {
    words: ['net use'],
    name: 'password',
    pattern: typed(/\bnet use \S{1,40} \S{1,120} /, {
      not: '[/*]',
      after: /["']? \/user/,
      flags: 'gi'
    })
  },
  {
    words: ['mysql', 'mariadb'],
    name: 'password',
    pattern: typed(
      /\b(?:mysql|mariadb)(?:-?(?:admin|check|dump|import|show))?\b[^\n]{0,200}? ["']?-p/
    )
  },
  {
    words: ['login', 'mongo', 'az sql', 'az postgres', 'az mysql', 'az vm'],
    name: 'password',
    pattern: typed(
      /\b(?:(?:docker|az|podman|helm registry) login|az (?:sql|postgres|mysql|vm)|mongo\w{0,8})\b[^\n]{0,200}? -p[ =]/,
      { not: '-' }
    )
  },
  {
    words: ['redis-cli'],
    name: 'password',
    pattern:
      /["']redis-cli["'],[^\n\]]{0,120}["']-a["'],\s{0,8}["']([^"'\n]{4,128})(?=["'])/g
  },
  {
    words: ['redis-cli', 'sqlcmd', 'bcp ', 'zip ', 'mosquitto_', 'ipmitool'],
    name: 'password',
    pattern: typed(
      /\b(?:redis-cli\b[^\n]{0,120}? -a|(?:sqlcmd|bcp|mosquitto_\w{2,4}|(?:un)?zip|ipmitool)\b[^\n]{0,120}? -P) ?/
    )
  },
  {
    words: ['htpasswd'],
    name: 'password',
    pattern: typed(
      /\bhtpasswd (?=(?:-\w{1,8} ){0,4}-\w{0,6}b)(?:-[a-mo-zA-Z]{1,8} ){1,4}[^\s-]\S{0,127} \S{1,64} /
    )
  },
  // To the screen, so that no file is named
  {
    words: ['htpasswd'],
    name: 'password',
    pattern: typed(
      /\bhtpasswd (?=(?:-\w{1,8} ){0,4}-\w{0,6}n)(?:-\w{1,8} ){1,4}[^\s-]\S{0,63} /
    )
  },
  {
    words: ['login'],
    name: 'token',
    pattern: /\blogin (?:--relogin )?([\w+/=.-]{16,128})(?=[\s"']|$)/g
  },
  // netrc(5)
  {
    words: ['login'],
    name: 'password',
    pattern:
      /\blogin[ \t]{1,8}[^\s"']{1,128}\s{1,8}password[ \t]{1,8}([^\s"'\\]{4,128})/g
  },
  {
    words: ['obscure ', 'password-command'],
    name: 'password',
    pattern: typed(
      /(?:\brclone obscure |--password-command[= ]["']?(?:echo|printf) )/
    )
  },
  {
    words: ['net user'],
    name: 'password',
    pattern: typed(/\bnet user \S{1,64} /, {
      not: '/',
      after: /["']? \/add/,
      flags: 'gi'
    })
  },
  // User and password in one word; the last of several signs is the one before the host
  {
    words: ['lftp'],
    name: 'password',
    pattern: typed(/\blftp [^\n]{0,80}?-u [^\s,]{1,64},/)
  },
  {
    words: ['sqlplus'],
    name: 'password',
    pattern: typed(/\bsqlplus (?:-\w{1,4} ){0,3}[\w$#]{1,64}\//, {
      after: /["']?(?=(?:@[^\s@"']{1,256})?(?:["'\s]|$))/
    })
  },
  {
    words: ['jdbc:oracle', 'cx_oracle', 'oracledb'],
    name: 'password',
    pattern:
      /\b(?:jdbc:oracle:\w{2,8}:|(?:cx_Oracle|oracledb)\.connect\(\s{0,8}["'])[\w$#]{1,64}\/((?:[^\s"'$/]|\$(?![A-Za-z_{(])){4,128})@/g
  },
  {
    // libpq's password file
    words: [':5432:', 'pgpass', '*:*:*:'],
    name: 'password',
    pattern:
      /(?:^|["'])[\w.*-]{1,128}:(?:\d{2,5}|\*):[\w*-]{1,64}:[\w.*-]{1,64}:([^\s:"']{4,128})(?=["']|$)/gm
  },
  {
    words: ['beeline', 'twine', 'cqlsh'],
    name: 'password',
    pattern: typed(/\b(?:beeline|twine|cqlsh)\b[^\n]{0,200}? -p /, { not: '-' })
  },
  {
    // Of whatever tool: behind a user, and no port
    words: [' -p '],
    name: 'password',
    pattern: typed(
      /(?<!\bsudo(?: -\w{1,8}){0,2}|\b(?:cp|diff|docker(?:-compose)?|git|ls|mariadb|mvn?|mysql\w{0,6}|nmap|patch|podman|prove|rsync)(?: [\w./=:-]{1,40}){0,4}) -u (?![\d.:,-]{1,20} |[./~]|\w{1,10}:\/\/)\S{1,64}(?: | ?\\\r?\n[ \t]{1,40})-p (?!["']?(?:[-/]|[\d.:]{1,40}\b))/
    )
  },
  {
    words: ['-auth', '-credentials'],
    name: 'password',
    pattern: typed(
      /--[\w-]{0,40}(?:auth|credentials)["']?(?:=|,?\s{1,24})["']?[\w.@-]{1,64}:(?!["']?(?:\/|\d{1,5}(?:["'\s]|$)))/
    )
  },
  // Jupyter's token may be one that a person chose.
  {
    words: ['app.token', 'provider.token'],
    name: 'password',
    pattern: typed(/\b(?:NotebookApp|ServerApp|IdentityProvider)\.token[= ]/)
  },
  {
    words: ['psexec'],
    name: 'password',
    pattern: typed(/\bpsexec[^\n]{0,200}? -p /, { not: '[-%]', flags: 'gi' })
  },
  {
    words: ['pass:'],
    name: 'password',
    pattern: typed(/-pass(?:in|out)? ["']?pass:/)
  },
  {
    words: ['openssl'],
    name: 'password',
    pattern: typed(/\bopenssl \w[^\n]{0,200}? -k /, { not: '/' })
  },
  {
    words: ['openssl'],
    name: 'secret_key',
    pattern: typed(
      /\bopenssl \w[^\n]{0,200}? (?:-K|-hmac|-macopt (?:hex)?key:) ?/
    )
  },
  {
    words: ['poetry config', 'string-value', 'alias set', 'config host add'],
    name: 'access_token',
    pattern: typed(
      /\b(?:poetry config pypi-token\.[\w-]{1,64}|databricks secrets put\b[^\n]{0,200}? --string-value|mc (?:alias set|config host add) \S{1,64} https?:\/\/\S{1,200} \S{1,128}) /
    )
  },
  {
    words: ['kaggle config'],
    name: 'kaggle api key',
    pattern: typed(/\bkaggle config set -n key -v /)
  },
  {
    words: ['ngrok '],
    name: 'access_token',
    pattern: typed(/\bngrok (?:authtoken|config add-authtoken) /)
  },
  {
    words: ['httpie', 'http -a', 'bearer -a'],
    name: 'access_token',
    pattern: typed(/\bhttps? [^\n]{0,80}?-A bearer -a /)
  },
  // A token in the place of the user
  {
    words: [
      'git clone',
      'git+http',
      'set-url',
      'remote add',
      'cloning ',
      'unable to access'
    ],
    name: 'access_token',
    pattern:
      /\b(?:git (?:clone|remote|push|pull|fetch)\b[^\n]{0,120}?|git\+|Cloning (?:into )?["']?|unable to access ["']?)https?:\/\/([\w%+=.-]{16,256})(?::x-oauth-basic)?@/g
  },
  {
    // expect(1)
    words: ['expect -', 'expect "', "expect '", 'expect {', 'expect \\"'],
    name: 'password',
    pattern:
      /\bexpect \{?["'*\\]{0,3}[^\n"';]{0,40}(?:assword|asscode|assphrase)[^\n]{0,40}?(?:\n\s{0,20})?\bsend (?:-- )?\\?["']((?!\$)[^\s"'\\]{4,128})(?:\\\\?r|\\?["'])/g
  },
  {
    words: ['ldap', '7z', ' rar ', 'unrar ', 'smbclient', 'freerdp'],
    name: 'password',
    pattern: typed(
      /\b(?:ldap(?:add|delete|modify|passwd|search|whoami)\b[^\n]{0,200}? -w ["']?|(?:7za?|(?:un)?rar) [^\n]{0,120}? -p["']?|[xw]freerdp [^\n]{0,120}? \/p:|smbclient\b[^\n]{0,120}? -U ?["']?[\w.\\-]{1,64}%)/
    )
  },
  // GitHub's command line
  {
    words: ['secret set'],
    name: 'secret',
    pattern: typed(/\bsecret set [\w-]{1,64}[^\n]{0,80}? (?:-b|--body)[ =]?/)
  }
];
