/** Trust as a person gives it to a notebook, and takes it back. */
import type { ICellModel } from '@jupyterlab/cells';
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
import { TrustWatch } from '../../notebook/trust/trust';
import type {
  RevokeResult,
  TrustServer
} from '../../notebook/trust/trustserver';
import type { NotebookWatch } from '../../notebook/watch/watch';
import type { TrustKind } from '../../ui/trust/trustbuttons';
import type { ReviewOptions, TrustChoice } from '../../ui/trust/trustdialog';
import { Changes } from '../repair/changes';
import { TrustFlow } from '../trust/trust';
import { type OpenNotebook, TrustReviews } from '../trust/trustreviews';

export const SCRIPT = '<script>a()</script>';
export const LOOK = '<style>a {}</style>';
export const CALM = '<b>a</b>';

export const trans = nullTranslator.load('nbwarden');
const rendermime = new RenderMimeRegistry({
  initialFactories: standardRendererFactories
});

/** What becomes of a signature that is taken back. */
let revoked: RevokeResult = 'revoked';

export const revokeAs = (result: RevokeResult): void => {
  revoked = result;
};

export const mayRevoke = jest.fn(() => Promise.resolve(true));
export const asked = jest.fn<Promise<TrustChoice>, [ReviewOptions]>();

export interface Opened {
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

export const open = (
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
export const answer = (
  ...choices: (readonly [TrustKind, ...number[]])[]
): void =>
  choices.forEach(([kind, ...cells]) =>
    asked.mockResolvedValueOnce({ kind, cells })
  );

/** Before and after the tests of a file. */
export const useTrust = (): void => {
  // A model warns of what it reads before its document is there.
  beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
  beforeEach(() => asked.mockReset());
  afterAll(() => jest.restoreAllMocks());
};
