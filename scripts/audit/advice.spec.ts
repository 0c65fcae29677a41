import { existsSync } from 'node:fs';
import { join } from 'node:path';

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
  ([number, , topic, ways, tests, docs, open]) => ({
    number: Number(number),
    topic,
    ways: ways.split(', '),
    tests: codeSpans(tests),
    docs,
    open
  })
);

const isRule = (name: string): boolean => /^[A-Z]+-\d\d$/.test(name);

/** A rule that a case shows to tell of something, or a file of tests. */
const isTested = (name: string): boolean =>
  isRule(name)
    ? cases.some(([rule, , told]) => rule === name && told.length > 0)
    : /\.spec\.ts$/.test(name) && existsSync(join(ROOT, name));

describe('what guides advise', () => {
  it('is all listed', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 102 }, (_, index) => index + 1)
    );
  });

  it.each(rows)(
    '$number, $topic: has its tests and pages, or is said to be open',
    ({ ways, tests, docs, open }) => {
      expect(tests.filter(name => !isTested(name))).toEqual([]);
      const isActed = tests.length > 0 || open !== '';
      const isTold = docs !== '' || open !== '';
      expect(ways.every(way => 'DLFS'.includes(way))).toBe(true);
      expect(isActed || ways.every(way => way === 'S')).toBe(true);
      expect(isTold || !ways.includes('S')).toBe(true);
    }
  );

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
