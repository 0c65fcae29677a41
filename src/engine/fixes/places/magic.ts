import type { Span } from '../../languages/python/nouns';
import type { PythonCell } from '../cells';
import type { Fix, Place, Refusal } from '../nouns';
import { ENVIRON } from '../nouns';
import { isPassword, decodePassword } from './address';
import { expressionFor } from './literal';
import { namesBefore, shellPlace } from './shell';

/** What a line says to IPython. */
interface MagicLine {
  /** Where the magic itself begins: behind `x = `. */
  readonly start: number;
  readonly end: number;
  /** Where the line's statement begins, and what stands before it. */
  readonly statement: { readonly at: number; readonly margin: string };
}

/** A secret in a line for IPython or the shell; `null` where the line is Python. */
export function magicPlace(
  { source, content }: PythonCell,
  target: Span,
  binds: (name: string) => boolean
): Place | Refusal | null {
  const line = findLine(source, content.code, target.from);
  if (!line) {
    return null;
  }
  const text = source.slice(line.start, line.end);
  const command = /^(?:!!?|%(?:sx|system)[ \t])/.exec(text);
  if (command) {
    const start = line.start + command[0].length;
    const isExpanded = hasReplacements(text, binds);
    return shellPlace(
      { source, start, statement: line.statement, isExpanded },
      target
    );
  }
  return variablePlace(text, line, target) ?? linePlace(text, line, target);
}

/** The logical line at `position` where it was blanked for the parser. */
function findLine(
  source: string,
  code: string,
  position: number
): MagicLine | null {
  let from = source.slice(0, position).lastIndexOf('\n') + 1;
  while (
    source.slice(0, from).endsWith('\\\n') &&
    isBlanked(source, code, from - 2)
  ) {
    from = source.slice(0, from - 1).lastIndexOf('\n') + 1;
  }
  let end = source.indexOf('\n', position);
  while (end > 0 && source[end - 1] === '\\') {
    end = source.indexOf('\n', end + 1);
  }
  const to = end < 0 ? source.length : end;
  let start = from;
  while (start < to && source[start] === code[start]) {
    start++;
  }
  start += /^[ \t]*/.exec(source.slice(start, to))?.[0].length ?? 0;
  const margin = /^[ \t]*/.exec(source.slice(from, to))?.[0] ?? '';
  return position < start || start === to
    ? null
    : { start, end: to, statement: { at: from + margin.length, margin } };
}

function isBlanked(source: string, code: string, at: number): boolean {
  return source[at] !== code[at];
}

/** Whether IPython replaces something in a command: it replaces all or, where one name is unknown, nothing. */
function hasReplacements(
  text: string,
  binds: (name: string) => boolean
): boolean {
  const fields = [...text.matchAll(/\{([^{}]{0,200})\}/g)].map(
    ([, field]) => field
  );
  const unquoted = text.replace(/'[^']{0,2000}'/g, '');
  const names = [...unquoted.matchAll(/\$(\w{1,128})/g)].map(
    ([, name]) => name
  );
  const all = [...fields, ...names].map(
    each => /^\s{0,8}([A-Za-z_]\w{0,127})/.exec(each)?.[1] ?? ''
  );
  return all.length > 0 && all.every(binds);
}

/** `%env X=…` */
function variablePlace(
  text: string,
  { start, end }: MagicLine,
  target: Span
): Place | Refusal | null {
  const set =
    /^%(?:set_)?env[ \t]{1,40}([A-Za-z_]\w{0,127})(?:[ \t]{0,40}=[ \t]{0,40}|[ \t]{1,40})(["']?)/.exec(
      text
    );
  if (!set) {
    return null;
  }
  const [{ length }, variable, quote] = set;
  const body = text.slice(length).trimEnd();
  const from = start + length;
  const to =
    from + body.length - (quote !== '' && body.endsWith(quote) ? 1 : 0);
  const part = toPart(text, start, { from, to }, target, [variable]);
  const isWhole = from === target.from && to === target.to;
  const key = `"${variable}"`;
  return (
    part && {
      ...part.place,
      variable: isWhole ? variable : null,
      extent: isWhole ? 'whole' : part.place.extent,
      rewrite: fix => {
        const item = { mapping: fix.use(ENVIRON), key };
        const insert = isWhole
          ? fix.keeper.provide(fix, item, '"')
          : `${item.mapping}[${key}] = ${part.write(fix)}`;
        return [{ from: start, to: end, insert }];
      }
    }
  );
}

const RUNS_PYTHON = /^%(?:time|timeit|prun|lprun|mprun|memit|debug)\b/;

/** `%sql postgresql://…`: the call that the magic stands for can hold an expression. */
function linePlace(
  text: string,
  { start, end }: MagicLine,
  target: Span
): Place | Refusal {
  const [head, name] = /^%([\w.]{1,60})[ \t]{1,40}/.exec(text) ?? [];
  if (!head || !name || RUNS_PYTHON.test(text) || text.includes('\n')) {
    return {
      reason:
        'A line for IPython cannot be rewritten here; the value has to be taken out by hand.'
    };
  }
  const from = start + head.length;
  const { names } = namesBefore(text.slice(0, target.from - start));
  const part = toPart(text, start, { from, to: end }, target, names);
  return (
    part && {
      ...part.place,
      rewrite: fix => [
        {
          from: start,
          to: end,
          insert: `get_ipython().run_line_magic("${name}", ${part.write(fix)})`
        }
      ]
    }
  );
}

interface Part {
  readonly place: Omit<Place, 'rewrite'>;
  /** The text around the secret as an f-string. */
  write(fix: Fix): string;
}

function toPart(
  text: string,
  start: number,
  range: Span,
  target: Span,
  names: readonly string[]
): Part {
  const before = text.slice(range.from - start, target.from - start);
  const after = text.slice(target.to - start, range.to - start);
  const value = text.slice(target.from - start, target.to - start);
  const isAddress = isPassword(before, after);
  const encoded = isAddress ? decodePassword(value) : null;
  return {
    place: {
      value: encoded?.plain ?? value,
      names,
      variable: null,
      extent: isAddress ? 'password' : 'part',
      role: 'code'
    },
    write: fix =>
      `f"${escape(before)}{${expressionFor(fix, "'", encoded)}}${escape(after)}"`
  };
}

/** Text as the content of an f-string in double quotes. */
function escape(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
