/** A file may be called like a secret: no part of the command repeats it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import {
  Command,
  leak,
  token,
  toNotebook
} from '../../scripts/testing/command';

const command = new Command();
command.use();

const trusted = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [{ cell_type: 'code', source: '!ls', metadata: {}, outputs: [] }]
});

describe('in a folder that is called like a token', () => {
  beforeEach(() => {
    command.write(`${token}/a.ipynb`, toNotebook(leak));
    command.write(`${token}/b.ipynb`, trusted);
    command.write(`${token}/broken.ipynb`, '{');
    command.write(`${token}/.gitleaks.toml`, 'title = "a"');
  });

  it.each([
    ['scan', token, 'missing', `${token}/missing.py`],
    ['scan', '--format', 'sarif', token],
    ['scan', '--format', 'github', token],
    ['scan', '-o', `${token}/no/report.json`, token],
    ['redact', token],
    ['fix', '--with', 'env', token],
    ['trust', token, `${token}/missing.ipynb`],
    ['trust', '--format', 'json', token],
    ['baseline', token, '-o', `${token}/nbwarden.toml`],
    ['baseline', token, '-o', `${token}/no/nbwarden.toml`],
    ['import-gitleaks', `${token}/.gitleaks.toml`],
    ['import-gitleaks', `${token}/missing.toml`],
    [token]
  ])('nobody is told it, case %#', (...args) => {
    const { code, out, err } = command.run(args);
    expect(code).not.toBeNull();
    expect(out + err).toContain('••••');
    expect(out + err).not.toContain(token);
  });

  it.each([
    ['hook', 'install'],
    ['hook', 'status', '--format', 'json'],
    ['scan', '--staged'],
    ['redact', '--staged']
  ])('nor by %s %s in a repository', (...args) => {
    const folder = join(command.folder, token);
    execFileSync('git', ['init', '-q', folder]);
    execFileSync('git', ['-C', folder, 'add', '.']);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [command.bundle, ...args],
      { cwd: folder, encoding: 'utf8' }
    );
    expect(stdout + stderr).not.toBe('');
    expect(stdout + stderr).not.toContain(token);
  });
});
