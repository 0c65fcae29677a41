import * as fc from 'fast-check';

import { scanFile, scanNotebook } from '../documents';
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import type { Finding } from '../types';
import { readConfig } from './read';
import type { CustomRule } from './types';

const random = seeded(11);
const make = (
  length: number,
  letters = 'abcdefghkmnpqrstuvwxyz23456789'
): string => pickText(letters, length, random);

const toRules = (...lines: string[]): readonly CustomRule[] => {
  const { file, problems } = readConfig(
    'nbwarden.toml',
    ['[[rules]]', 'id = "own-rule"', ...lines].join('\n')
  );
  expect(problems).toEqual([]);
  return file.rules;
};

const find = (
  text: string,
  rules: readonly CustomRule[],
  path = 'a.txt'
): readonly Finding[] =>
  scanFile(path, text, { rules }).findings.filter(
    ({ rule }) => rule.id === 'own-rule'
  );

const valuesOf = (text: string, ...lines: string[]): string[] =>
  find(text, toRules(...lines)).map(({ from, to }) => text.slice(from, to));

const shape = `shape = '"acme_"base62{20}'`;

describe('a rule by shape', () => {
  it('finds its values, and shows their prefix only', () => {
    const value = `acme_${make(20)}`;
    const [finding] = find(`x = "${value}"`, toRules(shape));
    expect(finding).toMatchObject({
      confidence: 'likely',
      masked: 'acme_••••',
      from: 5,
      to: 5 + value.length
    });
  });

  it.each([
    ['a part of a longer word', () => `xacme_${make(20)}`],
    ['something longer', () => `acme_${make(24)}`],
    ['something shorter', () => `acme_${make(19)}`],
    ['a placeholder', () => `acme_${'x'.repeat(20)}`],
    ['what was cut short', () => `acme_${make(20)}...`]
  ])('leaves %s alone', (_, toValue) => {
    expect(valuesOf(`x = "${toValue()}"`, shape)).toEqual([]);
  });

  it('needs a word beside it where it has none in it', () => {
    const lines = [`shape = 'hex{20}'`, 'keywords = ["Acme"]'];
    const value = make(20, '0123456789abcdef');
    expect(valuesOf(`ACME ${value}`, ...lines)).toEqual([value]);
    expect(valuesOf(`other ${value}`, ...lines)).toEqual([]);
    const far = `acme ${' '.repeat(900)}`;
    expect(valuesOf(far + value, ...lines)).toEqual([]);
  });
});

describe('a rule by expression', () => {
  const value = make(20);

  it.each([
    [['regex = "acme:([a-z0-9]+)"'], value],
    [['regex = "acme:[a-z0-9]+"'], `acme:${value}`],
    [['regex = "(?:(key)|acme):([a-z0-9]+)"'], value],
    [['regex = "(acme):([a-z0-9]+)"'], 'acme'],
    [['regex = "(acme):([a-z0-9]+)"', 'secret-group = 2'], value],
    [['regex = "(?i)ACME:([a-z0-9]+)$"'], value]
  ])('%j tells %s', (lines, expected) => {
    expect(valuesOf(`acme:${value}`, ...lines)).toEqual([expected]);
  });

  it('hides the whole value', () => {
    const [finding] = find(`acme:${value}`, toRules('regex = "acme:(.*)"'));
    expect(finding.masked).toBe('••••••••');
    expect(JSON.stringify(finding)).not.toContain(value);
  });

  it.each([
    ['entropy = 4.5'],
    ['stopwords = ["DUMMY"]'],
    [`except = ['^dummy']`],
    [`except-match = ['acme:d']`],
    [`except-line = ['# test$']`]
  ])('%s leaves a value alone', exception => {
    const text = 'acme:dummydummy # test\nother';
    const rule = `regex = 'acme:([a-z]+)'`;
    expect(valuesOf(text, rule)).toEqual(['dummydummy']);
    expect(valuesOf(text, rule, exception)).toEqual([]);
  });

  it('is not switched off by an empty stopword', () => {
    const lines = [`regex = 'acme:([a-z]+)'`, 'stopwords = [""]'];
    expect(valuesOf('acme:abcdef', ...lines)).toEqual(['abcdef']);
  });

  it('knows the start and the end of a text from those of a part', () => {
    const far = 'x '.repeat(3000);
    const rule = `regex = '^acme|acme$'`;
    expect(valuesOf(`acme ${far}acme ${far}acme`, rule)).toHaveLength(2);
  });

  it('sees what stands before and behind', () => {
    const far = 'x '.repeat(3000);
    const rule = `regex = '(?<!no )acme(?! not)'`;
    const text = ['acme', 'no acme', 'acme not', 'acme'].join(far);
    expect(valuesOf(text, rule)).toHaveLength(2);
  });

  it('cuts no value that is too long to be looked at', () => {
    const rule = `regex = 'acme:([a-z]{10,30})'`;
    const long = `acme:${'ab'.repeat(2000)}`;
    expect(valuesOf(long, rule)).toEqual([long.slice(5, 35)]);
    expect(valuesOf(long, `regex = 'acme:([a-z]{10,30})\\b'`)).toEqual([]);
  });

  it('finds each of many, wherever they stand', () => {
    const rules = toRules(`regex = 'acme:([a-z]{4})'`);
    fc.assert(
      fc.property(fc.array(fc.nat(1500), { maxLength: 30 }), gaps => {
        const text = gaps.map(gap => `acme:abcd${' '.repeat(gap)}`).join('.');
        expect(find(text, rules)).toHaveLength(gaps.length);
      })
    );
  });
});

describe('a notebook', () => {
  const value = `acme_${make(20)}`;
  const output = {
    output_type: 'display_data',
    metadata: {},
    data: {
      'text/html': `<td>${value.slice(0, 9)}<b></b>${value.slice(9)}</td>`
    }
  };
  const cells = [
    {
      id: 'c1',
      cell_type: 'code',
      metadata: {},
      source: `k = "${value}"`,
      outputs: [output]
    },
    { id: 'c2', cell_type: 'markdown', metadata: {}, source: `\`${value}\`` }
  ];
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };

  it('is searched in all its parts', () => {
    const { findings } = scanNotebook(notebook, { rules: toRules(shape) });
    expect(findings.map(({ place: { part } }) => part)).toEqual([
      'source',
      'output',
      'source'
    ]);
  });

  it('is searched by an equal list of rules alike', () => {
    const rules = toRules(shape);
    const posted = JSON.parse(JSON.stringify(rules)) as typeof rules;
    expect(scanNotebook(notebook, { rules: posted })).toEqual(
      scanNotebook(notebook, { rules })
    );
  });

  it('repeats no value that stands in a comment’s reason', () => {
    const other = `acme_${make(20)}`;
    const text = `k = "${value}"  # nbwarden: allow once it was "${other}"`;
    const found = find(text, toRules(shape), 'a.py');
    expect(found.map(({ allowed }) => allowed?.reason)).toEqual([
      'once it was "••••••••"',
      'once it was "••••••••"'
    ]);
  });

  it('obeys a comment', () => {
    const text = `k = "${value}"  # nbwarden: allow[own-rule] shown`;
    expect(find(text, toRules(shape), 'a.py')[0].allowed).toEqual({
      by: 'comment',
      reason: 'shown'
    });
  });
});
