import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFileText } from './notebook';
import { STAGED_NOTEBOOK, sampleNotebooks, stagedReport } from './notebooks';
import { makeSecrets } from './secrets';

/** Makes a git repository with sample notebooks and one staged change. */
export const writeSampleWorkspace = (folder: string): void => {
  const secrets = makeSecrets();
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(sampleNotebooks(secrets))) {
    writeFileSync(join(folder, name), toFileText(content));
  }
  writeFileSync(join(folder, '.gitignore'), '.ipynb_checkpoints/\n');
  initRepository(folder);
  commitAll(folder, 'Add the sample notebooks');
  writeFileSync(
    join(folder, STAGED_NOTEBOOK),
    toFileText(stagedReport(secrets))
  );
  git(folder, 'add', STAGED_NOTEBOOK);
};

/** A repository whose author is set, whatever the machine's settings are. */
export const initRepository = (folder: string): void => {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'config', 'user.name', 'Sample Author');
  git(folder, 'config', 'user.email', 'author@example.org');
  git(folder, 'config', 'commit.gpgsign', 'false');
};

export const commitAll = (folder: string, message: string): void => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--no-verify', `--message=${message}`);
};

/** Runs git in a folder and returns what it prints. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
