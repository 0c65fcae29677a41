import { codeCell, stream } from '../../scripts/samples/notebook';
import { expect, test } from '../collaboration';
import { openElsewhere } from '../elsewhere';
import { takeScreens } from '../screens';
import { galata } from '../workspace';

test.describe('what another person does', () => {
  test.setTimeout(180_000);

  test('a fix is computed again after the edit of somebody else, and refused where it cannot be made', async ({
    browser,
    baseURL,
    page,
    lab,
    leaks,
    workspace,
    secrets
  }) => {
    const token = secrets.github();
    const key = secrets.openai();
    const locked = secrets.huggingFace();
    const readFile = (): string => workspace.readText('shared.ipynb');
    const path = workspace.writeNotebook('shared.ipynb', [
      codeCell(`token = "${token}"`, [stream(`using ${token}\n`)]),
      codeCell(`api_key = "${key}"`),
      codeCell(`hf_token = "${locked}"`)
    ]);
    workspace.initRepository();
    await lab.open(path);
    const { page: otherPage, lab: other } = await openElsewhere(
      browser,
      String(baseURL),
      path
    );
    const preview = lab.dialog.locator('.nbw-Repair');

    // Lines above the value come from elsewhere while the preview is open.
    await lab.source(0).click();
    await lab.choose('Fix the secret at the cursor…');
    await preview.getByLabel(/^Way/).selectOption('env');
    await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
    await other.source(0).click();
    await otherPage.keyboard.press('Control+Home');
    await otherPage.keyboard.type('# from elsewhere\nlimit = 3\n');
    await expect(lab.source(0)).toContainText('limit = 3');
    await lab.button(lab.dialog, 'Apply').click();
    await expect(lab.source(0)).toContainText('os.environ["GITHUB_TOKEN"]');
    await expect(lab.source(0)).toContainText('limit = 3');
    await expect(other.source(0)).toContainText('os.environ["GITHUB_TOKEN"]');
    await expect(other.outputs(0)).toHaveText('using ••••');
    await expect.poll(readFile, { timeout: 20_000 }).not.toContain(token);
    expect(readFile()).toContain('limit = 3');

    // Who fixed it takes it back, for all.
    await lab.choose('Undo fix');
    await expect(other.source(0)).toContainText(token);
    await expect(other.outputs(0)).toHaveText(`using ${token}`);
    await expect(other.source(0)).toContainText('limit = 3');

    // The secret is gone by the time.
    await lab.source(1).click();
    await lab.choose('Fix the secret at the cursor…');
    await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
    await other.source(1).click();
    await otherPage.keyboard.press('Control+a');
    await otherPage.keyboard.type('api_key = None');
    await expect(lab.source(1)).toHaveText('api_key = None');
    await expect(preview).toContainText(
      'The notebook changed in the meantime.'
    );
    await expect(lab.button(lab.dialog, 'Apply')).toBeDisabled();
    await takeScreens(page, 'fix-gone');
    await lab.button(lab.dialog, 'Cancel').click();
    await expect(lab.source(1)).toHaveText('api_key = None');

    // Somebody locks the cell meanwhile.
    await lab.source(2).click();
    await lab.choose('Fix the secret at the cursor…');
    await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
    await otherPage.evaluate(() => {
      const { content } = window.jupyterapp.shell.currentWidget as unknown as {
        content: {
          model: {
            cells: {
              get(index: number): {
                setMetadata(name: string, value: unknown): void;
              };
            };
          };
        };
      };
      content.model.cells.get(2).setMetadata('editable', false);
    });
    await expect(
      lab.cell(2).locator('.jp-mod-readOnly, [aria-readonly="true"]').first()
    ).toBeAttached();
    await lab.button(lab.dialog, 'Apply').click();
    await expect(lab.notification('This cell is read-only.')).toBeVisible();
    await expect(lab.source(2)).toContainText(locked);
    await lab.choose('Fix the secret at the cursor…');
    await expect(preview.locator('.nbw-Repair-refused')).toContainText(
      'This cell is read-only.'
    );
    await takeScreens(page, 'fix-locked');
    await lab.button(lab.dialog, 'Cancel').click();

    // Saved and checkpointed only once the server has written the fixed notebook.
    await lab.source(0).click();
    await lab.choose('Fix the secret at the cursor…');
    await preview.getByLabel(/^Save afterwards/).check();
    await lab.button(lab.dialog, 'Apply').click();
    await expect(
      lab.notification('Saved, and the checkpoint is renewed.')
    ).toBeVisible();
    expect(readFile()).not.toContain(token);
    expect(
      workspace.readText('.ipynb_checkpoints/shared-checkpoint.ipynb')
    ).not.toContain(token);
    expect(await leaks.find()).toEqual([]);
    await otherPage.context().close();
  });
});

test.describe('redacting on save', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { redactOnSave: true }
    }
  });

  test('says that it has no effect where the server saves', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    const token = secrets.github();
    const readFile = (): string => workspace.readText('quiet.ipynb');
    await lab.open(
      workspace.writeNotebook('quiet.ipynb', [
        codeCell('print("hi")', [stream(`using ${token}\n`)]),
        codeCell('2')
      ])
    );
    await expect(
      lab.notification('“Redact outputs on save” has no effect here')
    ).toBeVisible();
    await takeScreens(page, 'redact-collaboration');
    await lab.edit(1);
    await page.keyboard.type(' + 1');
    await lab.save();
    await expect.poll(readFile, { timeout: 20_000 }).toContain('2 + 1');
    expect(readFile()).toContain(token);
    // Nobody is told of a redaction that did not happen.
    await expect(lab.notification('Saved without')).toHaveCount(0);

    // The setting itself says so as well.
    await lab.execute('settingeditor:open', { query: 'nbwarden' });
    const described = page
      .getByText(
        'Has no effect under real-time collaboration, where the server saves.'
      )
      .last();
    await described.scrollIntoViewIfNeeded();
    await expect(described).toBeInViewport();
    await takeScreens(page, 'redact-collaboration-setting');
  });
});
