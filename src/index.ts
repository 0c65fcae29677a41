import type { JupyterFrontEndPlugin } from '@jupyterlab/application';

import { advicePlugin } from './plugins/advice';
import { allowPlugin } from './plugins/allow';
import { commitPlugin } from './plugins/commit';
import { configsPlugin } from './plugins/configs';
import { enginePlugin } from './plugins/engine';
import { fileMarksPlugin } from './plugins/filemarks';
import { filePlugin } from './plugins/file';
import { filesPlugin } from './plugins/files';
import { findingsPlugin } from './plugins/findings';
import { fixesPlugin } from './plugins/fixes';
import { heldBackPlugin } from './plugins/heldback';
import { marksPlugin } from './plugins/marks';
import { menuPlugin } from './plugins/menu';
import { navigationPlugin } from './plugins/navigation';
import { notebookPlugin } from './plugins/notebook';
import { outputsPlugin } from './plugins/outputs';
import { panelPlugin } from './plugins/panel';
import { reviewPlugin } from './plugins/review';
import { rulesPlugin } from './plugins/rules';
import { redactOnSavePlugin } from './plugins/redactonsave';
import { savePlugin } from './plugins/save';
import { serverPlugin } from './plugins/server';
import { settingsPlugin } from './plugins/settings';
import { sharingPlugin } from './plugins/sharing';
import { statusPlugin } from './plugins/status';
import { trustPlugin } from './plugins/trust';

export * from './tokens';

const plugins: JupyterFrontEndPlugin<unknown>[] = [
  enginePlugin,
  settingsPlugin,
  configsPlugin,
  findingsPlugin,
  marksPlugin,
  filesPlugin,
  fileMarksPlugin,
  advicePlugin,
  navigationPlugin,
  menuPlugin,
  allowPlugin,
  outputsPlugin,
  panelPlugin,
  notebookPlugin,
  filePlugin,
  trustPlugin,
  reviewPlugin,
  heldBackPlugin,
  commitPlugin,
  serverPlugin,
  statusPlugin,
  fixesPlugin,
  redactOnSavePlugin,
  savePlugin,
  sharingPlugin,
  rulesPlugin
];

export default plugins;
