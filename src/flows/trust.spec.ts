import type { ICellModel } from '@jupyterlab/cells';
import type { NotebookPanel } from '@jupyterlab/notebook';
import {
  RenderMimeRegistry,
  standardRendererFactories
} from '@jupyterlab/rendermime';
import { Notification } from '@jupyterlab/apputils';
import { nullTranslator } from '@jupyterlab/translation';

import { trustCells } from '../notebook/trusting';
import { toContents } from '../notebook/testing/memorycontents';
import { MemoryDrive } from '../notebook/testing/memorydrive';
import { htmlNotebook, watchNotebook } from '../notebook/testing/opennotebook';
import { PageEngine } from '../notebook/testing/pageengine';
import { TrustWatch } from '../notebook/trust';
import type { RevokeResult, TrustServer } from '../notebook/trustserver';
import type { NotebookWatch } from '../notebook/watch';
import type { TrustKind } from '../ui/trustbuttons';
import type { ReviewOptions, TrustChoice } from '../ui/trustdialog';
import { Changes } from './changes';
import { TrustFlow } from './trust';
import { type OpenNotebook, TrustReviews } from './trustreviews';

const SCRIPT = '<script>a()</script>';
const LOOK = '<style>a {}</style>';
const CALM = '<b>a</b>';

const trans = nullTranslator.load('nbwarden');
const rendermime = new RenderMimeRegistry({
  initialFactories: standardRendererFactories
});

/** What becomes of a signature that is taken back. */
let revoked: RevokeResult = 'revoked';

const mayRevoke = jest.fn(() => Promise.resolve(true));
const asked = jest.fn<Promise<TrustChoice>, [ReviewOptions]>();

interface Opened {
  readonly notebook: OpenNotebook;
  readonly flow: TrustFlow;
  readonly changes: Changes;
  readonly trust: TrustWatch;
  readonly sign: jest.Mock;
  readonly revoke: jest.Mock;
  readonly save: jest.Mock;
  /** The cells that ran, `null` for all. */
  readonly runs: (readonly string[] | null)[];
  trusted(): boolean[];
  outputs(): number[];
}

const open = (
  htmls: readonly string[],
  canSign = true,
  onRun: (model: NotebookWatch['model']) => void = () => undefined
): Opened => {
  const contents = toContents(new MemoryDrive());
  const { client: engine } = new PageEngine();
  const watch = watchNotebook(htmlNotebook(htmls), 'n.ipynb', engine, contents);
  watch.model.dirty = false;
  const save = jest.fn(() => Promise.resolve());
  Object.assign(watch.context, { save });
  const content = { rendermime };
  const panel = { content, context: watch.context } as unknown as NotebookPanel;
  const sign = jest.fn(() => Promise.resolve(canSign));
  const revoke = jest.fn(() => Promise.resolve(revoked));
  const trust = new TrustWatch({
    engine,
    contents,
    hasServer: true,
    findRenderers: () => null
  });
  trust.follow(watch);
  const runs: Opened['runs'] = [];
  const reviews = new TrustReviews({ engine, trans, ask: asked });
  const changes = new Changes(trans);
  const flow = new TrustFlow({
    reviews,
    changes,
    trust,
    server: { sign, revoke } as unknown as TrustServer,
    trans,
    mayRevoke,
    run: (_, cells) => {
      runs.push(cells && cells.map(({ id }) => id));
      onRun(watch.model);
    }
  });
  const each = <Told>(tell: (cell: ICellModel) => Told): Told[] =>
    [...watch.model.cells].map(tell);
  return {
    notebook: { panel, watch },
    flow,
    changes,
    trust,
    sign,
    revoke,
    save,
    runs,
    trusted: () => each(({ trusted }) => trusted),
    outputs: () =>
      each(cell => (cell.toJSON() as { outputs: unknown[] }).outputs.length)
  };
};

/** What a person chooses, one after the other. */
const answer = (...choices: (readonly [TrustKind, ...number[]])[]): void =>
  choices.forEach(([kind, ...cells]) =>
    asked.mockResolvedValueOnce({ kind, cells })
  );

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
beforeEach(() => asked.mockReset());
afterAll(() => jest.restoreAllMocks());

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
  jest.spyOn(notebook.watch.model, 'toJSON').mockImplementation(() => {
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
    revoked = result;
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
