import {
  type Contents,
  ContentsManager,
  type ServerConnection
} from '@jupyterlab/services';

import type { MemoryDrive } from './memorydrive';

/** JupyterLab's contents manager, which asks a drive in memory and no server. */
export const toContents = (drive: MemoryDrive): ContentsManager =>
  new ContentsManager({
    defaultDrive: drive as unknown as Contents.IDrive,
    serverSettings: {} as ServerConnection.ISettings
  });
