/** Code that a text of Markdown runs: the chunks of R Markdown and Quarto, the cells of MyST. What else stands between fences is shown, and read as the text around it. */
import { languageOfPath } from '../../notebook/paths';
import { formatOfLanguage } from '../../notebook/formats';

/** "```{r}", "```{julia, echo=FALSE}", "```{code-cell} ipython3" */
const FENCE =
  /^[ \t]{0,12}(`{3,8}|~{3,8})[ \t]{0,4}\{[ \t]?(?:code-cell\}[ \t]{0,4})?\.?([A-Za-z][\w#+]{0,20})[^\n`]{0,200}\r?\n/gm;
const CLOSING = /^[ \t]{0,12}(`{3,8}|~{3,8})[ \t]{0,40}\r?$/gm;
const MOST_FENCES = 500;

export interface FencedCode {
  readonly language: string;
  readonly from: number;
  readonly to: number;
}

/** The code that a text runs, in languages that are no data. */
export function fencedCode(text: string): FencedCode[] {
  const found: FencedCode[] = [];
  FENCE.lastIndex = 0;
  for (let fence = FENCE.exec(text); fence; fence = FENCE.exec(text)) {
    const [, marks, name] = fence;
    const from = FENCE.lastIndex;
    const to = endOf(text, from, marks);
    const language = languageOf(name.toLowerCase());
    if (formatOfLanguage(language) === 'code') {
      found.push({ language, from, to });
    }
    if (found.length === MOST_FENCES) {
      break;
    }
    FENCE.lastIndex = to;
  }
  return found;
}

/** Where the line of a closing fence begins, or the text ends. */
function endOf(text: string, from: number, marks: string): number {
  CLOSING.lastIndex = from;
  for (let line = CLOSING.exec(text); line; line = CLOSING.exec(text)) {
    if (line[1].startsWith(marks)) {
      return line.index;
    }
  }
  return text.length;
}

/** Chunks are called after languages, kernels, and the ends of files. */
const languageOf = (name: string): string =>
  /python/.test(name) ? 'python' : (languageOfPath(`a.${name}`) ?? name);
