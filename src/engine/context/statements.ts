import type { Command } from './command';

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
    name: 'encryption_key',
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
    words: ['password '],
    name: 'password',
    pattern:
      /\b(?:as|user|username|login|account):? ["'`]?[\w.@-]{1,64}["'`]?(?:,| and| with| using){1,2}(?: the)? password:? ["'`]?([^\s"'`,;]{6,64}?)["'`]?(?=[\s"'`,;.]{0,2}(?:\s|$))/gi
  },
  {
    words: ['credentials:'],
    name: 'password',
    pattern:
      /\bcredentials: {0,2}["'`]?[\w.@-]{1,64}["'`]? ?[/:] ?["'`]?([^\s"'`,;/]{6,64})/gi
  }
];
