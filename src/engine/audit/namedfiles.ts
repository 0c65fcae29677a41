import { readFiles } from './settings';
import { effectiveOf } from './settings/effective';
import type { Program } from './settings/setting';
import type { ConfigFile, PathRole } from './types';

/** A file that a setting names. */
export interface NamedFile {
  readonly path: string;
  readonly role: PathRole | 'certificate';
  /** The configuration file that names it. */
  readonly from: string;
}

const namers: readonly [string, NamedFile['role'], Program][] = [
  ['ServerApp.certfile', 'certificate', 'server'],
  ['JupyterHub.ssl_cert', 'certificate', 'hub'],
  ['ServerApp.keyfile', 'certificate-key', 'server'],
  ['ServerApp.cookie_secret_file', 'cookie-secret', 'server'],
  ['NotebookNotary.db_file', 'signatures', 'server'],
  ['NotebookNotary.secret_file', 'notary-secret', 'server'],
  ['JupyterHub.ssl_key', 'certificate-key', 'hub'],
  ['JupyterHub.cookie_secret_file', 'hub-cookie-secret', 'hub'],
  ['JupyterHub.db_url', 'hub-database', 'hub']
];

/** The path of a database of SQLite; other addresses lead to no file. */
const toPath = (text: string): string =>
  text.replace(/^sqlite:\/\/\/?/, '').replace(/\?.*$/, '');

/** What a Hub keeps where it runs, unless it is told otherwise. */
const usual: readonly [string, string, PathRole][] = [
  [
    'JupyterHub.cookie_secret_file',
    'jupyterhub_cookie_secret',
    'hub-cookie-secret'
  ],
  ['JupyterHub.db_url', 'jupyterhub.sqlite', 'hub-database']
];

/** The files whose modes count because a configuration names them. */
export const listNamedFiles = (
  files: readonly ConfigFile[]
): readonly NamedFile[] => {
  const { settings } = readFiles({ files });
  const named = namers.flatMap(([name, role, program]) => {
    const setting = effectiveOf(
      settings.filter(each => each.program === program),
      name
    );
    return setting?.value.kind === 'text' && setting.value.text !== ''
      ? [{ path: toPath(setting.value.text), role, from: setting.path }]
      : [];
  });
  const hub = settings.find(({ program }) => program === 'hub');
  return hub ? [...named, ...listUsual(hub.path, named)] : named;
};

const listUsual = (
  from: string,
  named: readonly NamedFile[]
): readonly NamedFile[] =>
  usual
    .filter(([, , role]) => named.every(each => each.role !== role))
    .map(([, path, role]) => ({ path, role, from }));
