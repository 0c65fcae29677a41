/** The literals that calls take by their place. */
import { matchesOf } from '../../matches';
import { lookOf } from '../values/values';

/** One that a generator made, and the call that takes it. */
export interface PlacedArgument {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** How many arguments stand before it. */
  readonly place: number;
  /** What is called, with what it belongs to: `tradeapi.REST`. */
  readonly callee: string;
  /** Whether `new` stands before it. */
  readonly isNew: boolean;
  /** The call's own text, as far as it is looked at. */
  readonly call: string;
}

const LITERAL = /["']([\w+/=.~-]{16,256})["'](?=\s{0,40}[,)])/g;
/** What stands before it: quotes are rarer than commas, so they are looked for first. */
const BEFORE = /([(,])\s{0,40}[bru]?$/;
const LONGEST_BEFORE = 42;
const ANY = new RegExp(LITERAL.source);
/** What nobody would take for made by a generator needs no second look. */
const MIXED = /^(?=.*\d)(?=.*[A-Za-z])|[a-z].*[A-Z].*[a-z].*[A-Z]/;
const CALLEE = /(\bnew\s{1,4})?(?<![\w.@$:])([A-Za-z_][\w.:$]{0,100})$/;
const LONGEST_CALLEE = 120;
/** A head of a function is no call of it. */
const HEAD = /(?:\b(?:def|function|class|func|fn|fun|sub)\s{1,4}|@)$/;
/** How far before a literal its call may begin, and how far it is read. */
const FAR = 400;

/** Whether there may be any. */
export function mayPlaceArguments(text: string): boolean {
  return ANY.test(text);
}

/** The literals of a program that a generator made, and that stand in calls without a name. */
export function placedArguments(text: string): PlacedArgument[] {
  if (!mayPlaceArguments(text)) {
    return [];
  }
  return matchesOf(LITERAL, text).flatMap(found => {
    const [whole, value] = found;
    if (!MIXED.test(value)) {
      return [];
    }
    const before = argumentBefore(text, found.index);
    const opening = before === null ? null : openingBefore(text, before);
    const called = opening && calleeBefore(text, opening.at);
    if (!called || lookOf(value) !== 'random') {
      return [];
    }
    const to = found.index + whole.length - 1;
    return {
      ...called,
      value,
      from: to - value.length,
      to,
      place: opening.place,
      call: text.slice(opening.at, opening.at + FAR)
    };
  });
}

/** Where the comma or the bracket stands behind which an argument begins. */
function argumentBefore(text: string, quote: number): number | null {
  const first = Math.max(0, quote - LONGEST_BEFORE);
  const found = BEFORE.exec(text.slice(first, quote));
  return found && first + found.index;
}

interface Opening {
  readonly at: number;
  readonly place: number;
}

const CLOSING = ')]}';

/** The bracket of the call that an argument belongs to; `null` where it stands in a list or a dictionary. */
function openingBefore(text: string, argument: number): Opening | null {
  const first = Math.max(0, argument - FAR);
  let depth = 0;
  let place = 0;
  for (let at = argument; at >= first; at--) {
    const sign = text[at];
    if (sign === '"' || sign === "'") {
      at = text.slice(first, at).lastIndexOf(sign) + first;
    } else if (CLOSING.includes(sign)) {
      depth++;
    } else if (depth > 0) {
      depth -= /[([{]/.test(sign) ? 1 : 0;
    } else if (sign === '(') {
      return { at, place };
    } else if (/[[{;]/.test(sign)) {
      return null;
    } else if (sign === ',') {
      place++;
    }
  }
  return null;
}

function calleeBefore(
  text: string,
  at: number
): Pick<PlacedArgument, 'callee' | 'isNew'> | null {
  const before = text.slice(Math.max(0, at - LONGEST_CALLEE), at);
  const found = CALLEE.exec(before);
  return found === null || HEAD.test(before.slice(0, found.index))
    ? null
    : { callee: found[2], isNew: found[1] !== undefined };
}
