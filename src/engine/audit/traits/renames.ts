import { renameOf, traitsOf } from './lookup';

/** Where the traits of the classic server went, if not to `ServerApp` under the same name. */
const moved: Readonly<Record<string, string>> = {
  password: 'PasswordIdentityProvider.hashed_password',
  password_required: 'PasswordIdentityProvider.password_required',
  allow_password_change: 'PasswordIdentityProvider.allow_password_change',
  token: 'IdentityProvider.token',
  cookie_options: 'IdentityProvider.cookie_options',
  get_secure_cookie_kwargs: 'IdentityProvider.get_secure_cookie_kwargs',
  notebook_dir: 'ServerApp.root_dir',
  nbserver_extensions: 'ServerApp.jpserver_extensions'
};

/** The new name of a trait of `NotebookApp`; `null` where nothing took its place. */
const renameOfClassic = (trait: string): string | null =>
  moved[trait] ??
  (traitsOf('ServerApp').includes(trait) ? `ServerApp.${trait}` : null);

/** Traits whose successor takes another kind of value, and what a person has to write. */
const remade: Readonly<Record<string, string>> = {
  'JupyterHub.api_tokens':
    'Make a service of each token: an entry of c.JupyterHub.services with a name and an api_token that is read from the environment. What it may do, c.JupyterHub.load_roles says. A token of a person is better made on the page /hub/token.',
  'JupyterHub.extra_handlers':
    'Run the handlers as a service of their own: an entry of c.JupyterHub.services with a name, a url and a command.',
  'JupyterHub.hub_connect_port':
    "Write the whole address: c.JupyterHub.hub_connect_url = 'http://HOST:PORT'",
  'JupyterHub.proxy_api_ip':
    "Write address and port together: c.ConfigurableHTTPProxy.api_url = 'http://127.0.0.1:8001'",
  'JupyterHub.proxy_api_port':
    "Write address and port together: c.ConfigurableHTTPProxy.api_url = 'http://127.0.0.1:8001'",
  'Spawner.oauth_roles':
    'Name scopes in the place of roles: c.Spawner.oauth_client_allowed_scopes takes what the roles allow, such as access:servers!user'
};

/** What to write for a trait whose successor takes another kind of value; `null` for others. */
export const remakingOf = (name: string): string | null => remade[name] ?? null;

/** The name that a setting has today: the same one, or what took its place. */
export const todaysName = (section: string, trait: string): string => {
  const name = `${section}.${trait}`;
  return section === 'NotebookApp'
    ? (renameOfClassic(trait) ?? name)
    : ((name in remade ? null : renameOf(name)) ?? name);
};

/** The classes of the classic server, which today's server only knows through notebook_shim. */
export const isClassic = (section: string): boolean =>
  section === 'NotebookApp';
