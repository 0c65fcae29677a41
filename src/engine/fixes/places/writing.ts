import type { SyntaxNode } from '@lezer/common';
import type { Quote } from '../nouns';

/** Surroundings in which any expression may stand without brackets. */
const OPEN = new Set([
  'ArgList',
  'ArrayExpression',
  'AssertStatement',
  'AssignStatement',
  'DictionaryExpression',
  'ExpressionStatement',
  'FormatReplacement',
  'IfStatement',
  'NamedExpression',
  'ParamList',
  'ParenthesizedExpression',
  'ReturnStatement',
  'SetExpression',
  'TupleExpression',
  'UpdateStatement'
]);

/** Whether an expression with an operator has to be put in brackets at `node`. */
export function needsBrackets({ parent }: SyntaxNode): boolean {
  const isAlternative =
    parent?.name === 'BinaryExpression' && parent.getChild('or') !== null;
  return !isAlternative && !OPEN.has(parent?.name ?? '');
}

/** A space where a name at `position` would run into the word before it (`return"…"`). */
export function spaceBefore(code: string, position: number): string {
  return /\w/.test(code[position - 1] ?? '') ? ' ' : '';
}

/** The quote that may stand inside a literal of `quote`. */
export function otherQuote(quote: Quote): Quote {
  return quote === '"' ? "'" : '"';
}
