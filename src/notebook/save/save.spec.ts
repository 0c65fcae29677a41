import type { DocumentRegistry } from '@jupyterlab/docregistry';

import { guardSave, skipSave } from './save';

const open = (): { context: DocumentRegistry.Context; saved: jest.Mock } => {
  const saved = jest.fn(() => Promise.resolve());
  return { context: { save: saved } as never, saved };
};

describe('guardSave', () => {
  it('saves once it may go on', async () => {
    const { context, saved } = open();
    guardSave(context, () => Promise.resolve(true));
    await context.save();
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('saves nothing where it may not, and says so as JupyterLab wants to hear it', async () => {
    const { context, saved } = open();
    guardSave(context, () => Promise.resolve(false));
    await expect(context.save()).rejects.toMatchObject({
      name: 'ModalCancelError'
    });
    expect(saved).not.toHaveBeenCalled();
  });
});

it('skipSave leaves out the save of the same turn, and no later one', async () => {
  const { context, saved } = open();
  skipSave(context);
  await context.save();
  expect(saved).not.toHaveBeenCalled();
  await new Promise(resolve => setTimeout(resolve));
  await context.save();
  expect(saved).toHaveBeenCalledTimes(1);
});
