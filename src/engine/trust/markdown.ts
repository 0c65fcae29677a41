import { Marked, type Token } from 'marked';

import { judgeHtml } from './html';
import type { Act, Judged } from './types';

/** The parser takes a time that grows with the square of some texts. */
const longest = 30_000;

/** JupyterLab's parser, without what takes it long and never acts: emphasis, and addresses that are no links. */
const marked = new Marked({
  gfm: true,
  async: false,
  tokenizer: {
    emStrong: () => undefined,
    del: () => undefined,
    url: () => undefined,
    inlineText(text) {
      const [raw] = /^[\s\S][^\\<![`]*/.exec(text) ?? [''];
      const escaped = this.lexer.state.inRawBlock;
      return { type: 'text', raw, text: raw, escaped };
    }
  }
});

/** With emphasis, which can take the star of a comment in a style sheet. */
const exact = new Marked({
  gfm: true,
  async: false,
  tokenizer: { url: () => undefined }
});
const longestExact = 4_000;

/** What Markdown does as an output: what the HTML does that is made of it. */
export const judgeMarkdown = (markdown: string): Judged => {
  const hasComments = markdown.includes('/*');
  const parser =
    hasComments && markdown.length <= longestExact ? exact : marked;
  const html = markdown.length > longest ? null : toHtml(parser, markdown);
  return html === null
    ? judgeRaw(markdown)
    : hasComments && parser !== exact
      ? judgeOpened(html)
      : judgeHtml(html);
};

/** Where emphasis was not read, what stands in comments is told too: it may stand in none. */
const judgeOpened = (html: string): Judged => {
  const { acts, isChanged } = judgeHtml(html);
  const opened = judgeHtml(html.replace(/\/\*/g, '/ ')).acts.filter(
    ({ effect, host }) =>
      !acts.some(each => each.effect === effect && each.host === host)
  );
  return { acts: [...acts, ...opened], isChanged };
};

/** The blocks of Markdown, of a very long one those at its start; none where it is too deep. */
export const listBlocks = (markdown: string): readonly Token[] => {
  try {
    return marked.lexer(markdown.slice(0, longest));
  } catch {
    return [];
  }
};

/** The HTML that stands in Markdown, without examples of it; all of it where it cannot be told. */
export const listHtml = (markdown: string): readonly string[] => {
  const found: string[] = [];
  try {
    void marked.walkTokens(marked.lexer(markdown.slice(0, longest)), each => {
      if (each.type === 'html') {
        found.push(each.raw);
      }
    });
  } catch {
    return [markdown];
  }
  return markdown.length > longest
    ? [...found, markdown.slice(longest)]
    : found;
};

const toHtml = (parser: Marked, markdown: string): string | null => {
  try {
    return parser.parse(markdown, { async: false });
  } catch {
    // Nested more deeply than the parser can follow.
    return null;
  }
};

/** HTML is passed on as it stands; what links are made of the rest is not known. */
const judgeRaw = (markdown: string): Judged => {
  const { acts, isChanged } = judgeHtml(markdown);
  const mayRun = /\b(?:java|vb|live)script\s{0,20}:|\bdata:text/i.test(
    markdown
  );
  return mayRun
    ? { acts: [...acts, unread], isChanged: true }
    : { acts, isChanged };
};

const unread: Act = {
  effect: 'unknown',
  when: 'trusted',
  risk: 'medium',
  host: null,
  text: 'Markdown that is too long or too deep to be judged.'
};
