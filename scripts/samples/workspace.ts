import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as nbformat from '@jupyterlab/nbformat';
import { toFileText } from './notebook';
import { STAGED_NOTEBOOK, sampleNotebooks, stagedReport } from './notebooks';
import { makeSecrets } from './secrets';

/**
 * Makes a git repository with sample notebooks and one staged change. What was
 * in the folder goes; the folder itself stays, since a server may run in it.
 *
 * @param language - what the kernel says of its language.
 */
export const writeSampleWorkspace = (
  folder: string,
  language: nbformat.ILanguageInfoMetadata
): void => {
  const secrets = makeSecrets();
  const toText = (content: nbformat.INotebookContent): string =>
    toFileText({
      ...content,
      metadata: { ...content.metadata, language_info: language }
    });
  mkdirSync(folder, { recursive: true });
  readdirSync(folder).forEach(name =>
    rmSync(join(folder, name), { recursive: true, force: true })
  );
  for (const [name, content] of Object.entries(sampleNotebooks(secrets))) {
    writeFileSync(join(folder, name), toText(content));
  }
  writeFileSync(join(folder, '.gitignore'), '.ipynb_checkpoints/\n');
  initRepository(folder);
  commitAll(folder, 'Add the sample notebooks');
  writeFileSync(join(folder, STAGED_NOTEBOOK), toText(stagedReport(secrets)));
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
