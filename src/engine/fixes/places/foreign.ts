import type { Span } from '../../languages/python/nouns';
import { hasWay } from '../languages';
import type { Dialect } from '../languages/dialect';
import { isComputed } from '../languages/literals';
import type { Edit, Fix, Place, Refusal } from '../nouns';
import { wayTitle } from '../ways';
import { isPassword } from './address';
import type { ForeignSite, ForeignText } from './foreignsite';
import {
  findAround,
  isConstant,
  isOpen,
  isTagged,
  nameBefore,
  textsAround
} from './foreignsite';
import { decode } from './leaf';
import { textPlace } from './text';

/** How much code before a string is looked at. */
const REACH = 300;

const NOT_A_STRING: Refusal = {
  reason:
    'The value does not stand in a string; it has to be taken out by hand.'
};
const JOINED: Refusal = {
  reason:
    'The value is put together from several strings; it has to be taken out by hand.'
};
const COMPUTED: Refusal = {
  reason: 'A part of the value is computed; it has to be taken out by hand.'
};
const CONSTANT: Refusal = {
  reason: 'Only a literal may stand here; it has to be changed by hand.'
};
const INDIVISIBLE: Refusal = {
  reason: 'The value is a part of a raw string; it has to be taken out by hand.'
};

/** A secret in R, Julia, JavaScript, TypeScript or C#: the environment holds it. */
export function foreignPlace(text: ForeignText, target: Span): Place | Refusal {
  const { source, start } = text;
  const standing = text.tokens.standingAt(target.from);
  if (standing.kind === 'comment') {
    return textPlace(source, target, []);
  }
  if (standing.kind === 'code') {
    return NOT_A_STRING;
  }
  if (target.to > standing.literal.close) {
    return JOINED;
  }
  const { literal } = standing;
  if (isComputed(source, literal, target)) {
    return COMPUTED;
  }
  const site = {
    ...text,
    target,
    literal,
    before: source.slice(Math.max(start, literal.from - REACH), literal.from),
    after: source.slice(literal.to, literal.to + REACH)
  };
  if (isConstant(site)) {
    return CONSTANT;
  }
  const isWhole = target.from === literal.open && target.to === literal.close;
  return isWhole && !isTagged(site) ? wholePlace(site) : partPlace(site);
}

function wholePlace(site: ForeignSite): Place {
  const { dialect } = site;
  const set = findAround(site, dialect.sets);
  const read = findAround(site, dialect.defaults);
  return {
    value: valueOf(site),
    names: nameBefore(site.before),
    variable: set?.variable ?? read?.variable ?? null,
    extent: 'whole',
    role: read ? 'read' : 'code',
    rewrite: guard(dialect, fix => {
      if (read) {
        return [replace(read, readText(site, fix))];
      }
      const isCheck =
        set?.isStatement &&
        set.variable === fix.secret.name &&
        fix.keeper.way === 'env';
      return isCheck
        ? [replace(set, dialect.check(fix.secret.name))]
        : [replaceLiteral(site, expressionOf(dialect, fix))];
    })
  };
}

function partPlace(site: ForeignSite): Place | Refusal {
  const { dialect, literal, target } = site;
  if (literal.form.isWhole) {
    return INDIVISIBLE;
  }
  const isAddress = isPassword(...textsAround(site));
  const plain = isAddress && dialect.encode ? decodePlain(valueOf(site)) : null;
  return {
    value: plain ?? valueOf(site),
    names: nameBefore(site.before),
    variable: null,
    extent: isAddress ? 'password' : 'part',
    role: 'code',
    rewrite: guard(dialect, fix => {
      const read = expressionOf(dialect, fix);
      const expression =
        plain === null ? read : (dialect.encode?.(read) ?? read);
      return literal.form.fill
        ? [replace(target, literal.form.fill(expression))]
        : [replaceLiteral(site, parted(site, expression))];
    })
  };
}

/** `"Bearer …"` → `"Bearer " + …` */
function parted(site: ForeignSite, expression: string): string {
  const { source, literal, dialect } = site;
  const opening = source.slice(literal.from, literal.open);
  const closing = source.slice(literal.close, literal.to);
  const [before, after] = textsAround(site).map(text =>
    text === '' ? null : opening + text + closing
  );
  const joined = dialect.join(before, expression, after);
  const isCall = /^\w{1,20}\(/.test(joined) && joined.endsWith(')');
  return isCall || isOpen(site) ? joined : `(${joined})`;
}

/** A password that `encodeURIComponent` writes as it stands in the URL; else `null`. */
function decodePlain(text: string): string | null {
  try {
    const plain = decodeURIComponent(text);
    return encodeURIComponent(plain) === text ? plain : null;
  } catch {
    return null;
  }
}

function readText({ dialect }: ForeignSite, fix: Fix): string {
  const { name } = fix.secret;
  return fix.keeper.way === 'env'
    ? dialect.read(name)
    : dialect.readOrAsk(name, fix.secret.label);
}

function expressionOf(dialect: Dialect, { keeper, secret }: Fix): string {
  return keeper.way === 'env'
    ? dialect.read(secret.name)
    : (dialect.ask?.(secret.label) ?? '');
}

/** Refuses the ways that only Python has. */
function guard(
  dialect: Dialect,
  rewrite: (fix: Fix) => Edit[]
): Place['rewrite'] {
  return fix => {
    const { way } = fix.keeper;
    if (hasWay(dialect, way)) {
      return rewrite(fix);
    }
    const { name } = dialect;
    const reason =
      way === 'getpass'
        ? `Code in ${name} cannot ask for a value; use an environment variable.`
        : `Code in ${name} cannot read a secret from this: ${wayTitle(way)}. Use an environment variable${dialect.ask ? ' or a prompt' : ''}.`;
    return { reason };
  };
}

function valueOf({ source, target, literal: { form } }: ForeignSite): string {
  const text = source.slice(target.from, target.to);
  return form.isDoubled
    ? text.replace(/""/g, '"')
    : decode(text, { isRaw: !form.isEscaped, isFormat: false });
}

/** `return"…"` has no space, an expression needs one. */
function replaceLiteral(
  { literal, before, after }: ForeignSite,
  text: string
): Edit {
  const [start, end] = [
    /\w$/.test(before) && /^\w/.test(text) ? ' ' : '',
    /\w$/.test(text) && /^\w/.test(after) ? ' ' : ''
  ];
  return replace(literal, start + text + end);
}

function replace({ from, to }: Span, insert: string): Edit {
  return { from, to, insert };
}
