import type { JupyterFrontEnd } from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import { CommandRegistry } from '@lumino/commands';

import { generateSample } from '../engine/credentials';
import { seeded } from '../engine/credentials/seeded';
import { toContents } from '../notebook/testing/memorycontents';
import { MemoryDrive } from '../notebook/testing/memorydrive';
import { codeNotebook, watchNotebook } from '../notebook/testing/opennotebook';
import { PageEngine } from '../notebook/testing/pageengine';
import { CommandIds, type IFindings, type IPreferences } from '../tokens';
import { menuPlugin } from './menu';

const { text, from, to } = generateSample('github-pat-classic', seeded(31));

const open = (source: string): CommandRegistry => {
  const commands = new CommandRegistry();
  const watch = watchNotebook(
    codeNotebook(source),
    'n.ipynb',
    new PageEngine().client,
    toContents(new MemoryDrive())
  );
  const panel = {
    content: {
      activeCell: { model: watch.model.cells.get(0), node: document.body }
    }
  };
  const findings = { current: watch, findPanel: () => panel };
  const preferences = { value: { secrets: true } };
  void menuPlugin.activate(
    { commands } as unknown as JupyterFrontEnd,
    findings as unknown as IFindings,
    preferences as unknown as IPreferences,
    null,
    null
  );
  return commands;
};

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());
beforeEach(() => Notification.dismiss());

it('opens the menu of a secret before the notebook is scanned', async () => {
  await open(`token = "${text.slice(from, to)}"`).execute(CommandIds.fixMenu);
  expect(Notification.manager.count).toBe(0);
  expect(document.querySelectorAll('.lm-Menu')).toHaveLength(1);
});

it('says that there is none when it is scanned', async () => {
  await open('x = 1').execute(CommandIds.fixMenu);
  expect(
    Notification.manager.notifications.map(({ message }) => message)
  ).toEqual(['There is no secret at the cursor.']);
});
