import { isCredentialPath, judgeCredentialFile } from './credentialfile';

const words = (...parts: string[]): string => parts.join(' ');
const privateKey = words('-----BEGIN', 'PRIVATE', 'KEY-----\nAAAA');

describe('files of credentials', () => {
  it.each([
    ['.env'],
    ['sub/.env.production'],
    ['prod.env'],
    ['a/b/credentials.json'],
    ['client_secret_123.json'],
    ['C/Server.PFX'],
    ['keys/id_rsa'],
    ['home/.aws/credentials'],
    ['state.tfstate']
  ])('%s is one', path => {
    expect(isCredentialPath(path)).toBe(true);
    expect(judgeCredentialFile(path, 'x = 1')?.rule.id).toBe('credential-file');
  });

  it.each([
    ['.env.example'],
    ['.env.sample'],
    ['credentials.json.template'],
    ['env.py'],
    ['.env/bin/activate'],
    ['id_rsa.pub'],
    ['config.json'],
    ['a.ipynb']
  ])('%s is none', path => {
    expect(isCredentialPath(path)).toBe(false);
    expect(judgeCredentialFile(path, 'x = 1')).toBeNull();
  });

  it('looks whether a key is one that everybody may have', () => {
    expect(judgeCredentialFile('a.pem', '-----BEGIN CERTIFICATE')).toBeNull();
    expect(judgeCredentialFile('a.pem', privateKey)).not.toBeNull();
    expect(judgeCredentialFile('a.key', null)).not.toBeNull();
  });

  it('says nothing of an empty one', () => {
    expect(judgeCredentialFile('.env', '\n')).toBeNull();
  });

  it('never tells a name that somebody chose', () => {
    expect(judgeCredentialFile('\u001b[2J.pem', null)?.masked).toBe('*.pem');
  });
});
