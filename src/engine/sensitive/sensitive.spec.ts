import fc from 'fast-check';

import { seeded } from '../credentials/seeded';
import { scanSource } from '../index';
import { scan, toDisplay, toError, toStream } from './fixtures';
import { inGroups, makeCard, makeIban } from './samples';

const random = seeded(11);
const card = makeCard(random);
const names = ['anna', 'bert', 'carla', 'dora', 'emil', 'frida'];

describe('other sensitive data', () => {
  it('is not looked for in sources', () => {
    const [first] = scan(toStream(card));
    expect(first.rule.id).toBe('payment-card');
    const source = { type: 'code', id: 'c', source: `pay("${card}")` };
    expect(scanSource(source, 0, 'python')).toEqual([]);
  });

  const pieces = fc.constantFrom(
    card,
    inGroups(card),
    makeIban(random),
    'ssn 536-90-4399',
    names.map(name => `${name}@web.de`).join(' '),
    '<td>anna</td>',
    '/home/anna/a.py:3: W',
    '10.1.2.3',
    'Cookie: sid=Zm9yIHRlc3Rz',
    '\n',
    '&amp;'
  );
  const outputs = fc
    .tuple(
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 8 }),
      fc.constantFrom(
        'text/plain',
        'text/html',
        'application/json',
        'stream',
        'traceback'
      )
    )
    .map(([parts, mime]) => {
      const text = parts.join(' ');
      const output =
        mime === 'stream'
          ? toStream(text)
          : mime === 'traceback'
            ? toError(text)
            : toDisplay({ [mime]: text });
      return { text, output };
    });

  it('lies in the text, is the same each time and is never shown', () => {
    let found = 0;
    fc.assert(
      fc.property(outputs, ({ text, output }) => {
        const findings = scan(output);
        expect(scan(output)).toEqual(findings);
        found += findings.length;
        for (const finding of findings) {
          const value = text.slice(finding.from, finding.to);
          expect(value).toHaveLength(finding.to - finding.from);
          expect(value).not.toBe('');
          expect(JSON.stringify(finding)).not.toContain(
            JSON.stringify(value).slice(1, -1)
          );
        }
      })
    );
    expect(found).toBeGreaterThan(0);
  });
});

describe('hostile outputs', () => {
  it.each([
    ['digits', '4'.repeat(600_000)],
    ['numbers', '4539 '.repeat(100_000)],
    ['countries', 'DE12 '.repeat(100_000)],
    ['words', 'ssn 536-90-4399 '.repeat(40_000)],
    ['at signs', 'a@'.repeat(200_000)],
    ['headings on one line', 'birth phone '.repeat(50_000)],
    ['headings', 'birth  phone\n'.repeat(50_000)],
    ['headers', 'cookie: '.repeat(70_000)],
    ['signatures', '?sig=&se='.repeat(60_000)],
    ['variables', `hostname${"'A': '".repeat(80_000)}`],
    ['plus signs', '+1 '.repeat(150_000)],
    ['folders', '\\users\\'.repeat(70_000)]
  ])('come to an end: %s', (_, text) => {
    const start = performance.now();
    scan(toStream(text));
    scan(toError(text));
    scan(toDisplay({ 'text/html': text, 'application/json': text }));
    // It takes a tenth of it; what is not linear would take minutes.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
