import type { TranslationBundle } from '@jupyterlab/translation';

import type { JudgedFile } from '../../notebook/commit/commitguard';
import { findingCount } from '../parts/words';

/** The rows of jupyterlab-git's list: the title is the path, a bullet and what happened to the file. */
const ROWS = '[data-test-selected][title*=" • "]';

const BADGE = 'data-nbw-badge';

/**
 * Shows beside the files that the Git panel lists what is staged in them. The
 * rows are jupyterlab-git's own: they get an attribute, which the style shows.
 */
export class GitBadges {
  /** Renew the badges. */
  show(files: readonly JudgedFile[], trans: TranslationBundle): void {
    this.badges = new Map(files.map(file => [file.path, toBadge(file, trans)]));
    this.observer.disconnect();
    const panel = document.getElementById('jp-git-sessions');
    if (panel) {
      this.markRows(panel);
    }
    if (panel && this.badges.size > 0) {
      // Its rows come and go while it is scrolled and renewed.
      this.observer.observe(panel, { childList: true, subtree: true });
    }
  }

  private markRows(panel: HTMLElement): void {
    const left = new Map(this.badges);
    panel.querySelectorAll<HTMLElement>(ROWS).forEach(row => {
      const path = row.title.slice(0, row.title.lastIndexOf(' • '));
      const badge = left.get(path);
      // A file that is staged and changed since is listed twice, first as staged.
      left.delete(path);
      if (badge === undefined) {
        row.removeAttribute(BADGE);
      } else if (row.getAttribute(BADGE) !== badge) {
        row.setAttribute(BADGE, badge);
      }
    });
  }

  private badges: ReadonlyMap<string, string> = new Map();
  private readonly observer = new MutationObserver(() => {
    const panel = document.getElementById('jp-git-sessions');
    if (panel) {
      this.markRows(panel);
    }
  });
}

const toBadge = (
  { findings, isCredentialFile, outputs }: JudgedFile,
  trans: TranslationBundle
): string => {
  if (findings.length > 0) {
    return findingCount(findings, trans);
  }
  if (isCredentialFile) {
    return trans.__('credentials');
  }
  return outputs.length > 0
    ? trans._n('%1 output', '%1 outputs', outputs.length)
    : trans.__('not checked');
};
