import { prepareCollaboration } from '../scripts/lib/environments.mjs';
import { LabServer } from './labserver';
import { test as plainTest, Workspace } from './workspace';

/** No question about who is there, and the helpers of Galata in the page. */
const CONFIGURATION = [
  'import os',
  'from jupyterlab.galata import configure_jupyter_server',
  'configure_jupyter_server(c)',
  'c.ServerApp.root_dir = os.getcwd()',
  'c.FileContentsManager.delete_to_trash = False'
];

/** The first time everything is installed. */
const PATIENCE = 300_000;

/**
 * The test of this folder, with a server whose notebooks several people edit at once. Each
 * page is one of them: `galata.newPage` or a context of its own makes another.
 */
export const test = plainTest.extend<object, { shared: LabServer }>({
  shared: [
    async ({ browser: _ }, use) => {
      const server = await LabServer.start(
        CONFIGURATION,
        await prepareCollaboration()
      );
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: PATIENCE }
  ],
  baseURL: async ({ shared }, use) => {
    await use(shared.origin);
  },
  workspace: async ({ shared }, use) => {
    const workspace = new Workspace(shared.root);
    await use(workspace);
    workspace.dispose();
  }
});

export { expect } from './workspace';
