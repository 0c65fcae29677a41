import type { Token } from 'marked';

import { listBlocks } from './markdown';

/** As JupyterLab has it: a heading in HTML begins a block, or stands in a paragraph. */
const headingTag = /^<h([1-6])\b/i;
const headingTags = /<h([1-6])\b/gi;

/** The level of a Markdown cell, which is that of its highest heading; `null` where it has none. */
export const headingLevel = (markdown: string): number | null => {
  const levels = listBlocks(markdown).flatMap(levelsOf);
  return levels.length === 0 ? null : Math.min(...levels);
};

const levelsOf = (block: Token): number[] => {
  switch (block.type) {
    case 'heading':
      return [(block as { depth: number }).depth, ...levelsIn(block)];
    case 'paragraph':
      return levelsIn(block);
    case 'html':
      return headingTag.test(block.raw)
        ? Array.from(block.raw.matchAll(headingTags), ([, level]) =>
            Number(level)
          )
        : [];
    default:
      return [];
  }
};

const levelsIn = (block: Token): number[] =>
  ('tokens' in block ? (block.tokens ?? []) : []).flatMap(({ type, raw }) => {
    const [, level] = (type === 'html' && headingTag.exec(raw)) || [];
    return level === undefined ? [] : [Number(level)];
  });
