import { diffSource, maskValues } from './preview';
import type { SourceChange } from './edits';

/** Built here, so that no value stands in the code as a literal. */
const value = ['a1', 'b2', 'c3'].join('');

describe('maskValues', () => {
  it('masks each occurrence', () => {
    const text = `x = "${value}"\ny = "${value}"`;
    expect(maskValues(text, [[value, '••••']])).toBe('x = "••••"\ny = "••••"');
  });

  it('masks a longer value before one that is part of it', () => {
    const longer = `${value}d4`;
    const masks = [
      [value, 'short'],
      [longer, 'long']
    ] as const;
    expect(maskValues(`${longer} ${value}`, masks)).toBe('long short');
  });

  it('leaves the text alone for an empty value', () => {
    expect(maskValues('text', [['', '••••']])).toBe('text');
  });
});

describe('diffSource', () => {
  const change = (before: string, from: number, insert: string): SourceChange =>
    ({
      before,
      edits: [{ cell: 0, from, to: from + value.length, insert }]
    }) as unknown as SourceChange;

  it('shows the changed line without the value, and lines near it', () => {
    const before = ['a', 'b', 'c', `key = ${value}`, 'd'].join('\n');
    const lines = diffSource(change(before, before.indexOf(value), 'ask()'), [
      [value, '••••']
    ]);
    expect(lines).toEqual([
      { kind: 'same', text: 'b' },
      { kind: 'same', text: 'c' },
      { kind: 'removed', text: 'key = ••••' },
      { kind: 'added', text: 'key = ask()' },
      { kind: 'same', text: 'd' }
    ]);
  });
});
