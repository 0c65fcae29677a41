import { csharp } from './csharp';
import type { Dialect } from './dialect';
import { deno, isDeno, javascript, typescript } from './javascript';
import { julia } from './julia';
import { r } from './r';

/** Languages besides Python and the shell that can be rewritten. */
const DIALECTS: ReadonlyMap<string, Dialect> = new Map(
  Object.entries({ csharp, deno, javascript, julia, r, typescript })
);

export function dialectOf(language: string): Dialect | null {
  return DIALECTS.get(language) ?? null;
}

/** Node and Deno run the same languages and have the environment in other places. */
export function runtimeOf(
  language: string,
  sources: readonly string[]
): string {
  const isScript = language === 'javascript' || language === 'typescript';
  return isScript && sources.some(isDeno) ? 'deno' : language;
}
