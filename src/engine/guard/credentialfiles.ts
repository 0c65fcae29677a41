/** Names of files whose purpose is to hold credentials. */
const names = new Set([
  '.git-credentials',
  '.htpasswd',
  '.netrc',
  '.pgpass',
  '.pypirc',
  '.databrickscfg',
  '.dockercfg',
  '.dockerconfigjson',
  '.s3cfg',
  '.boto',
  '.vault-token',
  '_netrc',
  'application_default_credentials.json',
  'client_secret.json',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
  'id_rsa',
  'kaggle.json',
  'jupyter_cookie_secret',
  'notebook_cookie_secret',
  'rclone.conf',
  'serviceaccountkey.json'
]);

/** Files that are named alike, known by their folder. */
const places = [
  '.aws/credentials',
  '.azure/accesstokens.json',
  '.docker/config.json',
  '.kube/config',
  '.streamlit/secrets.toml',
  '.kaggle/kaggle.json'
];

const endings = /\.(?:jks|kdbx|keystore|key|p12|pfx|ppk)$/;

/** What shows others which variables to set. */
const example = /\.(?:default|dist|example|sample|template|tmpl)$/;

/** Whether a file is one that is made to hold credentials: `.env`, a private key, `.netrc`. */
export const isCredentialFile = (path: string): boolean => {
  const whole = path.toLowerCase();
  const name = whole.slice(whole.lastIndexOf('/') + 1);
  if (example.test(name)) {
    return false;
  }
  return (
    names.has(name) ||
    /^\.env(?:\.|$)/.test(name) ||
    endings.test(name) ||
    places.some(place => `/${whole}`.endsWith(`/${place}`))
  );
};
