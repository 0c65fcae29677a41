import { Dialog, Notification } from '@jupyterlab/apputils';
import type { INotebookContent } from '@jupyterlab/nbformat';
import { nullTranslator } from '@jupyterlab/translation';

import { generateSample } from '../engine/credentials';
import { seeded } from '../engine/credentials/seeded';
import type { SecretStore } from '../notebook/secretstore';
import { toContents } from '../notebook/testing/memorycontents';
import { MemoryDrive } from '../notebook/testing/memorydrive';
import { watchNotebook } from '../notebook/testing/opennotebook';
import { PageEngine } from '../notebook/testing/pageengine';
import type { NotebookWatch } from '../notebook/watch';
import type {
  RepairDecision,
  RepairDialogOptions,
  RepairPreview
} from '../ui/repairchoice';
import { Changes } from './changes';
import { RepairFlow } from './repair';

const { text, from, to } = generateSample('github-pat-classic', seeded(61));
const token = text.slice(from, to);
const trans = nullTranslator.load('nbwarden');
const engine = new PageEngine().client;

const cell = (id: string, type: string, source: string): object => ({
  id,
  cell_type: type,
  source,
  metadata: {},
  ...(type === 'code' && { outputs: [], execution_count: null })
});

const notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { language_info: { name: 'python' } },
  cells: [
    cell('a', 'code', `import os\ntoken = "${token}"`),
    cell('b', 'markdown', `One ${token}\n\nTwo ${token}`)
  ]
} as unknown as INotebookContent;

const store = {
  isThere: () => Promise.resolve(false),
  findTraces: () =>
    Promise.resolve({ git: true, elsewhere: [], ipython: false })
} as unknown as SecretStore;

const open = async (): Promise<NotebookWatch> => {
  const contents = toContents(new MemoryDrive());
  const watch = watchNotebook(notebook, 'n.ipynb', engine, contents);
  Object.assign(watch.context, { sessionContext: { session: null } });
  await watch.settle();
  return watch;
};

/** Repair the first secret; a person decides so, and something happens before that. */
let changes: Changes;

const repair = async (
  watch: NotebookWatch,
  decide: (options: RepairDialogOptions) => Partial<RepairDecision>,
  before: () => void = () => undefined
): Promise<RepairPreview[]> => {
  const previews: RepairPreview[] = [];
  const answer = async (options: RepairDialogOptions): Promise<unknown> => {
    previews.push(await options.preview(options.initial));
    before();
    const value = { ...options.initial, ...decide(options) };
    // The form shows why there is none.
    await options.preview(value).then(
      preview => void previews.push(preview),
      () => undefined
    );
    return { button: { accept: true }, value };
  };
  jest.spyOn(Dialog.prototype, 'launch').mockImplementation(function (this: {
    repair: { options: RepairDialogOptions };
  }) {
    return answer(this.repair.options) as never;
  } as never);
  const tools = { engine, changes, state: null, store, trans };
  await new RepairFlow(watch, tools).repair([watch.findings[0]], 'env');
  return previews;
};

const sources = ({ model }: NotebookWatch): string[] =>
  [...model.cells].map(({ sharedModel }) => sharedModel.getSource());

const insert = (watch: NotebookWatch, index: number, line: string): void =>
  watch.model.cells.get(index).sharedModel.updateSource(0, 0, line);

const told = (): string =>
  Notification.manager.notifications.map(({ message }) => message).join('\n');

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());
beforeEach(() => {
  Notification.dismiss();
  changes = new Changes(trans);
});

const FIXED = 'import os\ntoken = os.environ["GITHUB_TOKEN"]';

it('takes the value from all places, and tells where it stays', async () => {
  const watch = await open();
  const previews = await repair(watch, () => ({}));
  expect(sources(watch)).toEqual([FIXED, 'One ••••\n\nTwo ••••']);
  expect(JSON.stringify(previews)).not.toContain(token.slice(4));
  expect(told()).toContain('Git’s history of this file holds the value');
});

it('leaves a place out that was not ticked', async () => {
  const watch = await open();
  await repair(watch, ({ places }) => {
    expect(places.map(({ label }) => label)).toEqual(['Cell 2, 2 places']);
    return { placeKeys: [] };
  });
  expect(sources(watch)).toEqual([FIXED, `One ${token}\n\nTwo ${token}`]);
});

it('shows what the latest fix did, and what stays once', async () => {
  const watch = await open();
  await repair(watch, () => ({ placeKeys: [] }));
  await watch.settle();
  await repair(watch, () => ({}));
  expect(sources(watch)).toEqual([FIXED, 'One ••••\n\nTwo ••••']);
  expect(told().split('\n')).toEqual([
    expect.stringContaining('Git’s history of this file holds the value'),
    'The value is redacted.'
  ]);
});

describe('another person edits in between', () => {
  it('and the fix is computed again', async () => {
    const watch = await open();
    const previews = await repair(
      watch,
      () => ({}),
      () => {
        insert(watch, 0, '# theirs\nother = "text"\n');
        insert(watch, 1, '# Theirs\n\n');
      }
    );
    expect(sources(watch)).toEqual([
      `# theirs\nother = "text"\n${FIXED}`,
      '# Theirs\n\nOne ••••\n\nTwo ••••'
    ]);
    expect(JSON.stringify(previews)).not.toContain(token.slice(4));
  });

  it('and what was left out stays, wherever it is by then', async () => {
    const watch = await open();
    await repair(
      watch,
      () => ({ placeKeys: [] }),
      () => insert(watch, 1, 'Theirs\n')
    );
    expect(sources(watch)[1]).toBe(`Theirs\nOne ${token}\n\nTwo ${token}`);
    expect(sources(watch)[0]).toBe(FIXED);
  });

  it('and takes the secret out: nothing is changed', async () => {
    const watch = await open();
    const theirs = (): void =>
      watch.model.cells.get(0).sharedModel.setSource('token = read()');
    await repair(watch, () => ({}), theirs);
    expect(told()).toBe('The notebook changed in the meantime. Try again.');
    expect(sources(watch)).toEqual([
      'token = read()',
      `One ${token}\n\nTwo ${token}`
    ]);
  });
});
