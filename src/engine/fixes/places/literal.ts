import type { Edit, Fix, Place, Quote, Refusal } from '../nouns';
import { QUOTE } from '../nouns';
import type { Encoded } from './address';
import { decodePassword, isPassword } from './address';
import type { Leaf } from './leaf';
import type { Site } from './site';
import { needsBrackets, otherQuote, spaceBefore } from './writing';

const NESTED: Refusal = {
  reason:
    'The value stands in an f-string within an f-string; it has to be taken out by hand.'
};

/** A secret that is a literal or a part of one: an expression takes its place. */
export function literalPlace(site: Site): Place {
  const isAddress = !site.isWhole && isPassword(site.before, site.after);
  const encoded = isAddress ? decodePassword(site.value) : null;
  return {
    value: encoded?.plain ?? site.value,
    names: site.names,
    variable: site.isWhole ? site.variable : null,
    extent: site.isWhole ? 'whole' : isAddress ? 'password' : 'part',
    role: 'code',
    rewrite: fix =>
      site.isWhole ? replaceWhole(site, fix) : replacePart(site, fix, encoded)
  };
}

/** The edit that puts the secret's expression in place of all of the literals. */
export function replaceWhole(site: Site, fix: Fix): Edit[] {
  const { first, last, outer, node, code } = site;
  const isJoined = first.from !== last.from;
  const { from, to } = isJoined ? node : outer;
  const plain = fix.keeper.expression(fix, first.quote);
  const isOpen = !first.isBytes && !needsBrackets(node);
  const expression = isOpen ? withoutBrackets(plain) : plain + encoding(first);
  return [{ from, to, insert: spaceBefore(code, from) + expression }];
}

/** Brackets around all of an expression are only needed beside other operators. */
function withoutBrackets(expression: string): string {
  return /^\(.*\)$/.test(expression) ? expression.slice(1, -1) : expression;
}

function replacePart(
  site: Site,
  fix: Fix,
  encoded: Encoded | null
): Edit[] | Refusal {
  const { first, last } = site;
  if (first.isNested && first.isFormat) {
    return NESTED;
  }
  if (!first.isNested && !first.isBytes) {
    const quote = otherQuote(first.quote);
    return formatted(site, expressionFor(fix, quote, encoded));
  }
  const isJoined =
    first.from !== last.from || first.node.parent?.name === 'ContinuedString';
  return isJoined
    ? {
        reason:
          'The value is a part of joined literals; it has to be taken out by hand.'
      }
    : concatenated(site, expressionFor(fix, first.quote, encoded));
}

/** The secret's expression, URL encoding put back where the literal had it. */
export function expressionFor(
  fix: Fix,
  quote: Quote,
  encoded: Encoded | null
): string {
  const plain = fix.keeper.expression(fix, quote);
  if (encoded === null) {
    return plain;
  }
  const { safe, quoting } = encoded;
  // `quote` alone lets slashes pass.
  const isPlain = safe === '' && quoting !== QUOTE;
  const argument = isPlain ? '' : `, safe=${quote}${safe}${quote}`;
  return `${fix.use(quoting)}(${plain}${argument})`;
}

function encoding({ isBytes }: Leaf): string {
  return isBytes ? '.encode()' : '';
}

/** `"Bearer …"` becomes `f"Bearer {…}"`. */
function formatted(site: Site, expression: string): Edit[] {
  const { code, target, first, last } = site;
  const hole = `{${expression}}`;
  if (first.from === last.from) {
    return [...toFormat(site, first), { ...target, insert: hole }];
  }
  const isAtEnd = target.to === last.close;
  const sign = code.slice(first.to, last.from).includes('+') ? ' + ' : ' ';
  const rest = isAtEnd ? '' : sign + code.slice(last.from, last.open);
  const to = isAtEnd ? last.to : target.to;
  return [
    ...toFormat(site, first),
    { from: target.from, to, insert: hole + first.quotes + rest }
  ];
}

/** The edits that make an f-string of a literal; its own braces are doubled. */
function toFormat({ code, target }: Site, leaf: Leaf): Edit[] {
  if (leaf.isFormat) {
    return [];
  }
  const to = leaf.open - leaf.quotes.length;
  const prefix = code.slice(leaf.from, to).replace(/u/i, '');
  const insert = `${spaceBefore(code, leaf.from)}${prefix}f`;
  const braces = leaf.isRaw ? /[{}]/g : /\\N\{[^}]{1,100}\}|[{}]/g;
  const doubled = [...code.slice(leaf.open, leaf.close).matchAll(braces)]
    .map(({ index = 0, 0: brace }) => ({ at: leaf.open + index, brace }))
    .filter(
      ({ at, brace }) =>
        brace.length === 1 && !(target.from <= at && at < target.to)
    )
    .map(({ at, brace }) => ({ from: at, to: at, insert: brace }));
  return [{ from: leaf.from, to, insert }, ...doubled];
}

/** `b"Bearer …"` becomes `b"Bearer " + ….encode()`. */
function concatenated(
  { code, target, first, node }: Site,
  expression: string
): Edit[] {
  const { quotes } = first;
  const isAtStart = target.from === first.open;
  const isAtEnd = target.to === first.close;
  const opening = code.slice(first.from, first.open);
  const insert =
    (isAtStart ? spaceBefore(code, first.from) : `${quotes} + `) +
    expression +
    encoding(first) +
    (isAtEnd ? '' : ` + ${opening}`);
  const edit = {
    from: isAtStart ? first.from : target.from,
    to: isAtEnd ? first.to : target.to,
    insert
  };
  return needsBrackets(node) ? inBrackets(first, edit) : [edit];
}

function inBrackets({ from, to }: Leaf, edit: Edit): Edit[] {
  return [{ from, to: from, insert: '(' }, edit, { from: to, to, insert: ')' }];
}
