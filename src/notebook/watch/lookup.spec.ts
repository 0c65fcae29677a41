import { findAtCursor, findNeighbor } from './lookup';
import type { LiveFinding } from './livefinding';

const live = (cell: number, output: number | null, from: number): LiveFinding =>
  ({
    cell: { id: `cell-${cell}` },
    finding: { from, to: from + 10, place: { cell, output } }
  }) as unknown as LiveFinding;

const all = [
  live(0, null, 5),
  live(0, null, 40),
  live(0, 1, 3),
  live(2, null, 0)
];

describe('findNeighbor', () => {
  it.each([
    [
      'the first one from above',
      { cell: 0, output: null, from: -1 },
      'next',
      0
    ],
    [
      'the next in the same cell',
      { cell: 0, output: null, from: 5 },
      'next',
      1
    ],
    [
      'the output after the source',
      { cell: 0, output: null, from: 40 },
      'next',
      2
    ],
    [
      'another cell after an output',
      { cell: 0, output: 1, from: 99 },
      'next',
      3
    ],
    [
      'the first again at the end',
      { cell: 2, output: null, from: 0 },
      'next',
      0
    ],
    ['the one before', { cell: 2, output: null, from: 0 }, 'previous', 2],
    [
      'the last at the beginning',
      { cell: 0, output: null, from: 5 },
      'previous',
      3
    ]
  ] as const)('finds %s', (_, at, direction, expected) => {
    expect(findNeighbor(all, at, direction)).toBe(all[expected]);
  });

  it('finds nothing among nothing', () => {
    const at = { cell: 0, output: null, from: 0 };
    expect(findNeighbor([], at, 'next')).toBeUndefined();
  });
});

describe('findAtCursor', () => {
  it.each([
    [7, 0],
    [45, 1],
    [0, 0],
    [36, 1]
  ])('at offset %i finds the nearest', (offset, expected) => {
    expect(findAtCursor(all.slice(0, 2), offset)).toBe(all[expected]);
  });
});
