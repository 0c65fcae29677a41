import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { SecretStore } from '../../notebook/repair/secretstore';
import type { IEngine } from '../../tokens';
import type { Changes } from './changes';

/** What a repair has to know besides the notebook. */
export interface RepairTools {
  readonly engine: IEngine;
  readonly changes: Changes;
  readonly state: IStateDB | null;
  readonly store: SecretStore;
  readonly trans: TranslationBundle;
}
