import { test, type Workspace } from './workspace';

/**
 * A test whose workspace is a repository with a first commit. The Git panel finds
 * one only where it is there when the page opens.
 *
 * @param fill - writes what the first commit holds.
 */
export const withRepository = (fill: (workspace: Workspace) => void) =>
  test.extend({
    workspace: async ({ workspace }, use) => {
      fill(workspace);
      workspace.initRepository();
      await use(workspace);
    }
  });
