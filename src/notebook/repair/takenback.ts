import type { ISharedText } from '@jupyter/ydoc';

/** A text that was changed, and what it was before. */
export interface ChangedText {
  readonly text: Pick<ISharedText, 'changed' | 'getSource'>;
  readonly before: string;
}

/**
 * Run something once, when a change is taken back: as soon as all texts are what they
 * were before it, as after Ctrl+Z in their editors, or when the returned function is called.
 */
export const onceTakenBack = (
  changed: readonly ChangedText[],
  run: () => void
): (() => void) => {
  let hasRun = false;
  const runOnce = (): void => {
    changed.forEach(({ text }) => text.changed.disconnect(look));
    if (!hasRun) {
      hasRun = true;
      run();
    }
  };
  const look = (): void => {
    if (changed.every(({ text, before }) => text.getSource() === before)) {
      runOnce();
    }
  };
  changed.forEach(({ text }) => text.changed.connect(look));
  return runOnce;
};
