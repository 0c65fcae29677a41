import type { Span } from '../../languages/python/nouns';
import type { Fix, Place, Refusal } from '../nouns';
import { ENVIRON } from '../nouns';
import { decodePassword, isPassword } from './address';
import { expressionFor } from './literal';
import { namesBefore } from './shell';

/** A magic with its arguments: `%env X=…` */
export interface Magic {
  readonly text: string;
  /** Where it stands in the cell: behind `x = `. */
  readonly start: number;
}

const NOT_A_CALL: Refusal = {
  reason:
    'A line for IPython cannot be rewritten here; the value has to be taken out by hand.'
};
const EXPANDED: Refusal = {
  reason:
    'IPython puts other values into this line; the value has to be taken out by hand.'
};

/** `%env X=…` */
export function variablePlace(
  { text, start }: Magic,
  target: Span
): Place | Refusal | null {
  const set =
    /^%(?:set_)?env[ \t]{1,40}([A-Za-z_]\w{0,127})(?:[ \t]{0,40}=[ \t]{0,40}|[ \t]{1,40})/.exec(
      text
    );
  if (!set) {
    return null;
  }
  const [{ length }, variable] = set;
  const body = text.slice(length).trimEnd();
  const from = start + length;
  const to = from + body.length;
  const part = toPart(
    text,
    { from: from - start, to: to - start },
    shift(target, start),
    [variable]
  );
  const isQuoted =
    /^(["']).{0,20000}\1$/.test(body) &&
    from + 1 === target.from &&
    to - 1 === target.to;
  const isWhole = isQuoted || (from === target.from && to === target.to);
  if (!isWhole && /[{$]/.test(part.around)) {
    return EXPANDED;
  }
  const key = `"${variable}"`;
  return {
    ...part.place,
    // IPython makes the quotes a part of what the variable holds.
    ...(isQuoted && { value: body, isQuoted }),
    variable: isWhole ? variable : null,
    extent: isWhole ? 'whole' : part.place.extent,
    rewrite: fix => {
      const item = { mapping: fix.use(ENVIRON), key, name: variable };
      const insert = isWhole
        ? fix.keeper.provide(fix, item, '"')
        : `${item.mapping}[${key}] = ${part.write(fix)}`;
      return [{ from: start, to: start + text.length, insert }];
    }
  };
}

const RUNS_PYTHON = /^%(?:time|timeit|prun|lprun|mprun|memit|debug)\b/;

/** `%sql postgresql://…`: the call that the magic stands for can hold an expression. */
export function commandPlace(
  { text, start }: Magic,
  target: Span
): Place | Refusal {
  const [head, name] = /^%([\w.]{1,60})[ \t]{1,40}/.exec(text) ?? [];
  if (!head || !name || RUNS_PYTHON.test(text) || text.includes('\n')) {
    return NOT_A_CALL;
  }
  const within = shift(target, start);
  const { names } = namesBefore(text.slice(0, within.from));
  const range = { from: head.length, to: text.length };
  const part = toPart(text, range, within, names);
  return {
    ...part.place,
    rewrite: fix => {
      const insert = `get_ipython().run_line_magic("${name}", ${part.write(fix)})`;
      return [{ from: start, to: start + text.length, insert }];
    }
  };
}

interface Part {
  readonly place: Omit<Place, 'rewrite'>;
  /** The text around the secret. */
  readonly around: string;
  /** The text as an f-string. */
  write(fix: Fix): string;
}

/** A secret in a magic's arguments; all offsets in the magic. */
function toPart(
  text: string,
  range: Span,
  target: Span,
  names: readonly string[]
): Part {
  const before = text.slice(range.from, target.from);
  const after = text.slice(target.to, range.to);
  const value = text.slice(target.from, target.to);
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
    around: before + after,
    write: fix =>
      `f"${escape(before)}{${expressionFor(fix, "'", encoded)}}${escape(after)}"`
  };
}

function shift({ from, to }: Span, start: number): Span {
  return { from: from - start, to: to - start };
}

/** Text as the content of an f-string in double quotes. */
function escape(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
