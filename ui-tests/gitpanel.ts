import type { IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';

import type { Lab } from './lab';

/** jupyterlab-git's panel, as a person uses it. */
export class GitPanel {
  constructor(page: IJupyterLabPageFixture, lab: Lab) {
    this.page = page;
    this.lab = lab;
    this.panel = page.locator('#jp-git-sessions');
  }

  readonly panel: Locator;

  async open(): Promise<void> {
    await this.lab.execute('git:ui');
    await expect(this.message).toBeVisible();
  }

  /** Show another repository: the panel follows the file browser. */
  async follow(path: string): Promise<void> {
    await this.lab.execute('filebrowser:open-path', { path });
    await this.open();
  }

  /** Wait until a file is listed as staged. */
  async expectStaged(name: string): Promise<void> {
    await expect(this.panel.getByTitle(name).first()).toBeVisible({
      timeout: 20_000
    });
  }

  /** What is shown beside a file. */
  badge(name: string): Promise<string | null> {
    return this.panel.getByTitle(name).first().getAttribute('data-nbw-badge');
  }

  /** What is shown beside each file that is in sight, by its path. */
  badges(): Promise<Record<string, string>> {
    return this.panel
      .locator('[data-nbw-badge]')
      .evaluateAll(rows =>
        Object.fromEntries(
          rows.map(row => [
            (row as HTMLElement).title.split(' • ')[0],
            row.getAttribute('data-nbw-badge') ?? ''
          ])
        )
      );
  }

  /** Press Commit. */
  async commit(message: string): Promise<void> {
    const button = this.page.getByRole('button', {
      name: 'Commit',
      exact: true
    });
    // The panel empties the field when the commit before is through.
    await expect(async () => {
      await this.message.fill(message);
      await button.click({ timeout: 5000 });
    }).toPass();
  }

  /** Choose to amend the last commit, and press the button. */
  async amend(): Promise<void> {
    await this.panel.locator('.jp-git-CommitBox button').nth(1).click();
    // Its menu is cut where the panel is low.
    await this.page.getByText('Amend previous commit').dispatchEvent('click');
    await this.page
      .getByRole('button', { name: 'Commit (Amend)', exact: true })
      .click();
  }

  /** What the panel tells of a step that failed. */
  async expectReason(failure: string, reason: string): Promise<void> {
    const toast = this.lab.notification(failure).last();
    await toast.getByRole('button', { name: 'Show' }).click();
    await expect(this.lab.dialog).toContainText(reason);
    // Until the dialog has the focus, the key goes elsewhere.
    await expect(async () => {
      await this.page.keyboard.press('Escape');
      await expect(this.lab.dialog).toHaveCount(0, { timeout: 1000 });
    }).toPass();
  }

  private get message(): Locator {
    return this.page.getByPlaceholder(/^Commit message/);
  }

  private readonly page: IJupyterLabPageFixture;
  private readonly lab: Lab;
}
