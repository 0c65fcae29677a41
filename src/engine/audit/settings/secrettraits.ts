/** Traits whose value is a secret: it is judged and never shown. */
const known = new Set([
  'ConfigurableHTTPProxy.api_token',
  'ConfigurableHTTPProxy.auth_token',
  'CryptKeeper.keys',
  'DummyAuthenticator.password',
  'HubAuth.api_token',
  'IdentityProvider.hashed_password',
  'IdentityProvider.token',
  'JupyterHub.api_tokens',
  'JupyterHub.cookie_secret',
  'JupyterHub.proxy_auth_token',
  'JupyterHub.service_tokens',
  'ServerApp.cookie_secret'
]);

/** Names that say so themselves, in whatever section: `GitHubOAuthenticator.client_secret`. */
const telling =
  /(?:^|_)(?:password|passwd|secrets?|tokens?|api_?keys?|keys?|credentials?)$/i;

/** The names of such traits that hold a path, a flag or a public half. */
const harmless =
  /(?:^|_)(?:ssl_key|keyfile|key_file|public_key|secret_file|token_url)$|required$/i;

/** @param name - `Section.trait` */
export const keepsSecret = (name: string): boolean => {
  const trait = name.slice(name.indexOf('.') + 1);
  return known.has(name) || (telling.test(trait) && !harmless.test(trait));
};
