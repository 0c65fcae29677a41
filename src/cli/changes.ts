/** What git tells of changed files (git-diff, "Raw output format"), with `-z`. */
import { join } from 'node:path';

import type { Source } from './source';

/** The modes of files, without those of links and submodules. */
const fileMode = /^100/;

/** Of a content that is gone. */
const noBlob = /^0{40,64}$/;

/** Options that give such an answer; what was renamed or copied is new at its place. */
export const rawOptions: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv'
];

/**
 * The contents that changes brought, whatever their names are, since somebody
 * means to publish each of them.
 *
 * @param parts - of the answer: a commit's id before its changes, for each change its description and the path.
 */
export const toSources = (parts: readonly string[], top: string): Source[] => {
  const sources: Source[] = [];
  let commit: string | undefined;
  for (let at = 0; at < parts.length; at++) {
    if (!parts[at].startsWith(':')) {
      commit = parts[at];
      continue;
    }
    const { mode, blob } = readChange(parts[at]);
    const name = parts[++at];
    if (fileMode.test(mode) && !noBlob.test(blob)) {
      sources.push({ path: join(top, name), blob, commit });
    }
  }
  return sources;
};

/**
 * The files of an answer without commits that wait for somebody to resolve a
 * conflict: git has no content for them.
 */
export const listUnmerged = (parts: readonly string[]): string[] =>
  parts.filter((_, at) => at % 2 === 1 && parts[at - 1].endsWith(' U'));

/** What is there after the change. A merge has a colon, a mode and an id more for each parent. */
const readChange = (text: string): { mode: string; blob: string } => {
  const parents = text.lastIndexOf(':') + 1;
  const words = text.slice(parents).split(' ');
  return { mode: words[parents], blob: words[2 * parents + 1] };
};
