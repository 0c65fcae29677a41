import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** As much of a page as is needed here: Galata's, or a plain one. */
type LabPage = Pick<
  Page,
  'evaluate' | 'keyboard' | 'locator' | 'waitForResponse'
>;

/** The sections of the panel, as its headings name them. */
type SectionName = 'file' | 'notebook' | 'trust' | 'commit' | 'server';

/** What a person sees of nbwarden, in JupyterLab and in Notebook 7. */
export class Lab {
  constructor(page: LabPage) {
    this.page = page;
    this.notebook = page.locator('.jp-NotebookPanel:not(.lm-mod-hidden)');
    this.status = page.locator('#nbwarden-status button');
    this.serverMark = page.locator('#nbwarden-status-server button');
    this.panel = page.locator('#nbwarden-panel');
    this.dialog = page.locator('.jp-Dialog');
    this.menu = page.locator('.lm-Menu');
    // The tooltip under the pointer, or the one of the secret that was gone to.
    this.card = page.locator('.nbw-Card');
  }

  readonly notebook: Locator;
  readonly status: Locator;
  /** Says that the server is not safe, until somebody has looked. */
  readonly serverMark: Locator;
  readonly panel: Locator;
  readonly dialog: Locator;
  readonly menu: Locator;
  readonly card: Locator;

  /** Open a notebook by its path on the server; its cells may not be built yet. */
  async open(path: string): Promise<void> {
    await this.execute('docmanager:open', { path, factory: 'Notebook' });
    await expect(this.cell(0)).toBeVisible();
  }

  /** Close the current document without a question about its changes. */
  async discard(): Promise<void> {
    await this.page.evaluate(() =>
      window.jupyterapp.shell.currentWidget?.dispose()
    );
  }

  /** Run a command as an extension does. */
  execute(id: string, args: Record<string, unknown> = {}): Promise<void> {
    return this.page.evaluate(
      async given => {
        await window.jupyterapp.commands.execute(given.id, given.args as never);
      },
      { id, args }
    );
  }

  /** Run a command as a person does who does not know its shortcut. */
  async choose(label: string): Promise<void> {
    const input = this.page.locator('#modal-command-palette input');
    // A notebook that has just got its kernel takes the focus, which closes the palette.
    await expect(async () => {
      await this.execute('apputils:activate-command-palette');
      await input.fill(label, { timeout: 1000 });
      await this.page
        .locator('#modal-command-palette .lm-CommandPalette-item')
        .filter({ hasText: label })
        .first()
        .click({ timeout: 2000 });
    }).toPass();
  }

  cell(index: number): Locator {
    // Not the nth in the page: in a long notebook not all of them are there yet.
    return this.notebook.locator(
      `.jp-Cell[data-windowed-list-index="${index}"]`
    );
  }

  /** The text of a cell's editor. */
  source(index: number): Locator {
    return this.cell(index).locator('.jp-InputArea-editor .cm-content');
  }

  /** The underlined texts of a cell. */
  marks(index: number): Locator {
    return this.cell(index).locator('.cm-lintRange.nbw-Mark');
  }

  gutterMarks(index: number): Locator {
    return this.cell(index).locator('.cm-lint-marker');
  }

  /** The bars above a cell's outputs. */
  bars(index: number): Locator {
    return this.cell(index).locator('.nbw-OutputBar');
  }

  /** The text of a cell's outputs, without the bars. */
  outputs(index: number): Locator {
    return this.cell(index).locator('.jp-OutputArea-output');
  }

  section(name: SectionName): Locator {
    return this.page.locator(`#nbwarden-section-${name}`);
  }

  /** The findings that the panel lists. */
  get rows(): Locator {
    return this.section('notebook').locator('.nbw-Row-main');
  }

  async openPanel(): Promise<void> {
    await this.execute('nbwarden:open-panel');
    await expect(this.panel).toBeVisible();
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.Toastify__toast').filter({ hasText: text });
  }

  /** What opens the menu of a row of the panel. */
  rowMenu(within: Locator): Locator {
    return within.getByRole('button', { name: /^(?:Fix|Redact|More): / });
  }

  button(within: Locator, name: string): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  /** Redact the first output of a cell that has a bar, after its preview. */
  async redact(index: number): Promise<void> {
    await this.button(this.bars(index).first(), 'Redact').click();
    await expect(this.dialog.locator('.nbw-mod-added').first()).toBeVisible();
    await this.button(this.dialog, 'Redact').click();
    await expect(this.dialog).toHaveCount(0);
  }

  /** Put the cursor at the end of a cell's text. */
  async edit(index: number): Promise<void> {
    await this.source(index).click();
    await this.page.keyboard.press('Control+End');
  }

  /** Run a cell in the kernel and stay on it. */
  async run(index: number): Promise<void> {
    await this.source(index).click();
    await this.page.keyboard.press('Control+Enter');
  }

  async runAndWait(index: number, count: number): Promise<void> {
    // A notebook that has just got its kernel takes the focus, and the keys.
    await expect
      .poll(() => this.page.evaluate(readKernelStatus), { timeout: 30_000 })
      .toBe('idle');
    await this.run(index);
    await this.expectRun(index, count);
  }

  /** Wait until a cell has run as the `count`th one of the kernel. */
  async expectRun(index: number, count: number): Promise<void> {
    await expect(this.cell(index).locator('.jp-InputPrompt')).toHaveText(
      `[${count}]:`,
      { timeout: 30_000 }
    );
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
  }

  /** Save, and wait for the end: JupyterLab drops a save while another one is under way. */
  async saveAndWait(): Promise<void> {
    const done = this.page.waitForResponse(
      response =>
        response.url().includes('/checkpoints') &&
        response.request().method() === 'POST'
    );
    await this.save();
    await done;
  }

  private readonly page: LabPage;
}

/** In the page: what the kernel of the current notebook does. */
const readKernelStatus = (): string | undefined =>
  (window.jupyterapp.shell.currentWidget as NotebookPanel | null)
    ?.sessionContext.session?.kernel?.status;
