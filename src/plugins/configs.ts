import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';

import { Configs } from '../notebook/config/configs';
import { IConfigs, IEngine, IPreferences } from '../tokens';

/** Provides what `nbwarden.toml` and the user's own rules say. */
export const configsPlugin: JupyterFrontEndPlugin<IConfigs> = {
  id: 'nbwarden:configs',
  description: 'Reads nbwarden.toml.',
  autoStart: true,
  provides: IConfigs,
  requires: [IEngine, IPreferences],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    preferences: IPreferences
  ) => {
    const configs = new Configs(app.serviceManager.contents, engine);
    let { rules } = preferences.value;
    preferences.changed.connect(() => {
      if (preferences.value.rules !== rules) {
        rules = preferences.value.rules;
        configs.setOwnRules(rules);
      }
    });
    return configs;
  }
};
