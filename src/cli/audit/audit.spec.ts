import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from '../../../scripts/testing/command';
import { seeded } from '../../engine/credentials/seeded';
import { makeCertificate } from './testing/certificates';
import { makeArgon2, makeHex, makeSha1 } from '../../engine/audit/samples';

const command = new Command();
command.use();

const random = seeded(5);
const argon2 = makeArgon2(random);
const sha1 = makeSha1(random);

interface Report {
  readonly version: number;
  readonly findings: readonly Record<string, unknown>[];
  readonly unknown: readonly { rule: string; reason: string }[];
  readonly errors: readonly { path: string; message: string }[];
}

const audit = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {}
): Report & { code: number | null; shown: string } => {
  const { code, out } = command.run(
    ['audit', '--format', 'json', ...args],
    '',
    environment
  );
  return { code, shown: out, ...(JSON.parse(out) as Report) };
};

const rulesOf = ({ findings }: Report): unknown[] =>
  findings.map(({ rule }) => rule);

describe('nbwarden audit --config', () => {
  it('judges a folder of configuration, with the modes of its files', () => {
    command.write(
      'etc/jupyter_server_config.py',
      `c.ServerApp.password = '${sha1}'\n`
    );
    command.write(
      'etc/jupyter_server_config.json',
      JSON.stringify({ IdentityProvider: { hashed_password: argon2 } })
    );
    chmodSync(join(command.folder, 'etc/jupyter_server_config.py'), 0o644);
    chmodSync(join(command.folder, 'etc/jupyter_server_config.json'), 0o600);
    const report = audit(['--config', 'etc']);
    expect(report.code).toBe(1);
    expect(rulesOf(report)).toEqual([
      'AUTH-03',
      'AUTH-06',
      'AUTH-04',
      'CFG-03'
    ]);
    expect(report.findings[0]).toMatchObject({
      path: 'etc/jupyter_server_config.py',
      line: 0,
      restart: true
    });
    expect(report.findings[1]).toMatchObject({
      effective: 'mode 0644',
      fix: 'chmod 600 etc/jupyter_server_config.py'
    });
    expect(report.shown).not.toContain(sha1.slice(0, 20));
    expect(report.shown).not.toContain(argon2.slice(-20));
  });

  it('is gone where its fixes were applied', () => {
    command.write('etc/jupyter_server_config.py', '');
    command.write(
      'etc/jupyter_server_config.json',
      JSON.stringify({ IdentityProvider: { hashed_password: argon2 } })
    );
    chmodSync(join(command.folder, 'etc/jupyter_server_config.json'), 0o600);
    expect(audit(['--config', 'etc'])).toMatchObject({ code: 0, findings: [] });
  });

  it('takes several files, of any name', () => {
    command.write('a.py', 'c.ServerApp.allow_root = True');
    command.write('hub.py', "c.JupyterHub.authenticator_class = 'dummy'");
    const rules = rulesOf(audit(['--config', 'a.py', '--config', 'hub.py']));
    expect(rules).toContain('RUN-01');
    expect(rules).toContain('HUB-07');
    expect(rulesOf(audit(['--config', 'a.py', 'hub.py']))).toEqual(rules);
  });

  it('looks at the files that a configuration names', () => {
    command.write('k.pem', '');
    command.write('secret', '1234');
    command.write(
      'jupyterhub_config.py',
      "c.JupyterHub.ssl_key = 'k.pem'\nc.JupyterHub.cookie_secret_file = 'secret'\n"
    );
    chmodSync(join(command.folder, 'k.pem'), 0o640);
    chmodSync(join(command.folder, 'secret'), 0o600);
    const { findings } = audit(['--config', 'jupyterhub_config.py']);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'NET-04', effective: 'mode 0640' }),
        expect.objectContaining({
          rule: 'HUB-05',
          effective: 'not 64 hexadecimal digits'
        })
      ])
    );
  });

  it('looks at the certificate that a configuration names', () => {
    const { certificate } = makeCertificate(
      command.folder,
      ...['-days', '3', '-newkey', 'rsa:2048']
    );
    command.write('broken.pem', 'no certificate');
    command.write('a.py', `c.ServerApp.certfile = '${certificate}'`);
    command.write('hub.py', "c.JupyterHub.ssl_cert = 'broken.pem'");
    const gone = join(command.folder, 'gone.pem');
    command.write('gone.py', `c.ServerApp.certfile = '${gone}'`);
    expect(audit(['--config', 'gone.py']).findings).toContainEqual(
      expect.objectContaining({ rule: 'NET-03', severity: 'info', path: gone })
    );
    const { findings } = audit(['--config', 'a.py', 'hub.py']);
    expect(findings.filter(({ rule }) => rule === 'NET-03')).toEqual([
      expect.objectContaining({
        severity: 'high',
        effective: 'it does not parse',
        path: 'broken.pem'
      }),
      expect.objectContaining({
        severity: 'medium',
        effective: 'expires in 2 days, self-signed, no subjectAltName',
        path: certificate
      })
    ]);
  });

  it('tells of what is not there, and of what is no text', () => {
    command.write('b.py', Buffer.from([0, 1, 2, 0xff]));
    const { code, errors } = audit(['--config', 'no.py', 'b.py']);
    expect(code).toBe(2);
    expect(errors).toEqual([
      { path: 'no.py', message: 'There is no such file or folder.' },
      { path: 'b.py', message: expect.any(String) as string }
    ]);
  });

  it.each<[string, string, BufferEncoding]>([
    ['jupyter_server_config.json', '\ufeff{"ServerApp": {"ip": "*"}}', 'utf8'],
    [
      'jupyter_server_config.json',
      '\ufeff{"ServerApp": {"ip": "*"}}',
      'utf16le'
    ],
    ['jupyter_server_config.py', "\ufeffc.ServerApp.ip = '*'", 'utf16le']
  ])(
    'knows that Jupyter does not read %s with the mark in %j as %s',
    (name, text, encoding) => {
      command.write(name, Buffer.from(text, encoding));
      const { findings } = audit(['--config', name]);
      expect(findings).toEqual([
        expect.objectContaining({
          rule: 'CFG-01',
          severity: 'critical',
          path: name
        })
      ]);
    }
  );

  it('knows that Python reads a text behind the mark of UTF-8', () => {
    command.write('jupyter_server_config.py', "\ufeffc.ServerApp.ip = '*'");
    const { findings } = audit(['--config', 'jupyter_server_config.py']);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'NET-01' })
    );
  });

  it('tells of what can be no configuration, and comes to an end', () => {
    command.write('empty/readme.txt', '');
    command.write('huge.py', Buffer.alloc(2 ** 20 + 1, '#'));
    symlinkSync('two', join(command.folder, 'one'));
    symlinkSync('one', join(command.folder, 'two'));
    symlinkSync('.', join(command.folder, 'empty/self'));
    mkdirSync(join(command.folder, 'within/jupyter_config.py'), {
      recursive: true
    });
    spawnSync('mkfifo', [join(command.folder, 'pipe')]);
    const names = ['empty', 'huge.py', 'one', 'within', 'pipe', '/dev/zero'];
    const { code, errors, findings } = audit(
      names.flatMap(name => ['--config', name])
    );
    expect({ code, findings }).toEqual({ code: 2, findings: [] });
    expect(errors.map(({ path, message }) => [path, message])).toEqual([
      ['empty', 'No configuration of Jupyter is in this folder.'],
      ['one', 'It is a link that leads back to itself.'],
      ['pipe', 'It is no file.'],
      [expect.stringContaining('zero'), 'It is no file.'],
      ['huge.py', 'It is larger than a megabyte and was not read.'],
      ['within/jupyter_config.py', 'It is a folder.']
    ]);
  });

  it('tells no secret in any form, to a file or in an error', () => {
    const token = makeHex(48, random);
    const secrets = [sha1.slice(12), argon2.slice(-30), token];
    command.write(
      'jupyter_server_config.py',
      `# c.ServerApp.password = '${sha1}'\nc.ServerApp.token = '${token}'\n`
    );
    command.write(
      'jupyter_server_config.json',
      JSON.stringify({ IdentityProvider: { hashed_password: argon2 } })
    );
    command.write(
      'jupyterhub_config.py',
      `c.JupyterHub.cookie_secret = '${token}`
    );
    command.write(
      'jupyter_lab_config.json',
      `{"ServerApp": {"token": "${token}"`
    );
    const server = `http://user:${token}@127.0.0.1:9/?token=${token}`;
    for (const format of ['text', 'json', 'sarif']) {
      const args = ['audit', '--format', format, '--config', '.'];
      const { code, out, err } = command.run([...args, '--server', server]);
      expect(code).toBe(1);
      expect(out).toContain('CFG-01');
      expect(secrets.filter(each => (out + err).includes(each))).toEqual([]);
      command.run([...args, '--output', 'told']);
      const told = readFileSync(join(command.folder, 'told'), 'utf8');
      expect(told).toContain('CFG-01');
      expect(secrets.filter(each => told.includes(each))).toEqual([]);
    }
    const wrong = command.run(['audit', '--server', `ftp://u:${token}@h/`]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).not.toContain(token);
  });

  it('writes SARIF and text, to a file too', () => {
    command.write('a.py', 'c.ServerApp.allow_root = True');
    const { out } = command.run(['audit', '--config', 'a.py']);
    expect(out).toContain('HIGH  RUN-01');
    const sarif = command.run([
      'audit',
      '--config',
      'a.py',
      '--format',
      'sarif'
    ]);
    expect(JSON.parse(sarif.out)).toMatchObject({
      runs: [{ results: [{ ruleId: 'RUN-01', level: 'error' }] }]
    });
    const written = command.run(['audit', '--config', 'a.py', '-o', 'r.txt']);
    expect(written).toEqual({ code: 1, out: '', err: '' });
  });

  it.each([
    [['audit', '--format', 'github'], '--format is one of text, json, sarif.'],
    [['audit', 'a.py'], 'Name a file or a folder behind --config.'],
    [['audit', '--server', 'localhost'], '--server is an address'],
    [['audit', '--staged'], "Unknown option '--staged'"]
  ])('%j is wrong', (args, message) => {
    const { code, err } = command.run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
