import { htmlNotebook } from '../../notebook/testing/opennotebook';
import { Notification } from '@jupyterlab/apputils';
import { trustCells } from '../../notebook/trust/trusting';
import type { TrustKind } from '../../ui/trust/trustbuttons';
import {
  SCRIPT,
  LOOK,
  CALM,
  asked,
  open,
  answer,
  useTrust
} from '../testing/trustflow';

useTrust();

describe('the review of a notebook', () => {
  it('comes before anything is trusted, and leaves it if nobody says otherwise', async () => {
    const { notebook, flow, trusted, sign } = open([SCRIPT, CALM]);
    asked.mockImplementationOnce(({ review }) => {
      expect(trusted()).toEqual([false, false]);
      expect(review.changes.map(({ effect }) => effect)).toEqual(['script']);
      return Promise.resolve({ kind: 'leave', cells: [] });
    });
    expect(await flow.trust(notebook)).toEqual({ trusted: false });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(trusted()).toEqual([false, false]);
    expect(sign).not.toHaveBeenCalled();
  });

  it('reads on in what it tells of, as that stood', async () => {
    const script = 'draw();'.repeat(2000);
    const { notebook, flow } = open([SCRIPT, `<script>${script}</script>`]);
    asked.mockImplementationOnce(async ({ review, onReadOn }) => {
      const [, long] = review.changes;
      expect(long.rest).toBeGreaterThan(0);
      expect(await onReadOn(long, 0)).toEqual({ text: script, next: null });
      return { kind: 'leave', cells: [] };
    });
    await flow.trust(notebook);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('has the server sign the file as it is, without a save', async () => {
    const { notebook, flow, trust, trusted, sign, save } = open([SCRIPT, CALM]);
    const { context, model } = notebook.watch;
    answer(['trust-all']);
    expect(await flow.trust(notebook)).toEqual({ trusted: true });
    // As JupyterLab's command does where it was trusted.
    await notebook.panel.context.save();
    expect(trusted()).toEqual([true, true]);
    expect(sign).toHaveBeenCalledWith(context);
    expect(save).not.toHaveBeenCalled();
    expect(model.dirty).toBe(false);
    expect(trust.read(notebook.watch).signature).toBe('signed');
    await new Promise(resolve => setTimeout(resolve));
    await notebook.panel.context.save();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('leaves it to the save where the server cannot sign the file as it is', async () => {
    const { notebook, flow, save, trust } = open([SCRIPT], false);
    answer(['trust-all']);
    await flow.trust(notebook);
    await notebook.panel.context.save();
    expect(save).toHaveBeenCalledTimes(1);
    expect(trust.read(notebook.watch).signature).toBe('unsigned');
  });

  it('asks nothing where all is trusted, and has it signed', async () => {
    const { notebook, flow, trust, sign } = open([SCRIPT]);
    trustCells(notebook.watch.model, notebook.watch.model.cells);
    await flow.trust(notebook);
    expect(asked).not.toHaveBeenCalled();
    expect(sign).toHaveBeenCalledTimes(1);
    expect(trust.read(notebook.watch).signature).toBe('signed');
  });

  it('trusts the chosen cells only', async () => {
    const { notebook, flow, trusted } = open([SCRIPT, SCRIPT, CALM]);
    answer(['trust-cells', 1]);
    expect(await flow.trust(notebook)).toEqual({ trusted: false });
    expect(trusted()).toEqual([false, true, false]);
    // What is trusted acts already, and is told no more.
    answer(['leave']);
    await flow.trust(notebook);
    const [{ review }] = asked.mock.calls[1];
    expect(review.changes.map(({ cell }) => cell)).toEqual([0]);
  });

  it.each<[string, readonly string[], number[], number[]]>([
    ['what acts', [SCRIPT, LOOK, CALM], [], [0, 1, 1]],
    ['what looks different where nothing acts', [LOOK, CALM], [], [0, 1]],
    ['what is listed of chosen cells', [SCRIPT, LOOK, LOOK], [1], [1, 0, 1]]
  ])('clears %s', async (_, htmls, chosen, left) => {
    const { notebook, flow, outputs, trusted } = open(htmls);
    answer(['clear', ...chosen]);
    await flow.trust(notebook);
    expect(outputs()).toEqual(left);
    expect(trusted()).toEqual(htmls.map(() => false));
  });

  it('runs all again, or the chosen cells', async () => {
    const { notebook, flow, runs } = open([SCRIPT, CALM]);
    answer(['rerun'], ['rerun', 1]);
    await flow.trust(notebook);
    await flow.trust(notebook);
    expect(runs).toEqual([null, ['c1']]);
  });

  it.each<[string, TrustKind, number[]]>([
    ['runs all again', 'rerun', []],
    ['trusts the chosen cells, which are all', 'trust-cells', [0]]
  ])('has no file written where it %s', async (_, kind, cells) => {
    const { notebook, flow, sign, trusted } = open([SCRIPT], true, model =>
      trustCells(model, model.cells)
    );
    answer([kind, ...cells]);
    // JupyterLab's command saves what was trusted.
    expect(await flow.trust(notebook)).toEqual({ trusted: false });
    expect(trusted()).toEqual([true]);
    expect(sign).not.toHaveBeenCalled();
  });

  it('says what becomes of chosen cells that are all', async () => {
    const { notebook, flow } = open([SCRIPT]);
    answer(['trust-cells', 0]);
    Notification.dismiss();
    await flow.trust(notebook);
    expect(Notification.manager.notifications[0].message).toBe(
      'Trusted for this session: cell 1. All code cells are trusted now: the next save signs the file.'
    );
  });

  it('asks again where the notebook is another one by then', async () => {
    const { notebook, flow, trusted } = open([CALM]);
    asked
      .mockImplementationOnce(() => {
        const [cell] = htmlNotebook([SCRIPT]).cells;
        notebook.watch.model.sharedModel.insertCell(1, cell);
        return Promise.resolve({ kind: 'trust-all', cells: [] });
      })
      .mockImplementationOnce(({ review, notes }) => {
        expect(trusted()).toEqual([false, false]);
        expect(notes[0]).toContain('changed meanwhile');
        expect(review.changes).toHaveLength(1);
        return Promise.resolve({ kind: 'leave', cells: [] });
      });
    await flow.trust(notebook);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(trusted()).toEqual([false, false]);
  });
});

it('nothing is trusted that could not be reviewed', async () => {
  const { notebook, flow, trusted } = open([SCRIPT]);
  const { sharedModel } = notebook.watch.model.cells.get(0);
  jest.spyOn(sharedModel, 'getSource').mockImplementation(() => {
    throw new Error('a');
  });
  Notification.dismiss();
  expect(await flow.trust(notebook)).toEqual({ trusted: false });
  expect(trusted()).toEqual([false]);
  expect(asked).not.toHaveBeenCalled();
  expect(Notification.manager.notifications[0].message).toContain(
    'could not be reviewed'
  );
});

it('a single cell is reviewed alone, and trusted for the session', async () => {
  const { notebook, flow, trusted, sign } = open([SCRIPT, SCRIPT]);
  answer(['trust-cells']);
  await flow.trustCell(notebook, notebook.watch.model.cells.get(1));
  const [{ review, question }] = asked.mock.calls[0];
  expect(question).toBe('cell');
  expect(review.changes.map(({ cell }) => cell)).toEqual([1]);
  expect(trusted()).toEqual([false, true]);
  expect(sign).not.toHaveBeenCalled();
});
