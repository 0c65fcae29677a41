import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { Command } from '../../../scripts/testing/command';
import { localName, makeCertificate } from './testing/certificates';
import { asBound, handOver } from './testing/user';

/** What Jupyter reads and keeps on a machine, where nothing is named. */

const command = new Command();
command.use();

interface Report {
  readonly findings: readonly Record<string, unknown>[];
  readonly unknown: readonly { rule: string; reason: string }[];
  readonly errors: readonly { path: string; message: string }[];
}

const audit = (
  environment: NodeJS.ProcessEnv = {}
): Report & { code: number | null } => {
  const { code, out } = command.run(
    ['audit', '--format', 'json'],
    '',
    environment
  );
  return { code, ...(JSON.parse(out) as Report) };
};

const rulesOf = ({ findings }: Report): unknown[] =>
  findings.map(({ rule }) => rule);

describe('nbwarden audit', () => {
  /** A `jupyter` that says where it looks, and packages beside it. */
  const install = (name: string): NodeJS.ProcessEnv => {
    const paths = {
      config: [join(command.folder, 'config')],
      data: [join(command.folder, 'data')],
      runtime: [join(command.folder, 'runtime')]
    };
    command.write(
      'env/bin/jupyter',
      `#!/bin/sh\necho '${JSON.stringify(paths)}'\n`
    );
    chmodSync(join(command.folder, 'env/bin/jupyter'), 0o755);
    mkdirSync(
      join(command.folder, `env/lib/python3.11/site-packages/${name}`),
      { recursive: true }
    );
    return {
      PATH: [join(command.folder, 'env/bin'), '/bin', '/usr/bin'].join(
        delimiter
      ),
      HOME: command.folder,
      IPYTHONDIR: join(command.folder, 'ipython')
    };
  };

  it('looks where jupyter looks, and at what it keeps there', () => {
    const environment = install('jupyter_server-2.17.0.dist-info');
    command.write('config/jupyter_lab_config.py', "c.ServerApp.ip = '::'");
    command.write('runtime/jupyter_cookie_secret', '');
    command.write('data/notebook_secret', '');
    command.write('ipython/profile_default/history.sqlite', '');
    for (const [path, mode] of [
      ['config', 0o700],
      ['config/jupyter_lab_config.py', 0o600],
      ['runtime', 0o755],
      ['runtime/jupyter_cookie_secret', 0o644],
      ['data/notebook_secret', 0o600],
      ['ipython/profile_default/history.sqlite', 0o644]
    ] as const) {
      chmodSync(join(command.folder, path), mode);
    }
    const report = audit({
      ...environment,
      JUPYTER_NOTEBOOK_PASSWORD: 'x'
    });
    expect(report.code).toBe(1);
    expect(rulesOf(report).sort()).toEqual([
      'AUTH-08',
      'AUTH-11',
      'NET-01',
      'RUN-02',
      'RUN-03',
      'RUN-04',
      'VER-01'
    ]);
    expect(report.unknown.map(({ rule }) => rule)).toContain('NET-05');
  });

  it('names what each kernel runs at its start', () => {
    const environment = install('jupyter_server-2.21.1.dist-info');
    const named = [
      'ipython/profile_default/startup/00-first.py',
      'ipython/profile_default/ipython_kernel_config.py',
      'own.py'
    ];
    for (const path of named) {
      command.write(path, 'import os\n');
      chmodSync(join(command.folder, path), 0o600);
    }
    command.write('ipython/profile_default/startup/README', '');
    const { findings, code } = audit({
      ...environment,
      PYTHONSTARTUP: join(command.folder, 'own.py')
    });
    expect(findings).toEqual(
      named.map(path =>
        expect.objectContaining({
          rule: 'RUN-08',
          severity: 'info',
          path: join(command.folder, path),
          effective: 'SHA-256 3727adff524e0616…'
        })
      )
    );
    expect(code).toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['nowhere', '/nowhere'],
    ['empty places', '::'],
    ['a relative folder', 'not/here'],
    ['a file', '/etc/passwd'],
    ['a link to itself', 'loop'],
    ['a folder with a folder jupyter', 'odd']
  ])('takes a path that is %s', (_, path) => {
    symlinkSync('loop', join(command.folder, 'loop'));
    mkdirSync(join(command.folder, 'odd/jupyter'), { recursive: true });
    command.write('own/jupyter_config.py', 'c.ServerApp.allow_root = True');
    const report = audit({
      PATH: path,
      HOME: command.folder,
      JUPYTER_CONFIG_DIR: join(command.folder, 'own'),
      JUPYTER_DATA_DIR: join(command.folder, 'data')
    });
    expect(rulesOf(report)).toContain('RUN-01');
    expect(report.unknown.map(({ rule }) => rule)).toContain('VER-01');
  });

  it('tells of a style sheet, and of a key that is too short', () => {
    const environment = install('jupyter_server-99.0.dist-info');
    const { certificate } = makeCertificate(
      command.folder,
      ...['-days', '365', '-newkey', 'rsa:1024', ...localName]
    );
    command.write(
      'config/jupyter_config.py',
      `c.ServerApp.certfile = '${certificate}'`
    );
    command.write('config/custom/custom.css', '@import "//example.org/a.css";');
    const { findings } = audit(environment);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rule: 'NET-03',
          severity: 'high',
          effective: 'RSA 1024, self-signed'
        }),
        expect.objectContaining({
          rule: 'RUN-08',
          severity: 'medium',
          effective: 'it loads from elsewhere'
        })
      ])
    );
  });

  it('finds the folders without jupyter too', () => {
    command.write('own/jupyter_config.py', 'c.ServerApp.allow_root = True');
    const report = audit({
      PATH: '/nowhere',
      HOME: command.folder,
      JUPYTER_CONFIG_DIR: join(command.folder, 'own'),
      JUPYTER_DATA_DIR: join(command.folder, 'data'),
      VIRTUAL_ENV: join(command.folder, 'env')
    });
    expect(rulesOf(report)).toContain('RUN-01');
  });
});

// Where the tests are root and nobody else can run what is needed: root reads everything.
const itBound = asBound([]) ? it : it.skip;

itBound(
  'what may not be read is told, and nothing counts as checked by it',
  () => {
    const { certificate } = makeCertificate(command.folder, ...localName);
    command.write(
      'open/jupyter_config.py',
      `c.ServerApp.certfile = '${certificate}'`
    );
    command.write('open/jupyter_lab_config.py', "c.ServerApp.ip = '0.0.0.0'");
    command.write('closed/jupyter_config.py', 'c.ServerApp.allow_root = True');
    const closed = ['open/jupyter_lab_config.py', 'closed', 'cert.pem'];
    for (const path of closed) {
      handOver(join(command.folder, path));
      chmodSync(join(command.folder, path), 0);
    }
    for (const path of [command.folder, dirname(command.bundle)]) {
      chmodSync(path, 0o755);
    }
    const [program, ...args] = asBound([
      ...[process.execPath, command.bundle, 'audit', '--format', 'json'],
      ...['--config', 'open', '--config', 'closed']
    ]) as string[];
    const { status, stdout } = spawnSync(program, args, {
      cwd: command.folder,
      encoding: 'utf8'
    });
    const { findings, unknown, errors } = JSON.parse(stdout) as Report;
    const message = 'There is no permission to read it.';
    expect(status).toBe(2);
    expect(findings).toEqual([]);
    expect(errors).toEqual([
      { path: 'closed', message },
      { path: 'open/jupyter_lab_config.py', message },
      { path: 'cert.pem', message }
    ]);
    const reasonOf = (id: string): string | undefined =>
      unknown.find(({ rule }) => rule === id)?.reason;
    expect(reasonOf('NET-01')).toBe(
      `closed: ${message} open/jupyter_lab_config.py: ${message}`
    );
    expect(reasonOf('RUN-01')).toBe(reasonOf('NET-01'));
  }
);
