import { call } from './callforms';
import { PERHAPS_PASSWORD, type Command } from './command';
import { typed } from './typed';

/** Statements of SQL that hand a secret over by its place, and commands of servers. */
export const QUERIES: readonly Command[] = [
  {
    words: ['attach '],
    name: 'encryption_key',
    pattern: /\battach [^;\n]{1,200}? key ["'](?:x')?([^\s"']{4,256})["']/gi
  },
  {
    words: ['sp_addlinkedsrvlogin'],
    name: 'password',
    pattern:
      /\bsp_addlinkedsrvlogin N?'[^'\n]{1,64}', {0,4}N?'\w{4,5}', {0,4}(?:NULL|N?'[^'\n]{0,64}'), {0,4}N?'[^'\n]{1,64}', {0,4}N?'([^'\n]{4,128})(?=')/gi
  },
  {
    words: ['sp_password', 'sp_setapprole'],
    name: 'password',
    pattern:
      /\b(?:sp_password (?:NULL|N?'[^'\n]{0,64}')|sp_setapprole N?'[^'\n]{1,64}'), {0,4}N?'([^'\n]{4,128})(?=')/gi
  },
  // What SQL Server keeps to sign in elsewhere with
  {
    words: ['identity'],
    name: 'password',
    pattern:
      /\bcredential \S{1,128}\s{1,8}with\s{1,8}identity ?= ?N?'[^'\n]{1,128}'\s{0,4},\s{0,24}secret ?= ?N?'([^'\n]{4,256})'/gi
  },
  // A password that a statement turns into a hash
  {
    words: ["sha1('", "sha2('", "password('", "md5('"],
    name: PERHAPS_PASSWORD,
    isCode: true,
    pattern: /\b(?:sha[12]|md5|password)\('([^'\s]{6,64})'(?:\)|, ?\d)/gi
  },
  {
    words: ["mongodb('"],
    name: 'password',
    pattern: call(/\bmongodb/, 4)
  },
  // ClickHouse reads a bucket with the id of a key and the key.
  {
    words: [" s3('", "(s3('", "s3cluster('"],
    name: 'aws_secret_access_key',
    pattern:
      /\bs3(?:cluster)?\([^\n()]{0,200}?'[A-Z\d]{16,24}',\s{0,8}'([^'\n]{16,128})'/gi
  },
  // Oracle's client
  {
    words: ['connect ', 'conn '],
    name: 'password',
    pattern: /^\s{0,8}conn(?:ect)? [\w$#]{1,40}\/"?([^\s"@/]{4,128})"?@/gim
  },
  // A table of settings
  {
    words: [
      'set value',
      'set `value`',
      'set setting_value',
      'set config_value'
    ],
    name: 'password',
    pattern:
      /\bset `?(?:\w{1,20}_)?value`? ?= ?'([^'\n]{4,256})'\s{1,8}where `?\w{1,40}`? ?= ?'(?<name>[\w.-]{2,60})'/gi
  },
  {
    words: ['add_user ', 'change_password '],
    name: 'password',
    pattern: typed(
      /\brabbitmqctl\b[^\n]{0,60}? (?:add_user|change_password) ["']?[\w.@-]{1,64}["']? /
    )
  },
  {
    words: ['openssl passwd'],
    name: 'password',
    pattern: typed(/\bopenssl passwd (?:-(?:\d|apr1|quiet) ){0,3}/, {
      not: '-'
    })
  },
  {
    words: ['keychain '],
    name: 'password',
    pattern: typed(
      /\bsecurity (?:create|unlock|set)-key[\w-]{5,30}\b[^\n]{0,80}? -[kp] /,
      { not: '[/~-]|login\\.keychain' }
    )
  },
  {
    words: ['http-basic.'],
    name: 'password',
    pattern: typed(
      /\b(?:poetry|composer) config (?:-\w{1,8} |--\w{1,12} )?http-basic\.[\w.-]{1,64} [\w.@-]{1,64} /
    )
  },
  // What stores keep by name
  {
    words: ['--value '],
    name: 'password',
    pattern:
      /--name[ =]["']?(?<name>[\w/.-]{3,120})["']?[^\n]{0,80}? --value[ =]["']?([^\s"'$]{4,256})/g
  },
  // ftp(1) reads a here-document.
  {
    words: ['ftp -'],
    name: 'password',
    pattern:
      /\bftp -\w{1,4}\b[^\n]{0,80}<<[^\n]{1,20}\n(?:[^\n]{0,80}\n){0,3}\s{0,8}(?:quote )?user \S{1,64} (\S{4,64})/gi
  },
  {
    words: ['masterauth '],
    name: 'password',
    pattern: typed(/\bmasterauth /)
  },
  // Stata's databases, and a service whose key it keeps
  {
    words: ['odbc ', 'jdbc '],
    name: 'password',
    pattern:
      /\b(?:odbc|jdbc) \w{2,10}\b[^\n]{0,400}?\bp(?:a(?:ss(?:word)?)?)?\(["']([^"'\n]{4,128})["']\)/g
  },
  {
    words: ['fredkey'],
    name: 'fred api key',
    pattern: /\bset fredkey ["']?([\da-z]{20,64})\b/g
  },
  // SAS encodes a password in front of everybody.
  {
    words: ['pwencode'],
    name: 'password',
    pattern: /\bproc pwencode in ?= ?["']([^"'\n]{4,128})(?=["'])/gi
  }
];
