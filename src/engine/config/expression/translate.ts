/**
 * RE2's notation (Go, gitleaks) → JavaScript's. What both write alike stays as
 * it is, so that an expression of either kind can be given.
 */

import { escapeLiteral } from '../../literal';
import { classes, escapes } from './re2';

/** An expression in JavaScript's notation. */
export interface Translation {
  readonly source: string;
  readonly flags: '' | 'i';
}

/** Thrown with a sentence that says what JavaScript has nothing for. */
export class Untranslatable extends Error {}

/** The flags that are set at a place: any case, `.` reads `\n`, `^` and `$` at lines. */
interface Flags {
  readonly i: boolean;
  readonly s: boolean;
  readonly m: boolean;
}

const groupStart =
  /^\(\?(?:P?<([A-Za-z_]\w{0,99})>|([imsU]{0,4}(?:-[imsU]{1,4})?)([:)]))/;
const lookaround = /^\(\?(?:<?[=!])/;
const named = /^\[:(\^?)([a-z]{1,9}):\]/;
const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/;
const codePoint = /^\\x\{([0-9A-Fa-f]{1,6})\}/;

const swapCase = (letter: string): string =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

const isLetter = (text: string): boolean => /^[A-Za-z]$/.test(text);

class Translator {
  /** @param ignoresCase - whether the whole is read in any case, so that nothing has to be spelled out. */
  constructor(
    private readonly given: string,
    private readonly ignoresCase: boolean
  ) {}

  private at = 0;
  private out = '';
  private flags: Flags = { i: this.ignoresCase, s: false, m: false };
  private readonly outer: Flags[] = [];

  run(): string {
    while (this.at < this.given.length) {
      this.step();
    }
    return this.out;
  }

  private step(): void {
    const letter = this.given[this.at];
    if (letter === '\\') {
      this.readEscape();
    } else if (letter === '[') {
      this.readClass();
    } else if (letter === '(') {
      this.readGroup();
    } else if (letter === ')') {
      this.flags = this.outer.pop() ?? this.flags;
      this.emit(')', 1);
    } else {
      this.readPlain(letter);
    }
  }

  private emit(text: string, length: number): void {
    this.out += text;
    this.at += length;
  }

  private get rest(): string {
    return this.given.slice(this.at);
  }

  private get spellsCase(): boolean {
    return this.flags.i && !this.ignoresCase;
  }

  private readPlain(letter: string): void {
    const { s, m } = this.flags;
    const own: Readonly<Record<string, string>> = {
      '.': s ? '[\\s\\S]' : '[^\\n]',
      '^': m ? '(?<![^\\n])' : '^',
      $: m ? '(?![^\\n])' : '$'
    };
    const spelled =
      this.spellsCase && isLetter(letter)
        ? `[${letter}${swapCase(letter)}]`
        : letter;
    this.emit(own[letter] ?? spelled, 1);
  }

  private readEscape(): void {
    const literal = quoted.exec(this.rest);
    if (literal) {
      const text = escapeLiteral(literal[1]);
      this.emit(text, literal[0].length);
      return;
    }
    this.emit(...this.toEscape(0));
  }

  /** The escape that stands here, and its length. */
  private toEscape(where: 0 | 1): [string, number] {
    const point = codePoint.exec(this.rest);
    if (point) {
      return [toUnit(parseInt(point[1], 16)), point[0].length];
    }
    const letter = this.given[this.at + 1] ?? '';
    if ('pPC'.includes(letter) && letter !== '') {
      throw new Untranslatable(
        `\\${letter} has no counterpart here: write the characters out.`
      );
    }
    return [escapes[letter]?.[where] ?? `\\${letter}`, 2];
  }

  private readGroup(): void {
    const [look] = lookaround.exec(this.rest) ?? [];
    if (look !== undefined) {
      this.outer.push(this.flags);
      this.emit(look, look.length);
      return;
    }
    const [whole, name, flags, end] = groupStart.exec(this.rest) ?? ['('];
    if (whole === '(' && this.given[this.at + 1] === '?') {
      throw new Untranslatable(
        `The group ${this.rest.slice(0, 4)} is not known here.`
      );
    }
    if (end !== ')') {
      this.outer.push(this.flags);
    }
    if (flags !== undefined) {
      this.flags = this.toFlags(flags);
      this.emit(end === ')' ? '' : '(?:', whole.length);
    } else {
      this.emit(name === undefined ? '(' : `(?<${name}>`, whole.length);
    }
  }

  private toFlags(text: string): Flags {
    const [on, off = ''] = text.split('-');
    if (text.includes('U')) {
      throw new Untranslatable(
        'The flag U has no counterpart here: write ? behind each repetition.'
      );
    }
    const set = (flag: keyof Flags): boolean =>
      on.includes(flag) || (this.flags[flag] && !off.includes(flag));
    return { i: set('i'), s: set('s'), m: set('m') };
  }

  private readClass(): void {
    const isNegated = this.given[this.at + 1] === '^';
    this.emit(isNegated ? '[^' : '[', isNegated ? 2 : 1);
    const first = this.at;
    // A bracket that stands first closes nothing.
    while (
      this.at < this.given.length &&
      (this.at === first || this.given[this.at] !== ']')
    ) {
      this.readMember();
    }
    // Without an end the parser says what is missing.
    this.emit(this.given[this.at] ?? '', 1);
  }

  private readMember(): void {
    const [whole, negation, name] = named.exec(this.rest) ?? [];
    if (whole !== undefined) {
      const set = classes[name];
      if (!set || negation) {
        throw new Untranslatable(`${whole} has no counterpart here.`);
      }
      this.emit(set, whole.length);
    } else if (this.given[this.at] === '\\') {
      this.emit(...this.toEscape(1));
    } else {
      this.readRange();
    }
  }

  /** `a-z`, or one character, which JavaScript may need escaped. */
  private readRange(): void {
    const [from, dash, to] = this.rest.slice(0, 3);
    const isRange = dash === '-' && isLetter(from) && isLetter(to ?? '');
    const text = isRange ? `${from}-${to}` : from;
    const other = isRange
      ? `${swapCase(from)}-${swapCase(to)}`
      : swapCase(from);
    const both = this.spellsCase && isLetter(from) ? text + other : text;
    this.emit('[]'.includes(from) ? `\\${from}` : both, text.length);
  }
}

const toUnit = (point: number): string => {
  if (point > 0xffff) {
    throw new Untranslatable(
      `\\x{${point.toString(16)}} is outside of what can be read here.`
    );
  }
  return `\\u${point.toString(16).padStart(4, '0')}`;
};

/** `(?i)` at the start, beside other flags. */
const ignoringCase = /^\(\?([ims]{0,3})\)/;

/**
 * Translates an expression; one of JavaScript without flags stays as it is,
 * except that `.` reads every character but `\n`.
 *
 * @throws Untranslatable
 */
export const translate = (given: string): Translation => {
  const isWhole =
    (ignoringCase.exec(given)?.[1].includes('i') ?? false) &&
    !/\(\?[ims]{0,3}-[ms]{0,2}i/.test(given);
  return {
    source: new Translator(given, isWhole).run(),
    flags: isWhole ? 'i' : ''
  };
};
