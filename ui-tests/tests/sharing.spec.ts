import { readFileSync } from 'node:fs';

import { codeCell, stream } from '../../scripts/samples/notebook';
import { takeScreens } from '../screens';
import { expect, galata, test } from '../workspace';

test('a download with a secret is told, or asked about; a copy is redacted', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const key = secrets.openai();
  const path = workspace.writeNotebook('report.ipynb', [
    codeCell(`api_key = "${key}"`, [stream(`using ${key}\n`)])
  ]);
  await lab.open(path);
  await expect(lab.marks(0)).toHaveCount(1);
  const download = page.waitForEvent('download');
  await lab.execute('docmanager:download');
  expect((await download).suggestedFilename()).toBe('report.ipynb');
  const said = lab.notification('Shared with');
  await expect(said).toHaveCount(1);
  // What is canceled in JupyterLab's own dialog has not left.
  const done = lab.execute('notebook:export-to-format', { format: 'html' });
  await expect(lab.dialog).toContainText('Export as HTML');
  await lab.button(lab.dialog, 'Cancel').click();
  await done;
  await expect(said).toHaveCount(1);
  const told = lab.notification(
    'Shared with 2 secrets in cell 1. Anyone who gets it can read it.'
  );
  const copied = page.waitForEvent('download');
  await lab.button(told, 'Export a redacted copy').click();
  const copy = await copied;
  expect(copy.suggestedFilename()).toBe('report-redacted.ipynb');
  const text = readFileSync(await copy.path(), 'utf8');
  expect(text).not.toContain(key);
  expect(text.split('••••')).toHaveLength(3);
});

test.describe('with the mode that asks', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { onSave: 'ask' }
    }
  });

  test('nothing leaves before a person has answered', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    const path = workspace.writeText('run.py', `KEY = "${secrets.openai()}"\n`);
    const names: string[] = [];
    page.on('download', each => names.push(each.suggestedFilename()));
    await lab.execute('docmanager:open', { path });
    await expect(page.locator('.cm-content .nbw-Mark')).toHaveCount(1);
    const ask = async (answer: string): Promise<void> => {
      const done = lab.execute('docmanager:download');
      await expect(lab.dialog).toContainText('Share with 1 secret?');
      await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
      if (answer === 'Export a redacted copy') {
        await takeScreens(page, 'sharing');
      }
      await lab.button(lab.dialog, answer).click();
      await done;
    };
    await ask('Cancel');
    expect(names).toEqual([]);
    await ask('Export a redacted copy');
    await expect.poll(() => names).toEqual(['run-redacted.py']);
    await ask('Share as it is');
    await expect.poll(() => names).toEqual(['run-redacted.py', 'run.py']);
  });

  test('by the file browser, by each export, and by print', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    const key = secrets.github();
    const path = workspace.writeNotebook('held.ipynb', [
      codeCell(`token = "${key}"`)
    ]);
    workspace.writeText('notes.txt', `Use ${key}\n`);
    const names: string[] = [];
    page.on('download', each => names.push(each.suggestedFilename()));
    const opened: string[] = [];
    page.context().on('page', each => opened.push(each.url()));
    const refuse = async (start: () => Promise<void>): Promise<void> => {
      await start();
      await expect(lab.dialog).toContainText('Share with 1 secret?');
      await lab.button(lab.dialog, 'Cancel').click();
      await expect(lab.dialog).toHaveCount(0);
    };

    // Files that are not open.
    const item = (name: string): ReturnType<typeof page.locator> =>
      page.locator('.jp-DirListing-item', { hasText: name });
    await lab.execute('filebrowser:refresh');
    const entries = [
      'Download',
      'Copy Download Link',
      'Open in New Browser Tab'
    ];
    for (const name of ['held.ipynb', 'notes.txt']) {
      for (const label of entries) {
        await refuse(async () => {
          await item(name).click({ button: 'right' });
          await lab.menu.getByText(label, { exact: true }).click();
        });
      }
    }
    expect([names, opened]).toEqual([[], []]);
    await item('notes.txt').click({ button: 'right' });
    await lab.menu.getByText('Download', { exact: true }).click();
    await expect(lab.dialog).toContainText('In notes.txt: GitHub');
    await takeScreens(page, 'sharing-file');
    await lab.button(lab.dialog, 'Share as it is').click();
    await expect.poll(() => names).toEqual(['notes.txt']);

    // The open one, in the ways that the menu has.
    await lab.open(path);
    await expect(lab.marks(0)).toHaveCount(1);
    const formats = ['html', 'markdown', 'script', 'notebook', 'pdf'];
    for (const format of formats) {
      await refuse(() => {
        void lab.execute('notebook:export-to-format', { format });
        return Promise.resolve();
      });
    }
    await refuse(() => {
      void lab.execute('apputils:print');
      return Promise.resolve();
    });
    await refuse(() => {
      void lab.execute('docmanager:download');
      return Promise.resolve();
    });
    expect([names, opened]).toEqual([['notes.txt'], []]);

    // Each goes on where a person says so.
    const printed = await page.evaluateHandle(() => {
      const kinds: string[] = [];
      const create = document.createElement.bind(document);
      document.createElement = (kind: string) => {
        kinds.push(kind);
        return create(kind);
      };
      return kinds;
    });
    const share = async (
      id: string,
      args: Record<string, string> = {}
    ): Promise<void> => {
      void lab.execute(id, args);
      await lab.button(lab.dialog, 'Share as it is').click();
    };
    await share('apputils:print');
    await expect
      .poll(() => printed.evaluate(kinds => kinds.includes('iframe')))
      .toBe(true);
    await share('docmanager:download');
    await expect.poll(() => names).toContain('held.ipynb');
    const converted: string[] = [];
    page.context().on('request', each => converted.push(each.url()));
    for (const format of ['markdown', 'script', 'notebook']) {
      await share('notebook:export-to-format', { format });
      await expect
        .poll(() => converted.filter(url => url.includes('/nbconvert/')).at(-1))
        .toContain(`/nbconvert/${format}/`);
    }
  });
});
