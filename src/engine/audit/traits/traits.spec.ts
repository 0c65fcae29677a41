import { classNames, isKnownClass, takesTrait, traitsOf } from './lookup';
import { otherClasses } from './others';
import { todaysName } from './renames';
import { isSecurityTrait } from './security';
import { findMeant } from './suggest';
import { table } from './table';

describe('the table of classes', () => {
  it('knows the classes of each package that it names', () => {
    const packages = new Set(
      Object.values(table.classes as Record<string, string[]>).map(
        ([name]) => name
      )
    );
    for (const name of [
      'jupyter_server',
      'jupyterlab',
      'notebook',
      'jupyterhub',
      'jupyter_client'
    ]) {
      expect(packages).toContain(name);
      expect(table.versions).toHaveProperty(name);
    }
  });

  it('knows what a class inherits', () => {
    expect(traitsOf('ServerApp')).toContain('ip');
    expect(traitsOf('ServerApp')).toContain('config_file');
    expect(traitsOf('PasswordIdentityProvider')).toContain('token');
    expect(takesTrait('IdentityProvider', 'hashed_password')).toBe(true);
    expect(takesTrait('ServerApp', 'hashed_password')).toBe(false);
  });

  it('leads from each old name to one that is there', () => {
    const lost = Object.values(table.renames as Record<string, string>).filter(
      name => {
        const [section, trait] = name.split('.');
        return !takesTrait(section, trait);
      }
    );
    expect(lost).toEqual([]);
  });

  it('leaves the classes of others to them', () => {
    expect([...otherClasses].filter(isKnownClass)).toEqual([]);
  });

  it('has each trait that protects something', () => {
    const traits = new Set(classNames.flatMap(traitsOf));
    const names = [
      'hashed_password',
      'allow_origin',
      'ssl_key',
      'disable_user_config'
    ];
    expect(names.filter(name => !traits.has(name))).toEqual([]);
    expect(names.every(isSecurityTrait)).toBe(true);
    expect(isSecurityTrait('port')).toBe(false);
  });
});

describe('a name of today', () => {
  it.each([
    ['NotebookApp', 'password', 'PasswordIdentityProvider.hashed_password'],
    ['NotebookApp', 'notebook_dir', 'ServerApp.root_dir'],
    ['NotebookApp', 'ip', 'ServerApp.ip'],
    ['NotebookApp', 'gone', 'NotebookApp.gone'],
    ['ServerApp', 'token', 'IdentityProvider.token'],
    ['ServerApp', 'ip', 'ServerApp.ip'],
    ['Authenticator', 'whitelist', 'Authenticator.allowed_users'],
    ['JupyterHub', 'proxy_auth_token', 'ConfigurableHTTPProxy.auth_token']
  ])('of %s.%s is %s', (section, trait, name) => {
    expect(todaysName(section, trait)).toBe(name);
  });
});

describe('a misspelled name', () => {
  const known = ['certfile', 'keyfile', 'ip', 'allow_origin'];

  it.each([
    ['certfle', 'certfile'],
    ['cretfile', 'certfile'],
    ['alow_orign', 'allow_origin'],
    ['ALLOW_ORIGIN', 'allow_origin'],
    ['pi', 'ip'],
    ['something', null],
    ['x'.repeat(5000), null]
  ])('%s is %s', (name, meant) => {
    expect(findMeant(name, known)).toBe(meant);
  });
});
