import type { Hits } from '../prefilter';
import type { Candidate } from './judge';

/** A way of handing a secret over that has no name for it; the secret is the pattern's only group. */
interface Command {
  /** Keywords of which one stands in each such command. */
  readonly words: readonly string[];
  readonly name: string;
  readonly pattern: RegExp;
}

const COMMANDS: readonly Command[] = [
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
    words: ['identified by'],
    name: 'password',
    pattern: /\bidentified by ["']([^\s"']{4,128})["']/gi
  },
  {
    words: ['login'],
    name: 'token',
    pattern: /\blogin (?:--relogin )?([A-Za-z0-9_-]{20,128})(?=\s|$)/g
  }
];

/** The words without which no command is found. */
export const COMMAND_KEYWORDS: readonly string[] = COMMANDS.flatMap(
  ({ words }) => words
);

/** The secrets that stand in commands by their place alone. */
export function findCommands(text: string, hits: Hits): Candidate[] {
  return COMMANDS.filter(({ words }) =>
    words.some(word => hits.has(word))
  ).flatMap(({ name, pattern }) =>
    Array.from(text.matchAll(pattern), found => {
      const to = (found.index ?? 0) + found[0].length;
      const quote = /["']$/.test(found[0]) ? 1 : 0;
      return { name, from: to - quote - found[1].length, to: to - quote };
    })
  );
}
