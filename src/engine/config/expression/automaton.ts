/**
 * An expression as an automaton (Glushkov 1961): each character of the
 * expression is a position, and it is known which position may follow which.
 */
import type { AST } from '@eslint-community/regexpp';

import {
  toCharacters,
  unionOf,
  type Characters,
  type Leaf
} from './characters';

/** A part that may be read more or less often: once or not at all, or again and again. */
export interface Loop {
  /** Its positions: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
  readonly characters: Characters;
  /** How many different counts it allows; of a fixed count, how often it repeats. */
  readonly width: number;
  /** Whether there is one way to read it: so often, of something without a choice of length. */
  readonly isFixed: boolean;
  /** Whether a single character is repeated. */
  readonly isSimple: boolean;
}

export interface Automaton {
  readonly positions: readonly Characters[];
  /** For each position those that may follow; one that may in two ways stands there twice. */
  readonly follow: readonly (readonly number[])[];
  /** Positions with which a match may begin, and with which it may end. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** In the order in which they begin; inner ones before outer ones. */
  readonly loops: readonly Loop[];
}

/** A whole expression, or what an assertion looks for. */
export interface Alternatives {
  readonly alternatives: readonly AST.Alternative[];
}

interface Piece {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isOptional: boolean;
}

/** Counts above this are as good as endless. */
export const endless = 1000;

const isGroup = ({ type }: AST.Element): boolean =>
  type === 'Group' || type === 'CapturingGroup';

const nothing: Piece = { first: [], last: [], isOptional: true };

class Builder {
  constructor(private readonly ignoresCase: boolean) {}

  readonly positions: Characters[] = [];
  readonly follow: number[][] = [];
  readonly loops: Loop[] = [];

  readAlternatives(alternatives: readonly AST.Alternative[]): Piece {
    const pieces = alternatives.map(({ elements }) =>
      elements.map(each => this.read(each)).reduce(this.join, nothing)
    );
    return {
      first: pieces.flatMap(piece => piece.first),
      last: pieces.flatMap(piece => piece.last),
      isOptional: pieces.some(piece => piece.isOptional)
    };
  }

  private read(element: AST.Element): Piece {
    switch (element.type) {
      case 'Quantifier':
        return this.readQuantifier(element);
      case 'Group':
      case 'CapturingGroup':
        return this.readAlternatives(element.alternatives);
      case 'Assertion':
      case 'Backreference':
        return nothing;
      default:
        return this.readLeaf(element);
    }
  }

  private readLeaf(leaf: Leaf): Piece {
    const at = this.positions.push(toCharacters(leaf, this.ignoresCase)) - 1;
    this.follow.push([]);
    return { first: [at], last: [at], isOptional: false };
  }

  private readQuantifier({ element, min, max }: AST.Quantifier): Piece {
    const from = this.positions.length;
    const known = this.loops.length;
    const piece = this.read(element);
    const to = this.positions.length;
    const isFixed =
      min === max && this.loops.slice(known).every(loop => loop.isFixed);
    if (max > 1 && !isFixed) {
      this.link(piece, piece);
    }
    // An optional group is a choice, which `follow` tells.
    if (max > 1 ? to > from : !isGroup(element)) {
      this.loops.push({
        from,
        to,
        characters: unionOf(this.positions.slice(from, to)),
        width: Math.min(min === max ? max : max - min + 1, endless),
        isFixed,
        isSimple: !isGroup(element)
      });
    }
    return min === 0 ? { ...piece, isOptional: true } : piece;
  }

  private readonly join = (before: Piece, after: Piece): Piece => {
    this.link(before, after);
    return {
      first: before.isOptional
        ? [...before.first, ...after.first]
        : before.first,
      last: after.isOptional ? [...before.last, ...after.last] : after.last,
      isOptional: before.isOptional && after.isOptional
    };
  };

  private link(before: Piece, after: Piece): void {
    before.last.forEach(at => this.follow[at].push(...after.first));
  }
}

export const toAutomaton = (part: Alternatives, flags: string): Automaton => {
  const builder = new Builder(flags.includes('i'));
  const { first, last } = builder.readAlternatives(part.alternatives);
  const { positions, follow } = builder;
  const loops = [...builder.loops].sort(
    (a, b) => a.from - b.from || a.to - b.to
  );
  return { positions, follow, first, last, loops };
};
