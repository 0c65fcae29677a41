import type { JupyterFrontEndPlugin } from '@jupyterlab/application';

import { IEngine } from '../tokens';
import { createEngineClient } from '../worker/client';

/** Provides the engine, which starts with the first question to it. */
export const enginePlugin: JupyterFrontEndPlugin<IEngine> = {
  id: 'nbwarden:engine',
  description: 'The detection engine, off the main thread.',
  autoStart: true,
  provides: IEngine,
  activate: () => createEngineClient()
};
