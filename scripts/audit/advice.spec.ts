import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { auditRules } from '../../src/engine/audit';
import { cases } from '../../src/engine/audit/rules/cases';
import {
  codeSpans,
  readPage,
  relativeLinks,
  ROOT,
  tableRows,
  unquote
} from '../testing/pages';

/** The list of what guides advise is whole, and what it names is there. */

const page = readPage('docs/advice.md');

const rows = tableRows(page, 'number').map(
  ([number, , topic, ways, tests, docs]) => ({
    number: Number(number),
    topic,
    ways: ways.split(', '),
    tests: codeSpans(tests),
    docs
  })
);

const isRule = (name: string): boolean => /^[A-Z]+-\d\d$/.test(name);

/** The text of a file of tests, and of what it takes from a folder `testing`; empty without one. */
const readTests = (path: string): string => {
  if (!existsSync(join(ROOT, path))) {
    return '';
  }
  const text = readFileSync(join(ROOT, path), 'utf8');
  const tables = [...text.matchAll(/from '(\.\/testing\/\w+)'/g)].map(
    ([, name]) => join(ROOT, dirname(path), `${name}.ts`)
  );
  return [text, ...tables.map(each => readFileSync(each, 'utf8'))].join('\n');
};

/** A rule that a case shows to tell of something, or a file of tests and a title in it. */
const isTested = (name: string): boolean => {
  const [path, title] = name.split(' > ');
  return isRule(name)
    ? cases.some(([rule, , told]) => rule === name && told.length > 0)
    : /\.spec\.tsx?$/.test(path) &&
        title !== undefined &&
        readTests(path).includes(`'${title}'`);
};

describe('what guides advise', () => {
  it('is all listed', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 102 }, (_, index) => index + 1)
    );
  });

  it.each(rows)(
    '$number, $topic: has its tests and its page',
    ({ ways, tests, docs }) => {
      expect(tests.filter(name => !isTested(name))).toEqual([]);
      expect(ways.filter(way => !['D', 'L', 'F', 'S'].includes(way))).toEqual(
        []
      );
      // What is found out, found in a text or mended has a test, what is explained a section.
      expect(ways.every(way => way === 'S') || tests.length > 0).toBe(true);
      expect(!ways.includes('S') || docs.includes('](')).toBe(true);
    }
  );

  it('leaves nothing for later', () => {
    const [head] = readFileSync(join(ROOT, 'docs/advice.md'), 'utf8')
      .split('\n')
      .filter(line => line.startsWith('| number'));
    expect(head.split('|').map(cell => cell.trim())).toEqual([
      '',
      'number',
      'guide',
      'topic',
      'ways',
      'rules and tests',
      'explained',
      ''
    ]);
  });

  it('is explained on pages that are there', () => {
    // Whether each link leads somewhere is looked at for all pages together.
    expect(relativeLinks(page).length).toBeGreaterThan(20);
  });
});

it('the page of the audit lists every rule with its severity and title', () => {
  const listed = tableRows(readPage('docs/audit.md'), 'rule').map(
    ([id, severity, title]) => [unquote(id), severity, title]
  );
  expect(listed).toEqual(
    auditRules.map(({ id, severity, title }) => [id, severity, title])
  );
});
