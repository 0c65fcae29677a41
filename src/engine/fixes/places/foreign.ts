import type { Span } from '../../languages/python/nouns';
import type { Around, Dialect } from '../languages/dialect';
import type { Literal } from '../languages/literals';
import { isComputed, standingAt } from '../languages/literals';
import type { Edit, Fix, Place, Refusal } from '../nouns';
import { wayTitle } from '../ways';
import { isPassword } from './address';
import { decode } from './leaf';
import { textPlace } from './text';

/** Code in another language than Python. */
export interface ForeignText {
  readonly source: string;
  /** Where the code begins, below a magic. */
  readonly start: number;
  readonly dialect: Dialect;
}

/** A string that holds a secret, and the code around it. */
interface Site extends ForeignText {
  readonly target: Span;
  readonly literal: Literal;
  readonly before: string;
  readonly after: string;
}

/** How much code before a string is looked at. */
const REACH = 300;

const NOT_A_STRING: Refusal = {
  reason:
    'The value does not stand in a string; it has to be taken out by hand.'
};
const COMPUTED: Refusal = {
  reason: 'A part of the value is computed; it has to be taken out by hand.'
};
const INDIVISIBLE: Refusal = {
  reason: 'The value is a part of a raw string; it has to be taken out by hand.'
};

/** A secret in R, Julia, JavaScript, TypeScript or C#: the environment holds it. */
export function foreignPlace(text: ForeignText, target: Span): Place | Refusal {
  const { source, start, dialect } = text;
  const standing = standingAt(source, start, target.from, dialect);
  if (standing.kind === 'comment') {
    return textPlace(source, target, []);
  }
  if (standing.kind === 'code' || target.to > standing.literal.close) {
    return NOT_A_STRING;
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
  const isWhole = target.from === literal.open && target.to === literal.close;
  return isWhole ? wholePlace(site) : partPlace(site);
}

function wholePlace(site: Site): Place {
  const { dialect, literal } = site;
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
        return [replace(read, readText(site, read, fix))];
      }
      const isCheck =
        set?.isStatement &&
        set.variable === fix.secret.name &&
        fix.keeper.way === 'env';
      return isCheck
        ? [replace(set, dialect.check(fix.secret.name))]
        : [replace(literal, expressionOf(dialect, fix))];
    })
  };
}

function partPlace(site: Site): Place | Refusal {
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
        : [replace(literal, parted(site, expression))];
    })
  };
}

/** `"Bearer …"` → `"Bearer " + …` */
function parted(site: Site, expression: string): string {
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

/** What the string holds before and after the secret. */
function textsAround({ source, literal, target }: Site): [string, string] {
  return [
    source.slice(literal.open, target.from),
    source.slice(target.to, literal.close)
  ];
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

/** Whether an expression with an operator may stand here without brackets. */
function isOpen({ before, after }: Site): boolean {
  return (
    /(?:^|[=:(,[{]|\breturn)\s{0,40}$/.test(before) &&
    /^\s{0,40}(?:[;,)\]}]|$)|^[ \t]{0,40}\n/.test(after)
  );
}

interface Found extends Span {
  readonly variable: string;
  readonly isStatement: boolean;
}

/** Code for the environment around the string, from its start to its end. */
function findAround(
  { source, before, after, literal }: Site,
  patterns: readonly Around[]
): Found | null {
  for (const pattern of patterns) {
    const start = pattern.before.exec(before);
    const end = pattern.after.exec(after);
    if (start && end) {
      const from = literal.from - start[0].length;
      const line =
        source
          .slice(0, from)
          .split(/[\n;{]/)
          .pop() ?? '';
      const to = literal.to + end[0].length;
      const isEnd = /^[ \t]{0,40}(?:[;\n#/}]|$)/.test(
        source.slice(to, to + 60)
      );
      const isStatement = line.trim() === '' && isEnd;
      return { from, to, variable: start[1], isStatement };
    }
  }
  return null;
}

function readText({ dialect }: Site, { variable }: Found, fix: Fix): string {
  const name = fix.isNameChosen ? fix.secret.name : variable;
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
  { name, ask }: Dialect,
  rewrite: (fix: Fix) => Edit[]
): Place['rewrite'] {
  return fix => {
    const { way } = fix.keeper;
    if (way === 'env' || (way === 'getpass' && ask)) {
      return rewrite(fix);
    }
    const reason =
      way === 'getpass'
        ? `A notebook in ${name} cannot ask for a value; use an environment variable.`
        : `In ${name} a secret is read from an environment variable, not from here: ${wayTitle(way)}.`;
    return { reason };
  };
}

function valueOf({ source, target, literal: { form } }: Site): string {
  const text = source.slice(target.from, target.to);
  return form.isDoubled
    ? text.replace(/""/g, '"')
    : decode(text, { isRaw: !form.isEscaped, isFormat: false });
}

/** `key <- `, `apiKey: `, `"key" => `, `config.key = `, `const key: string = ` */
function nameBefore(before: string): string[] {
  const name =
    /([A-Za-z_]\w{0,127})["'`\]]{0,3}\s{0,20}(?::\s{0,4}[A-Za-z]\w{0,40}\s{0,8})?(?:<<?-|=>|:=|=|:)\s{0,20}$/.exec(
      before
    )?.[1];
  return name === undefined ? [] : [name];
}

function replace({ from, to }: Span, insert: string): Edit {
  return { from, to, insert };
}
