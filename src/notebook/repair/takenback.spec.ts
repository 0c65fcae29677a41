import { YFile } from '@jupyter/ydoc';

import { onceTakenBack } from './takenback';

const changed = (before: string, after: string) => {
  const text = YFile.create();
  text.setSource(before);
  text.clearUndoHistory();
  text.setSource(after);
  return { text, before };
};

describe('onceTakenBack', () => {
  it('runs once, when the last text is what it was', () => {
    const run = jest.fn();
    const [one, two] = [changed('a', 'b'), changed('c', 'd')];
    onceTakenBack([one, two], run);
    one.text.undo();
    expect(run).not.toHaveBeenCalled();
    two.text.undo();
    expect(run).toHaveBeenCalledTimes(1);
    two.text.redo();
    two.text.undo();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('does not run for other edits', () => {
    const run = jest.fn();
    const { text, before } = changed('a', 'b');
    onceTakenBack([{ text, before }], run);
    text.setSource('c');
    expect(run).not.toHaveBeenCalled();
  });

  it('runs when it is asked for, and not again afterwards', () => {
    const run = jest.fn();
    const one = changed('a', 'b');
    onceTakenBack([one], run)();
    one.text.undo();
    expect(run).toHaveBeenCalledTimes(1);
  });
});
