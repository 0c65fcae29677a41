import { Notification } from '@jupyterlab/apputils';
import type { INotebookContent } from '@jupyterlab/nbformat';
import { nullTranslator } from '@jupyterlab/translation';
import type { Signal } from '@lumino/signaling';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import type { SecretStore } from '../../notebook/repair/secretstore';
import { toContents } from '../../notebook/testing/memorycontents';
import { MemoryDrive } from '../../notebook/testing/memorydrive';
import { watchNotebook } from '../../notebook/testing/opennotebook';
import { PageEngine } from '../../notebook/testing/pageengine';
import type { NotebookWatch } from '../../notebook/watch/watch';
import type { OfferedPlace, RepairPreview } from '../../ui/repair/repairchoice';
import { Changes } from './changes';
import { RepairFlow } from './repair';
import { answerRepairs, type Decide } from '../testing/repairanswers';

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

/** The server part, which is not here: what it finds in git's history is tested in test_traces.py. */
const store = {
  isThere: () => Promise.resolve(false),
  findTraces: () =>
    Promise.resolve({ git: true, elsewhere: [], ipython: false })
} as unknown as SecretStore;

const open = async (content = notebook): Promise<NotebookWatch> => {
  const contents = toContents(new MemoryDrive());
  const watch = watchNotebook(content, 'n.ipynb', engine, contents);
  Object.assign(watch.context, { sessionContext: { session: null } });
  await watch.settle();
  return watch;
};

let changes: Changes;

/** Repair some secrets, by default the first; a person decides so, and something happens before that. */
const repair = async (
  watch: NotebookWatch,
  decide: Decide,
  before: () => void = () => undefined,
  findings = [watch.findings[0]]
): Promise<RepairPreview[]> => {
  const previews = answerRepairs(decide, before);
  const tools = { engine, changes, state: null, store, trans };
  await new RepairFlow(watch, tools).repair(findings, 'env');
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

it('keeps what was there until the notebook closes, and no notification keeps it', async () => {
  const watch = await open();
  await repair(watch, () => ({}));
  expect(told()).toContain('The notebook now reads GITHUB_TOKEN');
  const { disposed } = watch.context as unknown as {
    disposed: Signal<unknown, void>;
  };
  disposed.emit();
  expect(told()).not.toContain('The notebook now reads GITHUB_TOKEN');
  changes.undo(watch);
  expect(sources(watch)[0]).toBe(FIXED);
  // Nor does the same notebook, opened again, take it back.
  const again = await open();
  changes.undo(again);
  expect(sources(again)).toEqual(sources(await open()));
});

it('tells that the code needs several values', async () => {
  const other = generateSample('github-pat-classic', seeded(62)).text;
  const content = {
    ...notebook,
    cells: [cell('a', 'code', `token = "${token}"\nother = "${other}"`)]
  } as unknown as INotebookContent;
  const watch = await open(content);
  const [preview] = await repair(watch, () => null, undefined, [
    ...watch.findings
  ]);
  expect(preview.isSeveral).toBe(true);
});

it('has the preview made anew while others edit', async () => {
  const watch = await open();
  const renewed = new Promise<void>(resolve => {
    void repair(watch, ({ follow }) => {
      const stop = follow?.(() => {
        stop?.();
        resolve();
      });
      insert(watch, 0, '# first\n');
      return null;
    });
  });
  await expect(renewed).resolves.toBeUndefined();
});

it('shows what the latest fix did, and what stays once', async () => {
  const watch = await open();
  const [{ isSeveral }] = await repair(watch, () => ({ placeKeys: [] }));
  expect(isSeveral).toBe(false);
  await watch.settle();
  await repair(watch, () => ({}));
  expect(sources(watch)).toEqual([FIXED, 'One ••••\n\nTwo ••••']);
  expect(told().split('\n')).toEqual([
    expect.stringContaining('Git’s history of this file holds the value'),
    'The value is redacted.'
  ]);
});

it('says which cell has to run first, in the length that JupyterLab shows', async () => {
  const cells = [
    cell('a', 'code', 'import sys'),
    cell('b', 'code', `token = "${token}"`)
  ];
  const content = { ...notebook, cells } as unknown as INotebookContent;
  await repair(await open(content), () => ({}));
  const [done] = told()
    .split('\n')
    .filter(each => each.startsWith('The notebook now reads'));
  expect(done).toMatch(/Run cell 1 first, for its imports\.$/);
  expect(done.length).toBeLessThan(140);
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

it('takes no other value for the one that was chosen', async () => {
  const watch = await open();
  const another = generateSample('github-pat-classic', seeded(9));
  const value = another.text.slice(another.from, another.to);
  const source = `token = "${value}"`;
  const theirs = (): void =>
    watch.model.cells.get(0).sharedModel.setSource(source);
  await repair(watch, () => ({}), theirs);
  expect(told()).toBe('The notebook changed in the meantime. Try again.');
  expect(sources(watch)).toEqual([source, `One ${token}\n\nTwo ${token}`]);
});

describe('all secrets of a notebook', () => {
  const other = token.split('').reverse().join('');
  const outputOf = (value: string): object => ({
    output_type: 'stream',
    name: 'stdout',
    text: `is ${value}\nand ${value}\n`
  });
  const many = {
    ...notebook,
    cells: [
      cell('a', 'code', `token = "${token}"`),
      {
        ...cell('b', 'code', `password = "${other}"`),
        outputs: [outputOf(token), outputOf(other)]
      },
      {
        ...cell('c', 'code', `x = 1\nkey = "${token}"\nagain = "${token}"`),
        metadata: { editable: false },
        outputs: [outputOf(token)]
      }
    ]
  } as unknown as INotebookContent;

  const repairAll = async (
    leave: (label: string) => boolean
  ): Promise<{
    watch: NotebookWatch;
    places: readonly OfferedPlace[];
    previews: readonly RepairPreview[];
  }> => {
    const watch = await open(many);
    let places: readonly OfferedPlace[] = [];
    const previews = await repair(
      watch,
      options => {
        ({ places } = options);
        const kept = places.filter(({ label }) => !leave(label));
        return { placeKeys: kept.map(({ key }) => key) };
      },
      undefined,
      [...watch.findings]
    );
    return { watch, places, previews };
  };

  const left = ({ model }: NotebookWatch): number[] =>
    [...model.cells].map(
      each => JSON.stringify(each.toJSON()).split(/ghp_\w|\w_phg/).length - 1
    );

  it('offers each place once, with what stands there', async () => {
    const { places, watch } = await repairAll(() => false);
    const title = 'GitHub personal access token ghp_••••';
    expect(places.map(({ label }) => label)).toEqual([
      `Cell 1, line 1: ${title}`,
      'Cell 2, line 1: Password ••••••••',
      // The model joins what a program prints to one stream.
      `Cell 2, output 1, 4 places: ${title}, Password ••••••••`,
      `Cell 3, 2 places: ${title}`,
      `Cell 3, output 1, 2 places: ${title}`
    ]);
    expect(left(watch)).toEqual([0, 0, 4]);
  });

  it('leaves an output alone, and nothing else, where its box is cleared', async () => {
    const { watch } = await repairAll(label => label.includes('output 1'));
    expect(left(watch)).toEqual([0, 4, 4]);
  });

  it('leaves a source alone where its box is cleared', async () => {
    const { watch } = await repairAll(label => label.startsWith('Cell 1'));
    expect(left(watch)).toEqual([1, 0, 4]);
  });

  it('says once why a cell is left alone, and offers nothing there', async () => {
    const { previews, places } = await repairAll(() => false);
    const [{ refused, refusedKeys }] = previews;
    expect(refused).toEqual([
      'Cell 3 (line 2, line 3, output 1; GitHub personal access token ghp_••••) is left as it is: This cell is read-only. Make it editable first.'
    ]);
    expect(refusedKeys).toEqual(places.slice(3).map(({ key }) => key));
    expect(told()).toContain('4 secrets are left as they are.');
  });
});
