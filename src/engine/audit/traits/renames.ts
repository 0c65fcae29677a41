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

/** The name that a setting has today: the same one, or what took its place. */
export const todaysName = (section: string, trait: string): string => {
  const name = `${section}.${trait}`;
  return section === 'NotebookApp'
    ? (renameOfClassic(trait) ?? name)
    : (renameOf(name) ?? name);
};

/** The classes of the classic server, which today's server only knows through notebook_shim. */
export const isClassic = (section: string): boolean =>
  section === 'NotebookApp';
