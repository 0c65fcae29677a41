import type { CodeCell } from '@jupyterlab/cells';
import { nullTranslator } from '@jupyterlab/translation';
import { Panel, Widget } from '@lumino/widgets';

import type { Change, Effect, Look } from '../../engine/trust';
import { OutputBars } from '../repair/outputbars';
import { type NoteContent, noteSentence } from './trustnote';

const trans = nullTranslator.load('nbwarden');

const content = (
  effects: readonly Effect[],
  looks = 0,
  isArrived = false
): NoteContent => ({
  acts: effects.map(effect => ({ effect }) as Change),
  looks: new Array<Look>(looks).fill({ cell: 0, output: 0, mime: 'a/b' }),
  isArrived
});

it.each<[NoteContent, string]>([
  [
    content(['script', 'script', 'frame']),
    'Part of this output is not shown: 2 scripts, 1 frame'
  ],
  [content([], 1), 'This output looks different once it is trusted'],
  [content(['form'], 1), 'Part of this output is not shown: 1 form'],
  [
    content([], 0, true),
    'This output came in from another client while the notebook was open; nothing says from whom'
  ],
  [content([]), '']
])('what a note says', (given, sentence) => {
  expect(noteSentence(given, trans)).toBe(sentence);
});

describe('bars', () => {
  const toCell = (...widgets: readonly Widget[]): CodeCell =>
    ({ outputArea: { widgets } }) as unknown as CodeCell;
  const createBar = ([text]: readonly string[]): Widget => {
    const bar = new Widget();
    bar.node.textContent = text;
    return bar;
  };

  it('stand in outputs, in those too that nothing can show', () => {
    const shown = new Panel();
    const unshown = new Widget();
    const bars = new OutputBars<string>(text => text);
    const cell = toCell(shown, unshown);
    bars.sync(cell, [['a'], ['b']], createBar);
    expect(shown.node.textContent).toBe('a');
    expect(unshown.node.textContent).toBe('b');
    bars.sync(cell, [[], ['c']], createBar);
    expect(shown.node.textContent).toBe('');
    expect(unshown.node.textContent).toBe('c');
  });

  it('stay where nothing has changed', () => {
    const bars = new OutputBars<string>(text => text);
    const create = jest.fn(createBar);
    const cell = toCell(new Panel());
    bars.sync(cell, [['a']], create);
    bars.sync(cell, [['a']], create);
    expect(create).toHaveBeenCalledTimes(1);
  });
});
