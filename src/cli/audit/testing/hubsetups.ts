/** Lines of the configuration of Hubs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { HubSetUp } from './hub';
import { handOver } from './user';

/** A Hub of which nothing is said. */
export const safe: HubSetUp = (folder, port) => {
  closeDatabase(folder);
  return [
    `c.JupyterHub.bind_url = 'http://127.0.0.1:${port}'`,
    `c.JupyterHub.subdomain_host = 'http://hub.localhost:${port}'`,
    "c.JupyterHub.authenticator_class = 'shared-password'",
    "c.SharedPasswordAuthenticator.user_password = os.environ['PASSWORD_OF_TEST']",
    "c.Authenticator.allowed_users = {'ada'}",
    'c.Spawner.disable_user_config = True'
  ];
};

/** The Hub makes its database readable by everybody, unless it is there. */
const closeDatabase = (folder: string): void => {
  const path = join(folder, 'jupyterhub.sqlite');
  writeFileSync(path, '', { mode: 0o600 });
  handOver(path);
};

export const withOnly =
  (...left: readonly string[]): HubSetUp =>
  (folder, port) =>
    safe(folder, port).filter(line => left.every(each => !line.includes(each)));

export const withMore =
  (...lines: readonly string[]): HubSetUp =>
  (folder, port) => [...safe(folder, port), ...lines];
