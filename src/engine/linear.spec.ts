/**
 * No text can make an expression slow: what every count of a shape is bounded
 * for, and what every expression that stands in the engine's code has to be.
 */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { ADDRESSES } from './context/places/addresses';
import { FORMS } from './context/places/forms';
import { ONE_TIME } from './context/places/onetime';
import { allCredentials } from './credentials/all';
import { toSource } from './credentials/compile';
import { Described } from './credentials/described';

const parser = new RegExpParser();

const isVariable = ({ min, max }: AST.Quantifier): boolean => min !== max;

const listQuantifiers = (source: string, flags: string): AST.Quantifier[] => {
  const found: AST.Quantifier[] = [];
  visitRegExpAST(
    parser.parsePattern(source, 0, source.length, {
      unicode: flags.includes('u')
    }),
    { onQuantifierEnter: quantifier => found.push(quantifier) }
  );
  return found;
};

/** The quantifiers around one, from the inside out. */
const listOuter = ({ parent }: AST.Node): AST.Quantifier[] =>
  parent === null
    ? []
    : [...(parent.type === 'Quantifier' ? [parent] : []), ...listOuter(parent)];

const toRaw = ({ raw }: { raw: string }): string => raw;

/** What has no upper bound. */
const listEndless = (source: string, flags = ''): string[] =>
  listQuantifiers(source, flags)
    .filter(({ max }) => max === Infinity)
    .map(toRaw);

/** So many ways to share a text between rounds and their parts take no time to try. */
const fewWays = 1000;

/** What may share a text in more ways than that: repetition in repetition. */
const listNested = (source: string, flags = ''): string[] =>
  listQuantifiers(source, flags)
    .filter(isVariable)
    .flatMap(inner =>
      listOuter(inner).filter(
        outer => outer.max > 1 && outer.max * inner.max > fewWays
      )
    )
    .map(toRaw);

const described = allCredentials.filter(
  (credential): credential is Described => credential instanceof Described
);

describe('the expression of a credential', () => {
  it.each(described.map(({ rule, shape }) => [rule.id, toSource(shape)]))(
    'of %s is bounded, with no repetition in another',
    (_, source) => {
      expect(listEndless(source)).toEqual([]);
      expect(listNested(source)).toEqual([]);
    }
  );
});

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    const isCode = entry.name.endsWith('.ts') && !/\.spec\.ts$/.test(path);
    return entry.isDirectory() ? listFiles(path) : isCode ? [path] : [];
  });

/** Source and flags of each expression that is written in a file. */
const listExpressions = (path: string): [string, string][] => {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  const text = readFileSync(path, 'utf8');
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2020));
  return found;
};

describe('an expression in the code of the engine', () => {
  const files = listFiles(__dirname);

  it('is found', () => {
    expect(files.flatMap(listExpressions).length).toBeGreaterThan(100);
  });

  it.each(files)('in %s has no endless repetition in another', path => {
    const nested = listExpressions(path).flatMap(([source, flags]) =>
      listNested(source, flags)
    );
    expect(nested).toEqual([]);
  });
});

it.each([...ADDRESSES, ...FORMS, ...ONE_TIME].map(({ pattern }) => pattern))(
  'an expression that the engine puts together has none either: %s',
  ({ source, flags }) => {
    expect(listEndless(source, flags)).toEqual([]);
    expect(listNested(source, flags)).toEqual([]);
  }
);

describe('the check', () => {
  it.each([
    ['(?:a+)+', ['(?:a+)+']],
    ['(?:a|b{1,90}){2,99}', ['(?:a|b{1,90}){2,99}']],
    ['(?:a{1,9}b){0,9}', []],
    ['(?:a{2}){3}', []],
    ['(?:a+)?', []]
  ])('tells of %s', (source, expected) => {
    expect(listNested(source)).toEqual(expected);
  });

  it('tells of what has no end', () => {
    expect(listEndless('a{1,9}b*')).toEqual(['b*']);
  });
});
