import { isCredentialFile } from '.';

it.each([
  '.env',
  'app/.env.production',
  'ID_RSA',
  'keys/server.key',
  'a.p12',
  '.aws/credentials',
  'home/.kube/config',
  'kaggle.json'
])('%s holds credentials', path => {
  expect(isCredentialFile(path)).toBe(true);
});

it.each([
  '.env.example',
  'env/lib.py',
  'id_rsa.pub',
  'credentials',
  'config',
  'keys.py',
  'my.kube/config',
  'environment.yml'
])('%s does not by its name', path => {
  expect(isCredentialFile(path)).toBe(false);
});
