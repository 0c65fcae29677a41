import { Changes } from '../repair/changes';
import { Notification } from '@jupyterlab/apputils';
import { trustCells } from '../../notebook/trust/trusting';
import type { RevokeResult } from '../../notebook/trust/trustserver';
import {
  SCRIPT,
  CALM,
  trans,
  mayRevoke,
  open,
  answer,
  revokeAs,
  type Opened,
  useTrust
} from '../testing/trustflow';

useTrust();

describe('cleared outputs', () => {
  it('come back with the undo of any fix', async () => {
    const { notebook, flow, changes, outputs, trusted } = open([SCRIPT, CALM]);
    answer(['clear']);
    await flow.trust(notebook);
    expect(outputs()).toEqual([0, 1]);
    // The command of another plugin, which has its own `Changes`.
    new Changes(trans).undo(notebook.watch);
    expect(outputs()).toEqual([1, 1]);
    expect(trusted()).toEqual([false, false]);
    changes.undo(notebook.watch);
    expect(outputs()).toEqual([1, 1]);
  });

  it('come back as untrusted as they were, where the cell ran since', async () => {
    const { notebook, flow, changes, outputs, trusted } = open([SCRIPT]);
    answer(['clear']);
    await flow.trust(notebook);
    const [cell] = notebook.watch.model.cells;
    cell.trusted = true;
    changes.undo(notebook.watch);
    expect(outputs()).toEqual([1]);
    expect(trusted()).toEqual([false]);
    expect(cell.getMetadata('trusted')).toBeUndefined();
  });
});

describe('trust that is taken back', () => {
  const openTrusted = (): Opened => {
    const opened = open([SCRIPT, CALM]);
    const { model } = opened.notebook.watch;
    trustCells(model, model.cells);
    opened.trust.signatureOf(opened.notebook.watch).set('signed');
    Notification.dismiss();
    return opened;
  };
  const told = (): string[] =>
    Notification.manager.notifications.map(({ message }) => message);

  it.each<[RevokeResult, string, string]>([
    [
      'revoked',
      'unsigned',
      'The signature is removed from the server’s database.'
    ],
    ['none', 'unsigned', 'The server had no signature of the file.'],
    ['missing', 'signed', 'The signature stays in the server’s database'],
    ['failed', 'signed', 'could not remove the signature']
  ])('%s: the truth is told', async (result, signature, sentence) => {
    const { notebook, flow, trust, trusted } = openTrusted();
    revokeAs(result);
    await flow.revoke(notebook);
    expect(trusted()).toEqual([false, false]);
    expect(notebook.watch.model.dirty).toBe(false);
    expect(trust.read(notebook.watch).signature).toBe(signature);
    expect(told().join()).toContain(sentence);
  });

  it('is asked for first', async () => {
    const { notebook, flow, trusted, revoke } = openTrusted();
    mayRevoke.mockResolvedValueOnce(false);
    await flow.revoke(notebook);
    expect(trusted()).toEqual([true, true]);
    expect(revoke).not.toHaveBeenCalled();
  });
});
