/** How a rule of somebody's own tells a value. */
import { compile } from '../credentials/compile';
import { parseShape } from '../credentials/notation';
import { toPrefixes, type Shape } from '../credentials/shape';
import {
  readExpression,
  RefusedExpression,
  type Expression
} from './expression';
import { Mistake, type Fields } from './fields';
import type { Exception } from './types';

/** A pre-filter for shorter words would let everything through. */
const shortestKeyword = 2;

/** An expression, and for a shape what its values begin with. */
export interface Look {
  readonly expression: Expression;
  readonly prefixes: readonly string[] | null;
}

/** What a rule's values look like; either a shape or an expression tells. */
export const readLook = (fields: Fields): Look => {
  const shape = fields.text('shape');
  const regex = fields.text('regex');
  if ((shape === null) === (regex === null)) {
    throw new Mistake(
      null,
      `Give the rule either a shape or a ${fields.hints.name('regex')}.`
    );
  }
  return shape === null
    ? { expression: toExpression(fields, 'regex', regex ?? ''), prefixes: null }
    : readShape(fields, shape);
};

const readShape = (fields: Fields, notation: string): Look => {
  const shape = toShape(notation);
  return {
    expression: toExpression(fields, 'shape', compile(shape).source),
    prefixes: toPrefixes(shape)
  };
};

const toShape = (notation: string): Shape => {
  try {
    return parseShape(notation);
  } catch (error) {
    const message =
      error instanceof SyntaxError ? error.message : 'see the docs';
    throw new Mistake('shape', `The shape cannot be read: ${message}.`);
  }
};

const toExpression = (
  { hints }: Fields,
  key: string,
  given: string,
  purpose?: 'check'
): Expression => {
  try {
    return readExpression(given, purpose);
  } catch (error) {
    if (error instanceof RefusedExpression) {
      throw new Mistake(
        key,
        `The ${hints.name(key)} is refused. ${error.message}`
      );
    }
    throw error;
  }
};

/** The words near which it is looked for. */
export const readKeywords = (
  fields: Fields,
  expression: Expression
): readonly string[] => {
  const given = fields
    .texts('keywords')
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '');
  const words = given.length > 0 ? given : expression.keywords;
  if (words.length === 0) {
    throw new Mistake(
      fields.has('keywords') ? 'keywords' : null,
      `Say which words stand in or near it, so that not every text has to be searched: ${fields.hints.example('keywords', ['acme'])}.`
    );
  }
  const bad = words.find(
    word => word.length < shortestKeyword || !/^[ -~]+$/.test(word)
  );
  if (bad !== undefined) {
    throw new Mistake(
      'keywords',
      `"${bad}" is no keyword: two or more letters, digits and signs of ASCII.`
    );
  }
  return words;
};

/** The group that holds the value; null where it is found out for each match. */
export const readGroup = (
  fields: Fields,
  { groups }: Expression
): number | null => {
  const group = fields.number('secret-group') ?? 0;
  if (!Number.isInteger(group) || group < 0 || group > groups) {
    throw new Mistake(
      'secret-group',
      `The expression has ${groups} groups: secret-group is one of their numbers.`
    );
  }
  return group === 0 ? null : group;
};

/** What is left alone. */
export const readExceptions = (
  fields: Fields,
  key: string,
  on: Exception['on']
): Exception[] =>
  fields.texts(key).map(given => {
    const { source, flags } = toExpression(fields, key, given, 'check');
    return { on, source, flags };
  });
