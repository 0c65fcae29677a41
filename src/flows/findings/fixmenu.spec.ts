import { Notification } from '@jupyterlab/apputils';
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
import type { IFindings } from '../../tokens';
import { openFixMenu } from './fixmenu';

const { text, from, to } = generateSample('github-pat-classic', seeded(31));

const openMenu = (source: string): Promise<void> => {
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
  return openFixMenu(
    findings as unknown as IFindings,
    {},
    new CommandRegistry(),
    nullTranslator.load('nbwarden')
  );
};

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());
beforeEach(() => Notification.dismiss());

it('opens the menu of a secret before the notebook is scanned', async () => {
  await openMenu(`token = "${text.slice(from, to)}"`);
  expect(Notification.manager.count).toBe(0);
  expect(document.querySelectorAll('.lm-Menu')).toHaveLength(1);
});

it('says that there is none when it is scanned', async () => {
  await openMenu('x = 1');
  expect(
    Notification.manager.notifications.map(({ message }) => message)
  ).toEqual(['There is no secret at the cursor.']);
});
