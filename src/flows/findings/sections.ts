import type { IDisposable } from '@lumino/disposable';

import type { ISecurityPanel } from '../../tokens';
import type { Section } from '../../ui/parts/section';

/**
 * Keeps a section in the panel while it is wanted.
 *
 * @returns renews the section; to be called when what it shows, or whether it
 * is wanted, may have changed.
 */
export const keepSection = (
  panel: ISecurityPanel,
  section: Section,
  rank: number,
  isWanted: () => boolean
): (() => void) => {
  let shown: IDisposable | null = null;
  const renew = (): void => {
    if (isWanted()) {
      shown ??= panel.addSection(section, rank);
    } else {
      shown?.dispose();
      shown = null;
    }
    section.update();
  };
  renew();
  return renew;
};
