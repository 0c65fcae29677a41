import type { DocumentRegistry } from '@jupyterlab/docregistry';

/** Thrown to stop a save without a message of JupyterLab's own. */
class SaveCanceled extends Error {
  constructor() {
    super('The save was canceled.');
    // JupyterLab treats an error of this name as the user's own choice.
    this.name = 'ModalCancelError';
  }
}

/**
 * Do something around each save of a document that goes through its context (all
 * but Save As).
 */
export const wrapSave = (
  context: DocumentRegistry.Context,
  around: (save: () => Promise<void>) => Promise<void>
): void => {
  const save = context.save.bind(context);
  context.save = () => around(save);
};

/**
 * Ask before each save of a document.
 *
 * @param mayGoOn - resolves with false to stop the save; the file stays as it was.
 */
export const guardSave = (
  context: DocumentRegistry.Context,
  mayGoOn: () => Promise<boolean>
): void =>
  wrapSave(context, async save => {
    if (!(await mayGoOn())) {
      throw new SaveCanceled();
    }
    await save();
  });

/**
 * Leave out the save that the caller starts at once, in the same turn: what
 * would be written is what the file holds.
 */
export const skipSave = (context: DocumentRegistry.Context): void => {
  const { save } = context;
  const skipped = (): Promise<void> => Promise.resolve();
  context.save = skipped;
  setTimeout(() => {
    if (context.save === skipped) {
      context.save = save;
    }
  });
};
