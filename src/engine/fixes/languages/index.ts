import { findCellLanguage, notebookLanguage } from '../../notebook/language';
import { isRecord } from '../../notebook/reading';
import type { SourceCell, Way } from '../../types';
import { csharp } from './csharp';
import type { Dialect } from './dialect';
import { deno, isDeno, javascript, typescript } from './javascript';
import { julia } from './julia';
import { PAGE } from './names';
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

/** Whether code of a dialect can read a secret in a way: the others need Python. */
export function hasWay({ ask }: Dialect, way: Way): boolean {
  return way === 'env' || (way === 'getpass' && ask !== null);
}

/**
 * The language that a cell is fixed in where its metadata say so. JavaScript of
 * such a notebook runs in the page, which has no environment.
 */
export function ownLanguage(metadata: unknown): Pick<SourceCell, 'language'> {
  const language = findCellLanguage(metadata);
  if (language === null) {
    return {};
  }
  return { language: language === 'javascript' ? PAGE : language };
}

/** The language that a notebook's code is fixed in: Deno's differs from Node's. */
export function languageToFix(notebook: unknown): string {
  const metadata = isRecord(notebook) ? notebook.metadata : null;
  const kernel = isRecord(metadata) ? metadata.kernelspec : null;
  return isRecord(kernel) && kernel.name === 'deno'
    ? 'deno'
    : notebookLanguage(notebook);
}
