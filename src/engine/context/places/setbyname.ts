import type { Command } from './command';

/** What names a value that is set by it: Spring's defaults, PowerShell's variables, Android's builds. */
export const SET_BY_NAME: readonly Command[] = [
  {
    words: ['@value("${'],
    name: 'password',
    pattern: /@Value\("\$\{(?<name>[\w.-]{2,80}):([^}"\n]{4,256})\}/g
  },
  {
    words: ['-value '],
    name: 'password',
    pattern:
      /-(?:Name|Path) ["']?(?<name>[\w.:-]{2,60})["']? -Value ["']((?!\$)[^"'\n]{4,256})(?=["'])/gi
  },
  {
    words: ['buildconfigfield', 'resvalue'],
    name: 'password',
    pattern:
      /\b(?:buildConfigField|resValue)\b[ (]{1,2}["'][Ss]tring["'],\s{0,8}["'](?<name>\w{2,60})["'],\s{0,8}["']\\?["']?([^"'\\\n]{4,256})/g
  },
  // Spark's and Hadoop's settings end with the account that they are for.
  {
    words: ['fs.azure.account', 'fs.azure.sas'],
    name: 'account_key',
    pattern:
      /\bfs\.azure\.(?:account\.key|account\.oauth2\.client\.secret|sas)\b[^\n]{0,160}?["']\s{0,8}(?:,|->|=>|[:=])\s{0,20}["']([^"'\n]{16,256})(?=["'])/g
  }
];
