/** What somebody wrote of a rule → a rule that can be run. */
import { allCredentials } from '../credentials';
import { compile } from '../credentials/compile';
import { parseShape } from '../credentials/notation';
import { toPrefixes, type Shape } from '../credentials/shape';
import { GENERIC_RULES } from '../context';
import type { Rule, Severity } from '../types';
import {
  readExpression,
  RefusedExpression,
  type Expression
} from './expression';
import { Mistake, readEach, type Fields, type Tell } from './fields';
import type { CustomRule, Exception } from './types';

/** The levels of a finding, from harmless to worst. */
export const severities: readonly Severity[] = [
  'low',
  'medium',
  'high',
  'critical'
];

/** All fields of a rule. */
export const ruleKeys = [
  'id',
  'title',
  'why',
  'severity',
  'shape',
  'regex',
  'keywords',
  'secret-group',
  'entropy',
  'except',
  'except-match',
  'except-line',
  'stopwords',
  'revoke',
  'variable'
] as const;

/** A pre-filter for shorter words would let everything through. */
const shortestKeyword = 2;

const builtIn: ReadonlySet<string> = new Set(
  [
    ...allCredentials.map(({ rule }) => rule),
    ...Object.values(GENERIC_RULES)
  ].map(({ id }) => id)
);

/** Whether nbwarden itself has a rule. */
export const isBuiltIn = (id: string): boolean => builtIn.has(id);

/** Reads a list of rules: of a file, or of the user's settings. */
export const readRules = (
  value: unknown,
  path: string,
  tell: Tell
): CustomRule[] => {
  const seen = new Set<string>();
  return readEach(value, path, tell, fields => {
    const rule = readRule(fields);
    if (seen.has(rule.rule.id)) {
      throw new Mistake('id', `There are two rules "${rule.rule.id}".`);
    }
    seen.add(rule.rule.id);
    return rule;
  });
};

const readRule = (fields: Fields): CustomRule => {
  fields.expectOnly(ruleKeys);
  const rule = readHead(fields);
  const { expression, prefixes } = readLook(fields);
  return {
    rule,
    source: expression.source,
    flags: expression.flags,
    longest: expression.longest,
    keywords: readKeywords(fields, expression),
    group: readGroup(fields, expression),
    minEntropy: fields.number('entropy'),
    except: [
      ...readExceptions(fields, 'except', 'value'),
      ...readExceptions(fields, 'except-match', 'match'),
      ...readExceptions(fields, 'except-line', 'line')
    ],
    stopwords: fields.texts('stopwords').map(word => word.toLowerCase()),
    prefixes
  };
};

const readHead = (fields: Fields): Rule => {
  const id = fields.need('id', 'Give the rule an id: id = "acme-token".');
  if (!/^[A-Za-z0-9][\w-]{1,79}$/.test(id)) {
    throw new Mistake(
      'id',
      'An id is letters, digits and hyphens: acme-token.'
    );
  }
  if (isBuiltIn(id)) {
    throw new Mistake('id', `nbwarden has a rule "${id}": choose another id.`);
  }
  return {
    id,
    title: fields.text('title') ?? id,
    severity: fields.choice('severity', severities) ?? 'high',
    category: 'secret',
    why: fields.text('why') ?? 'A rule of your own says that this is a secret.',
    revoke: readPage(fields),
    variable: fields.text('variable')
  };
};

/** A page that a button opens: nothing that could run in this one. */
const readPage = (fields: Fields): string | null => {
  const page = fields.text('revoke');
  if (page !== null && !/^https?:\/\//.test(page)) {
    throw new Mistake('revoke', 'Write the address of a page: https://….');
  }
  return page;
};

interface Look {
  readonly expression: Expression;
  readonly prefixes: readonly string[] | null;
}

const readLook = (fields: Fields): Look => {
  const shape = fields.text('shape');
  const regex = fields.text('regex');
  if ((shape === null) === (regex === null)) {
    throw new Mistake(null, 'Give the rule either a shape or a regex.');
  }
  return shape === null
    ? { expression: toExpression('regex', regex ?? ''), prefixes: null }
    : readShape(shape);
};

const readShape = (notation: string): Look => {
  const shape = toShape(notation);
  return {
    expression: toExpression('shape', compile(shape).source),
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
  key: string,
  given: string,
  purpose?: 'check'
): Expression => {
  try {
    return readExpression(given, purpose);
  } catch (error) {
    if (error instanceof RefusedExpression) {
      throw new Mistake(key, `The ${key} is refused. ${error.message}`);
    }
    throw error;
  }
};

const readKeywords = (
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
      'Say which words stand in or near it, so that not every text has to be searched: keywords = ["acme"].'
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

const readGroup = (fields: Fields, { groups }: Expression): number | null => {
  const group = fields.number('secret-group') ?? 0;
  if (!Number.isInteger(group) || group < 0 || group > groups) {
    throw new Mistake(
      'secret-group',
      `The expression has ${groups} groups: secret-group is one of their numbers.`
    );
  }
  return group === 0 ? null : group;
};

const readExceptions = (
  fields: Fields,
  key: string,
  on: Exception['on']
): Exception[] =>
  fields.texts(key).map(given => {
    const { source, flags } = toExpression(key, given, 'check');
    return { on, source, flags };
  });
