import { relative, sep } from 'node:path';

/** Something to scan: a file, `-` for the standard input, or what git keeps of a file. */
export interface Source {
  readonly path: string;
  /** Name of the content in git's store; `null` for the file itself. */
  readonly blob: string | null;
  /** The commit that brought the content, where one is meant. */
  readonly commit?: string;
}

/** How a report tells a path. */
export const toReported = (path: string): string =>
  path === '-' ? path : relative('', path).split(sep).join('/') || '.';
