import type { Span } from '../../languages/python/nouns';
import type { Edit, Fix, Place, Refusal } from '../nouns';
import { ENVIRON } from '../nouns';
import { isPassword } from './address';
import type { Quoting, Quotings } from './quoting';
import { isSameQuoting } from './quoting';
import { textPlace } from './text';

/** A text that a shell runs. */
export interface ShellText {
  readonly source: string;
  readonly start: number;
  readonly quotings: Quotings;
  /**
   * Where a Python statement can be written before it, with the margin of its
   * line; `null` in a cell that is a shell's altogether.
   */
  readonly statement: { readonly at: number; readonly margin: string } | null;
  /** Whether the shell itself can ask before the command. */
  readonly canAsk: boolean;
  /**
   * Whether IPython may replace `{name}` and `$name` in it by Python's values: it
   * replaces all or, where it does not know one, none.
   */
  readonly isExpanded: boolean;
}

/** How much of a command before a value is looked at. */
const REACH = 300;

const NOT_EXPANDED: Refusal = {
  reason:
    'The shell reads no variable in this kind of quotes; the value has to be taken out by hand.'
};
const CROSSING: Refusal = {
  reason:
    'The value stands in several pieces of the command; it has to be taken out by hand.'
};
const CANNOT_ASK: Refusal = {
  reason:
    'A shell cell cannot ask for a value or open a store; use an environment variable.'
};

/** A secret in a command: the shell reads it from the environment. */
export function shellPlace(text: ShellText, target: Span): Place | Refusal {
  const { source, start, quotings } = text;
  const quoting = quotings.at(target.from);
  const before = source.slice(
    Math.max(start, target.from - REACH),
    target.from
  );
  const named = namesBefore(before);
  if (quoting.kind === 'comment') {
    return textPlace(source, target, named.names);
  }
  if (quoting.kind === 'ansi' || quoting.kind === 'quoted-here') {
    return NOT_EXPANDED;
  }
  if (!isSameQuoting(quoting, quotings.at(target.to))) {
    return CROSSING;
  }
  const isWhole = /^["']?(?:[\s;&|)]|$)/.test(
    source.slice(target.to, target.to + 2)
  );
  const isAddress = isPassword(
    before.replace(/["']$/, ''),
    source.slice(target.to).replace(/^["']/, '')
  );
  return {
    value: unquote(source.slice(target.from, target.to), quoting),
    names: named.names,
    variable:
      isWhole && quoting.kind !== 'here' && !isAddress ? named.variable : null,
    extent: isAddress ? 'password' : toExtent(isWhole, named.variable),
    role: 'code',
    rewrite: fix => rewrite(text, target, quoting, fix)
  };
}

function toExtent(isWhole: boolean, variable: string | null): Place['extent'] {
  return isWhole || variable === null ? 'whole' : 'part';
}

function rewrite(
  text: ShellText,
  target: Span,
  quoting: Quoting,
  fix: Fix
): Edit[] | Refusal {
  const edits = refer(text, target, quoting, fix.secret.name);
  const { isInherited } = fix.keeper;
  // Where the command itself does not stop without the variable, a check does.
  if (isInherited && !(text.isExpanded && text.statement)) {
    return edits;
  }
  if (text.statement === null) {
    return text.canAsk && fix.keeper.way === 'getpass'
      ? [askBefore(text, target, fix), ...edits]
      : CANNOT_ASK;
  }
  const { at, margin } = text.statement;
  const { name } = fix.secret;
  const item = { mapping: fix.use(ENVIRON), key: `"${name}"`, name };
  const insert = `${fix.keeper.provide(fix, item, '"')}\n${margin}`;
  return [{ from: at, to: at, insert }, ...edits];
}

/** `read -rs` on a line of its own, before the command. */
function askBefore(
  { source, start, quotings }: ShellText,
  target: Span,
  { secret: { name, label } }: Fix
): Edit {
  let at = lineStart(source, target.from);
  while (
    at > start &&
    (source.endsWith('\\\n', at) || quotings.at(at).depth > 0)
  ) {
    at = lineStart(source, at - 1);
  }
  const margin = /^[ \t]*/.exec(source.slice(at))?.[0] ?? '';
  const insert = `${margin}read -rs -p "${label}: " ${name} && export ${name}\n`;
  return { from: at, to: at, insert, isOnce: true };
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1;
}

function refer(
  { source, isExpanded }: ShellText,
  { from, to }: Span,
  { kind, open }: Quoting,
  name: string
): Edit[] {
  // `${X:?}` fails loudly, and IPython, which cannot evaluate it, leaves the
  // line alone. That must not be where a line relies on IPython, and whether it
  // does depends on names that nobody knows: `$(…)` means the same either way.
  const insert = isExpanded ? `$(printenv ${name})` : `\${${name}:?}`;
  switch (kind) {
    case 'bare':
      return [{ from, to, insert: `"${insert}"` }];
    case 'single':
      return doesExpand(source, { from, to }, open)
        ? [{ from, to, insert: `'"${insert}"'` }]
        : requote(source, { from, to, insert }, open);
    default:
      return [{ from, to, insert }];
  }
}

/**
 * Whether the text of single quotes would mean more in double ones. A value that
 * shares them with others counts too: all of them have to be told the same.
 */
function doesExpand(source: string, { from, to }: Span, open: number): boolean {
  const end = source.indexOf("'", to);
  const isAll = open + 1 === from && end === to;
  return end < 0 || (!isAll && /["$`\\!]/.test(source.slice(open + 1, end)));
}

/** Makes the quotes around an edit double ones. */
function requote(source: string, edit: Edit, open: number): Edit[] {
  const end = source.indexOf("'", edit.to);
  return [
    { from: open, to: open + 1, insert: '"' },
    edit,
    { from: end, to: end + 1, insert: '"' }
  ];
}

function unquote(text: string, { kind }: Quoting): string {
  switch (kind) {
    case 'bare':
      return text.replace(/\\(.)/g, '$1');
    case 'double':
    case 'here':
      return text.replace(/\\(["$`\\])/g, '$1');
    default:
      return text;
  }
}

/** `key=`, `"key": `, `X-Api-Key: Bearer ` */
const OPTION =
  /(?:^|[\s"'{,&?-])([A-Za-z][\w-]{1,60})["']?(?:=|:[ \t])[ \t]{0,4}["']?(?:Bearer |Basic |Token )?$/i;
const LONG_OPTION = /--([A-Za-z][\w-]{1,60})[ \t]{1,4}["']?$/;

/** `X=`, `--api-key `, `X-Api-Key: ` before a value. */
export function namesBefore(text: string): {
  names: string[];
  variable: string | null;
} {
  const tail = text.slice(-200);
  const variable =
    /(?:^|[\s;&|])([A-Za-z_]\w{0,127})=["']?$/.exec(tail)?.[1] ?? null;
  const option = /\/\/\S{0,200}$/.test(tail)
    ? null
    : (OPTION.exec(tail) ?? LONG_OPTION.exec(tail));
  return { names: option ? [option[1]] : [], variable };
}
