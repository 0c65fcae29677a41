/**
 * The notation that shapes are written in:
 *
 *     name{n} name{min,max}   characters of an alphabet (`alphabets.ts`)
 *     [a-z_]{n}               characters of a set
 *     "…"                     a literal
 *     uuid jwt                a word that stands for a longer shape
 *     ( … ) | ?               group, alternative, optional
 *
 * What stands side by side follows each other; blanks between parts mean nothing. Every count has an upper bound,
 * so whatever can be written here compiles to a bounded expression.
 */
import { alphabets, isInOrder, isPlainSet, words } from './alphabets';
import type { Extent, Shape } from './shape';

const token =
  / *("[^"]+"|\[[^\]]+\]|[A-Za-z][A-Za-z0-9]*|\{\d+(?:,\d+)?\}|[()|?]) */y;

const toTokens = (notation: string): string[] => {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < notation.length) {
    const at = token.lastIndex;
    const found = token.exec(notation);
    if (!found) {
      throw new SyntaxError(toReason(notation, at));
    }
    tokens.push(found[1]);
  }
  return tokens;
};

/** A message is shown and logged; a shape may hold a value that somebody pasted. */
const toReason = (notation: string, at: number): string =>
  notation[at] === '"'
    ? `The quote at character ${at + 1} is not closed, or there is nothing in it`
    : `Nothing can start at character ${at + 1}`;

/** Whether a shape could have a literal in it, as far as that is seen without reading it. */
export const mayHoldLiteral = (notation: string): boolean =>
  notation.includes('"') || wordNames.test(notation);

const wordNames = new RegExp(`\\b(?:${Object.keys(words).join('|')})\\b`);

/** Reads the notation; throws a SyntaxError where it cannot. */
export const parseShape = (notation: string): Shape => {
  const reader = new Reader(toTokens(notation));
  const shape = reader.readChoice();
  reader.expectEnd();
  return shape;
};

const OPTIONAL: Extent = { min: 0, max: 1 };

class Reader {
  constructor(private readonly tokens: string[]) {}

  readChoice(): Shape {
    const options = [this.readSequence()];
    while (this.take('|')) {
      options.push(this.readSequence());
    }
    return options.length === 1 ? options[0] : { type: 'choice', options };
  }

  expectEnd(): void {
    if (this.tokens.length > 0) {
      throw new SyntaxError('A bracket is closed that was not opened');
    }
  }

  private readSequence(): Shape {
    const parts: Shape[] = [];
    while (this.tokens.length > 0 && !'|)'.includes(this.tokens[0])) {
      parts.push(this.readItem());
    }
    return parts.length === 1 ? parts[0] : { type: 'sequence', parts };
  }

  private readItem(): Shape {
    const item = this.readCounted();
    return this.take('?') ? toCounted(item, OPTIONAL) : item;
  }

  private readCounted(): Shape {
    const head = this.next();
    if (head === '(') {
      const group = this.readChoice();
      this.expect(')');
      return toCounted(group, this.readCount());
    }
    if (head.startsWith('"')) {
      const text = head.slice(1, -1);
      return toCounted({ type: 'literal', text }, this.readCount());
    }
    if (head in words) {
      return toCounted(parseShape(words[head]), this.readCount());
    }
    return toSet(head, this.readCount());
  }

  private readCount(): Extent | null {
    if (this.take('?')) {
      return OPTIONAL;
    }
    if (!this.tokens[0]?.startsWith('{')) {
      return null;
    }
    const [min, max = min] = this.next().slice(1, -1).split(',').map(Number);
    if (min > max) {
      throw new SyntaxError('Of two numbers the larger one stands first');
    }
    return { min, max };
  }

  private take(text: string): boolean {
    const is = this.tokens[0] === text;
    if (is) {
      this.tokens.shift();
    }
    return is;
  }

  private expect(text: string): void {
    if (!this.take(text)) {
      throw new SyntaxError(`Expected ${text}`);
    }
  }

  private next(): string {
    const head = this.tokens.shift();
    if (head === undefined) {
      throw new SyntaxError('The shape ends too early');
    }
    return head;
  }
}

const toCounted = (part: Shape, count: Extent | null): Shape =>
  count ? { type: 'repeat', part, ...count } : part;

const toSet = (head: string, count: Extent | null): Shape => {
  const set = head.startsWith('[') ? head.slice(1, -1) : alphabets[head];
  if (!set || !isPlainSet(set)) {
    throw new SyntaxError(
      `It names an unknown alphabet; there are ${Object.keys(alphabets).join(', ')}`
    );
  }
  if (!isInOrder(set)) {
    throw new SyntaxError('A range of characters ends before it starts');
  }
  return { type: 'characters', set, ...(count ?? { min: 1, max: 1 }) };
};

/** Public prefixes, `ghp_|gho_`, as a shape. */
export const parsePrefixes = (prefixes: string): Shape => {
  const options = prefixes
    .split('|')
    .map((text): Shape => ({ type: 'literal', text }));
  return options.length === 1 ? options[0] : { type: 'choice', options };
};
