import type { Hits } from '../prefilter';
import { CALLS } from './calls';
import type { Candidate } from './judge';

/** A way of handing a secret over that has no name for it; the secret is the pattern's last group and its end, or its first if the group `name` follows. */
export interface Command {
  /** Keywords of which one stands in each such command. */
  readonly words: readonly string[];
  /** What the secret is, unless the pattern's group `name` says what it is called. */
  readonly name: string;
  readonly pattern: RegExp;
}

/** What people type into a shell, or a file that a tool reads. */
const SHELL_COMMANDS: readonly Command[] = [
  {
    words: ['curl', 'wget'],
    name: 'password',
    pattern:
      /\b(?:curl|wget)\b[^\n]{0,400}?\s(?:-u|--user)[ =]["']?[^\s:"'$]{1,64}:([^\s"'$]{4,128})/g
  },
  {
    words: ['sshpass'],
    name: 'password',
    pattern: /\bsshpass -p ?["']?([^\s"'$]{4,128})/g
  },
  {
    words: ['mysql'],
    name: 'password',
    pattern: /\bmysql(?:dump)?\b[^\n]{0,200}? -p["']?([^\s"'$]{4,128})/g
  },
  {
    words: ['login', 'mongo'],
    name: 'password',
    pattern:
      /\b(?:(?:docker|az|podman|helm registry) login|mongo\w{0,8})\b[^\n]{0,200}? -p ["']?([^\s"'$-][^\s"'$]{3,128})/g
  },
  {
    words: ['redis-cli', 'sqlcmd', 'bcp ', 'unzip'],
    name: 'password',
    pattern:
      /\b(?:redis-cli\b[^\n]{0,120}? -a|(?:sqlcmd|bcp|unzip)\b[^\n]{0,120}? -P) ?["']?([^\s"'$]{4,128})/g
  },
  {
    words: ['htpasswd'],
    name: 'password',
    pattern:
      /\bhtpasswd -\w{0,4}b\w{0,4} [^\s]{1,128} [^\s]{1,64} ["']?([^\s"'$]{4,128})/g
  },
  {
    words: ['identified by'],
    name: 'password',
    pattern: /\bidentified by ["']([^\s"']{4,128})["']/gi
  },
  {
    words: ['login'],
    name: 'token',
    pattern: /\blogin (?:--relogin )?([\w+/=.-]{20,128})(?=\s|$)/g
  },
  // netrc(5)
  {
    words: ['login'],
    name: 'password',
    pattern:
      /\blogin[ \t]{1,8}[^\s"']{1,128}\s{1,8}password[ \t]{1,8}([^\s"'\\]{4,128})/g
  },
  {
    words: ['sudo -s'],
    name: 'password',
    pattern: /\becho ["']?([^\s"'$]{4,128})["']? ?\| ?sudo -S/g
  },
  {
    words: ['sudo -s'],
    name: 'password',
    pattern: /\bsudo -S\b[^\n<]{0,80}<<< ?["']?([^\s"'$]{4,128})/g
  },
  {
    words: ['password-stdin'],
    name: 'password',
    pattern:
      /\becho (?:-n )?["']?([^\s"'$]{4,256})["']? ?\| ?[^\n|]{1,120}--password-stdin/g
  },
  {
    words: ['ldap', '7z', 'smbclient'],
    name: 'password',
    pattern:
      /\b(?:ldap(?:add|delete|modify|passwd|search|whoami)\b[^\n]{0,200}? -w ["']?|7za? [^\n]{0,120}? -p["']?|smbclient\b[^\n]{0,120}? -U ?["']?[\w.\\-]{1,64}%)([^\s"'$]{4,128})/g
  },
  {
    words: ['set password'],
    name: 'password',
    pattern: /\bset password (?:for [^\n=]{1,80})?= ?["']([^\s"']{4,128})["']/gi
  },
  // GitHub's command line
  {
    words: ['secret set'],
    name: 'secret',
    pattern:
      /\bsecret set [\w-]{1,64}[^\n]{0,80}? (?:-b|--body)[ =]?["']?([^\s"'$]{4,256})/g
  },
  {
    words: ['chpasswd'],
    name: 'password',
    pattern:
      /\becho ["']?[^\s:"'$]{1,64}:([^\s"'$]{4,128})["']? ?\| ?(?:sudo )?chpasswd/g
  }
];

const COMMANDS: readonly Command[] = [...SHELL_COMMANDS, ...CALLS];

/** The words without which no command is found. */
export const COMMAND_KEYWORDS: readonly string[] = COMMANDS.flatMap(
  ({ words }) => words
);

/** The secrets that stand in commands by their place alone. */
export function findCommands(text: string, hits: Hits): Candidate[] {
  return COMMANDS.filter(({ words }) =>
    words.some(word => hits.has(word))
  ).flatMap(({ name, pattern }) =>
    Array.from(text.matchAll(pattern), found => toCandidate(found, name))
  );
}

function toCandidate(found: RegExpMatchArray, name: string): Candidate {
  const [whole, ...groups] = found;
  const called = found.groups?.name;
  const secret = called === undefined ? groups[groups.length - 1] : groups[0];
  const at =
    called === undefined ? whole.lastIndexOf(secret) : whole.indexOf(secret);
  const from = (found.index ?? 0) + at;
  return { name: called ?? name, from, to: from + secret.length };
}
