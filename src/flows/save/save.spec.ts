import { Notification } from '@jupyterlab/apputils';
import { isCodeCellModel } from '@jupyterlab/cells';
import { nullTranslator } from '@jupyterlab/translation';
import { CommandRegistry } from '@lumino/commands';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { toContents } from '../../notebook/testing/memorycontents';
import { MemoryDrive } from '../../notebook/testing/memorydrive';
import {
  codeNotebook,
  watchNotebook
} from '../../notebook/testing/opennotebook';
import { PageEngine } from '../../notebook/testing/pageengine';
import type { NotebookWatch } from '../../notebook/watch/watch';
import { CommandIds, type IPreferences } from '../../tokens';
import { readSources, SaveFlow } from './save';

const random = seeded(8);
const makeSource = (): string => {
  const { text, from, to } = generateSample('github-pat-classic', random);
  return `token = "${text.slice(from, to)}"`;
};

const open = (source: string): NotebookWatch => {
  const contents = toContents(new MemoryDrive());
  const { client } = new PageEngine();
  return watchNotebook(codeNotebook(source), 'n.ipynb', client, contents);
};

/** All that stands in the notebook counts. */
const makeFlow = (
  inFront: NotebookWatch | null,
  { redactOnSave = false, commands = new CommandRegistry() } = {}
): SaveFlow =>
  new SaveFlow(
    {
      value: { fixes: true, redactOnSave },
      counted: ({ findings }: NotebookWatch) => findings
    } as unknown as IPreferences,
    { inFront },
    commands,
    nullTranslator.load('nbwarden')
  );

const told = (): readonly string[] =>
  Notification.manager.notifications.map(({ message }) => message);

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());
beforeEach(() => Notification.dismiss());

describe('SaveFlow', () => {
  it('takes what is there on opening for no news', async () => {
    const watch = open(makeSource());
    const flow = makeFlow(watch);
    await flow.start(watch);
    await flow.tell(watch, readSources(watch));
    expect(told()).toEqual([]);
  });

  it('tells once of what is typed before the first scan is done', async () => {
    const watch = open('import math');
    const flow = makeFlow(watch);
    const started = flow.start(watch);
    watch.model.cells.get(0).sharedModel.setSource(makeSource());
    await started;
    await flow.tell(watch, readSources(watch));
    await flow.tell(watch, readSources(watch));
    expect(told()).toEqual([
      'Saved with 1 secret in cell 1. Anyone who gets this file can read it.'
    ]);
  });

  it('tells nothing of what was typed after the save', async () => {
    const watch = open('import math');
    const flow = makeFlow(watch);
    await flow.start(watch);
    const saved = readSources(watch);
    watch.model.cells.get(0).sharedModel.setSource(makeSource());
    await flow.tell(watch, saved);
    expect(told()).toEqual([]);
  });

  it('says once that the file holds no secret of an output', async () => {
    const watch = open('import math');
    const flow = makeFlow(watch, { redactOnSave: true });
    await flow.start(watch);
    const text = makeSource();
    const [cell] = [...watch.model.cells].filter(isCodeCellModel);
    cell.outputs.add({ output_type: 'stream', name: 'stdout', text });
    expect(await flow.ask(watch)).toBe(true);
    await flow.tell(watch, readSources(watch));
    await flow.tell(watch, readSources(watch));
    expect(told()).toEqual([
      'Saved without 1 secret in outputs of cell 1. The open notebook still shows what the file does not hold.'
    ]);
  });

  it('names a notebook behind another tab, and acts on that one', async () => {
    const watch = open('import math');
    const commands = new CommandRegistry();
    const acts: string[] = [];
    for (const id of [CommandIds.reveal, CommandIds.fixAll]) {
      commands.addCommand(id, {
        describedBy: { args: { type: 'object' } },
        execute: ({ path }) => void acts.push(`${id} ${String(path)}`)
      });
    }
    const flow = makeFlow(null, { commands });
    await flow.start(watch);
    watch.model.cells.get(0).sharedModel.setSource(makeSource());
    await flow.tell(watch, readSources(watch));
    expect(told()).toEqual([
      'Saved with 1 secret in cell 1 of n.ipynb. Anyone who gets this file can read it.'
    ]);
    const [{ options }] = Notification.manager.notifications;
    options.actions?.forEach(({ callback }) =>
      callback(new MouseEvent('click'))
    );
    expect(acts).toEqual([
      `${CommandIds.reveal} n.ipynb`,
      `${CommandIds.fixAll} n.ipynb`
    ]);
  });
});
