/** What somebody wrote of a rule → a rule that can be run. */
import type { Rule, Severity } from '../types';
import { isBuiltIn } from './builtin';
import { Mistake, readEach, type Fields, type Tell } from './fields';
import { readExceptions, readGroup, readKeywords, readLook } from './look';
import { inFile, type Hints } from './hints';
import type { CustomRule } from './types';

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

/**
 * Reads a list of rules: of a file, or of the user's settings.
 *
 * @param hints - which of the two, for messages.
 */
export const readRules = (
  value: unknown,
  path: string,
  tell: Tell,
  hints: Hints = inFile
): CustomRule[] => {
  const seen = new Set<string>();
  const readNew = (fields: Fields): CustomRule => {
    const rule = readRule(fields);
    if (seen.has(rule.rule.id)) {
      throw new Mistake('id', `There are two rules "${rule.rule.id}".`);
    }
    seen.add(rule.rule.id);
    return rule;
  };
  return readEach(value, path, tell, readNew, hints);
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
    stopwords: readStopwords(fields),
    prefixes
  };
};

/** An empty word stands in every value. */
const readStopwords = (fields: Fields): string[] =>
  fields
    .texts('stopwords')
    .filter(word => word !== '')
    .map(word => word.toLowerCase());

const readHead = (fields: Fields): Rule => {
  const id = fields.need(
    'id',
    `Give the rule an id: ${fields.hints.example('id', 'acme-token')}.`
  );
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
