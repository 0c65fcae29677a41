/** Removes the server's root folder with whatever the tests left in it. */
import { rmSync } from 'node:fs';

export default () =>
  rmSync(process.env.NBWARDEN_SERVER_ROOT, { recursive: true, force: true });
