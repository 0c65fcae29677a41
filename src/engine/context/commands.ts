import type { Candidate } from './judge';

/** How well-known programs take a secret without a name for it; the secret is the last group. */
const COMMANDS: readonly { readonly name: string; readonly pattern: RegExp }[] =
  [
    {
      name: 'password',
      pattern:
        /\b(?:curl|wget|http|https)\b[^\n]{0,400}?\s(?:-u|--user|--auth|-a)[ =]["']?[^\s:"'$]{1,64}:([^\s"'$]{4,128})/g
    },
    { name: 'password', pattern: /\bsshpass -p ?["']?([^\s"'$]{4,128})/g },
    {
      name: 'password',
      pattern: /\bmysql(?:dump)?\b[^\n]{0,200}? -p["']?([^\s"'$]{4,128})/g
    },
    {
      name: 'token',
      pattern: /\blogin (?:--relogin )?([A-Za-z0-9_-]{20,128})(?=\s|$)/g
    }
  ];

/** The secrets that stand in shell commands by their place alone. */
export function findCommands(text: string): Candidate[] {
  return COMMANDS.flatMap(({ name, pattern }) =>
    Array.from(text.matchAll(pattern), found => {
      const to = (found.index ?? 0) + found[0].length;
      return { name, from: to - found[1].length, to };
    })
  );
}
