import type { TranslationBundle } from '@jupyterlab/translation';

import type { JudgedFile } from '../notebook/commitguard';
import { findingCount } from './words';

/** jupyterlab-git's panel. */
const PANEL = '#jp-git-sessions';

/** The rows of its list: the title is the path, a bullet and what happened to the file. */
const ROWS = '[data-test-selected][title*=" • "]';

const BADGE = 'data-nbw-badge';

let badges: ReadonlyMap<string, string> = new Map();
let observer: MutationObserver | null = null;

/**
 * Show beside the files that the Git panel lists what is staged in them. The
 * rows are jupyterlab-git's own: they get an attribute, which the style shows.
 */
export const markStagedFiles = (
  files: readonly JudgedFile[],
  trans: TranslationBundle
): void => {
  badges = new Map(files.map(file => [file.path, toBadge(file, trans)]));
  if (badges.size > 0) {
    // Its rows come and go while it is scrolled and renewed.
    observer ??= observe(markRows);
  }
  markRows();
};

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

const observe = (act: () => void): MutationObserver => {
  const made = new MutationObserver(act);
  made.observe(document.body, { childList: true, subtree: true });
  return made;
};

const markRows = (): void => {
  const left = new Map(badges);
  document.querySelectorAll<HTMLElement>(`${PANEL} ${ROWS}`).forEach(row => {
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
};
