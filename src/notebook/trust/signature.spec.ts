import { NotebookModel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';
import type { Signal } from '@lumino/signaling';

import { isOnDisk, SignatureWatch } from './signature';
import { htmlNotebook, openContext } from '../testing/opennotebook';

const HTML = ['<b>a</b>'];

class Disk {
  content: unknown = { cells: [] };
  hash = 'a';
  time = 'then';
  hashes = 0;
  readonly asked: string[] = [];

  get(
    path: string,
    options?: Contents.IFetchOptions
  ): Promise<Contents.IModel> {
    const hasContent = options?.content === true;
    this.asked.push(hasContent ? path : `${path} without`);
    this.hashes += options?.hash ? 1 : 0;
    const model = {
      hash: this.hash,
      last_modified: this.time,
      content: hasContent ? this.content : null
    };
    return Promise.resolve(model as Contents.IModel);
  }
}

const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

const open = (
  content = htmlNotebook(HTML),
  hasServer = true
): {
  model: NotebookModel;
  disk: Disk;
  watch: SignatureWatch;
  told: string[];
  save(state: 'started' | 'completed' | 'failed'): void;
  change(): Promise<void>;
} => {
  const model = new NotebookModel();
  model.fromJSON(content);
  const context = openContext(model, 'n.ipynb');
  const disk = new Disk();
  const watch = new SignatureWatch(context, disk, hasServer);
  const told: string[] = [];
  watch.changed.connect(({ value }) => void told.push(value));
  const emit = (signal: unknown, value: unknown): void =>
    (signal as Signal<unknown, unknown>).emit(value);
  return {
    model,
    disk,
    watch,
    told,
    save: state => emit(context.saveState, state),
    change: () => {
      emit(context.fileChanged, {});
      return settle();
    }
  };
};

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

it('is told by the cells that the server marked', () => {
  expect(open().watch.value).toBe('unsigned');
  expect(open(htmlNotebook(HTML, true)).watch.value).toBe('signed');
});

it('is none where nobody signs, whatever happens', async () => {
  const { watch, save, change, told } = open(htmlNotebook(HTML, true), false);
  save('started');
  save('completed');
  await change();
  await watch.recheck();
  expect(watch.value).toBe('none');
  expect(told).toEqual([]);
});

it('follows a save: what stood there when it began counts', () => {
  const { model, watch, save, told } = open();
  save('started');
  model.cells.get(0).trusted = true;
  save('completed');
  expect(watch.value).toBe('unsigned');
  save('started');
  model.cells.get(0).trusted = false;
  save('completed');
  expect(told).toEqual(['signed']);
});

it('is as before when a save fails', () => {
  const { model, watch, save } = open();
  model.cells.get(0).trusted = true;
  save('started');
  save('failed');
  expect(watch.value).toBe('unsigned');
});

it('is asked for again when the file changes in another way', async () => {
  const { disk, watch, change } = open();
  disk.content = htmlNotebook(HTML, true);
  await change();
  expect(watch.value).toBe('signed');
  disk.content = htmlNotebook(HTML, false);
  await change();
  expect(watch.value).toBe('unsigned');
});

it('is not asked for by a save, and an old answer is dropped', async () => {
  const { disk, watch, save, change } = open();
  disk.content = htmlNotebook(HTML, true);
  save('started');
  await change();
  expect(disk.asked).toEqual([]);
  save('completed');
  const asked = change();
  watch.set('unsigned');
  await asked;
  expect(watch.value).toBe('unsigned');
});

it('tells a new notebook from one with an empty cell', async () => {
  const empty = { ...htmlNotebook([]), cells: [] };
  const { watch, save } = open(empty);
  // A second look at the same time is no answer to it.
  await watch.recheck();
  await settle();
  expect(watch.value).toBe('new');
  save('started');
  save('completed');
  expect(watch.value).toBe('signed');
});

it('tells that somebody else has saved the file, on a second look', async () => {
  const { disk, watch, save } = open(htmlNotebook(HTML, true));
  await watch.recheck();
  expect(watch.value).toBe('signed');
  disk.hash = 'b';
  await watch.recheck();
  expect(watch.value).toBe('changed');
  save('started');
  save('completed');
  expect(watch.value).toBe('signed');
});

it('tells it on a glance too, for which the file is read only where its time is another one', async () => {
  const { disk, watch, save } = open(htmlNotebook(HTML, true));
  disk.hash = 'b';
  await watch.glance();
  expect(watch.value).toBe('signed');
  expect(disk.hashes).toBe(0);
  disk.time = 'now';
  await watch.glance();
  expect(watch.value).toBe('changed');
  expect(disk.hashes).toBe(1);
  // What is known is not asked for again, and nothing is while a save goes on.
  const { length } = disk.asked;
  await watch.glance();
  save('started');
  await watch.glance();
  expect(disk.asked).toHaveLength(length);
});

it('takes its own save for nobody else’s', async () => {
  const { disk, watch, save } = open(htmlNotebook(HTML, true));
  const looked = watch.recheck();
  save('started');
  disk.hash = 'b';
  save('completed');
  await looked;
  disk.hash = 'a';
  save('started');
  disk.hash = 'b';
  await watch.recheck();
  expect(watch.value).toBe('signed');
});

it('compares times where there are no hashes', async () => {
  const there = (last_modified: string): Promise<Contents.IModel> =>
    Promise.resolve({ last_modified } as Contents.IModel);
  const context = {
    path: 'n.ipynb',
    contentsModel: { last_modified: 'then' } as Contents.IModel
  };
  expect(await isOnDisk(context, { get: () => there('then') })).toBe(true);
  expect(await isOnDisk(context, { get: () => there('now') })).toBe(false);
  const gone = (): Promise<never> => Promise.reject(new Error('404'));
  expect(await isOnDisk(context, { get: gone })).toBe(true);
});
