import type { TranslationBundle } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

import { toProgram } from '../../notebook/watch/language';
import type { IFindings } from '../../tokens';
import { shortWays } from '../../ui/repair/ways';
import { say } from '../repair/changes';
import { findMenuPoint, openFindingMenu } from './findingmenu';
import { findMeant, findNotebook, toFindingArgs } from './meant';

/** Open the menu of the finding that is meant, or say that there is none. */
export const openFixMenu = async (
  findings: IFindings,
  args: ReadonlyPartialJSONObject,
  commands: CommandRegistry,
  trans: TranslationBundle
): Promise<void> => {
  // The keys may be pressed before the notebook is scanned.
  await findNotebook(findings, args)?.settle();
  const watch = findNotebook(findings, args);
  const live = findMeant(findings, args);
  if (!watch || !live) {
    say(trans.__('There is no secret at the cursor.'));
    return;
  }
  const { x, y } = args;
  const at =
    typeof x === 'number' && typeof y === 'number'
      ? { x, y }
      : findMenuPoint(findings.findPanel(watch));
  openFindingMenu(
    { live, args: toFindingArgs(watch, live) },
    shortWays(toProgram(watch.model)),
    at,
    commands
  );
};
