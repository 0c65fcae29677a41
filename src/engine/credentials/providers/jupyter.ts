// Shapes: jupyter_server (auth/security.py, auth/identity.py) and JupyterHub's
// documentation on tokens.
import { provider } from '../description';

export default provider({
  name: 'Jupyter',
  source:
    'https://github.com/jupyter-server/jupyter_server/blob/main/jupyter_server/auth/identity.py',
  severity: 'critical',
  why: 'Whoever has it and reaches the server can run code on it.',
  credentials: [
    {
      id: 'jupyter-server-token',
      title: 'Jupyter server token',
      lead: '?token=|&token=',
      body: 'hex{48}',
      context: [
        'jupyter',
        'localhost',
        '127.0.0.1',
        'server_token',
        '/lab',
        '/tree'
      ],
      variable: 'JUPYTER_TOKEN',
      severity: 'high'
    },
    {
      id: 'jupyterhub-api-token',
      title: 'JupyterHub API token',
      body: 'hex{32}',
      context: ['jupyterhub', 'jupyterhub_api_token', '/hub/api'],
      variable: 'JUPYTERHUB_API_TOKEN'
    },
    {
      id: 'jupyterhub-cookie-secret',
      title: 'JupyterHub cookie secret',
      body: 'hex{64}',
      context: ['cookie_secret', 'jpy_cookie_secret'],
      why: 'Whoever has it can sign in to the hub as anybody.'
    },
    {
      id: 'jupyterhub-crypt-key',
      title: 'JupyterHub crypt key',
      body: 'hex{64}|b64{43}"="',
      context: ['jupyterhub_crypt_key', 'cryptkeeper'],
      variable: 'JUPYTERHUB_CRYPT_KEY',
      source:
        'https://jupyterhub.readthedocs.io/en/stable/reference/authenticators.html',
      why: 'Whoever has it can read what the hub keeps encrypted for its users.'
    },
    {
      id: 'jupyterhub-proxy-auth-token',
      title: 'JupyterHub proxy token',
      body: 'hex{64}',
      context: ['configproxy_auth_token', 'secrettoken', 'proxy_auth_token'],
      variable: 'CONFIGPROXY_AUTH_TOKEN',
      source:
        'https://jupyterhub.readthedocs.io/en/stable/tutorial/getting-started/security-basics.html',
      why: 'Whoever has it can lead the users of the hub to a server of their own.'
    },
    {
      id: 'jupyter-password-hash-sha1',
      title: 'Jupyter password hash',
      prefix: 'sha1:|sha256:',
      body: 'hex{12}":"(hex{64}|hex{40})',
      severity: 'medium',
      why: 'Whoever has it can try passwords until one fits.'
    },
    {
      id: 'password-hash-argon2',
      title: 'Argon2 password hash',
      prefix: '$argon2id$|$argon2i$|$argon2d$',
      body: '"v=19$m="dec{3,8}",t="dec{1,3}",p="dec{1,3}"$"b64{11,64}"$"b64{22,128}',
      severity: 'medium',
      why: 'Whoever has it can try passwords until one fits.'
    }
  ]
});
