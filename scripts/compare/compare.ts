/** What each guard makes of each state: measured, one repository for each. */
import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { makeSecrets } from '../samples/secrets';
import { states, type State } from './states';
import { Repository } from './tree';

export { findDifferences, heading } from './page';
export { states };

/** Where the programs are, and a folder for the repositories. */
export interface Programs {
  readonly folder: string;
  readonly bundle: string;
  readonly nbstripout: string;
}

type Install = (repository: Repository, programs: Programs) => void;

const installs: readonly Install[] = [
  (repository, { bundle }) =>
    repository.run(process.execPath, [bundle, 'hook', 'install']),
  (repository, { bundle }) =>
    repository.run(process.execPath, [bundle, 'filter', 'install']),
  (repository, { nbstripout }) => {
    repository.git('config', 'filter.nbstripout.clean', `'${nbstripout}'`);
    repository.git('config', 'filter.nbstripout.smudge', 'cat');
    repository.git('config', 'filter.nbstripout.required', 'true');
    const attributes = ['rev-parse', '--git-path', 'info/attributes'];
    appendFileSync(
      resolve(repository.folder, repository.git(...attributes).trim()),
      '*.ipynb filter=nbstripout\n'
    );
  }
];

/** For each state, what becomes of the secret with each guard. */
export const compare = (
  chosen: readonly State[],
  programs: Programs
): string[][] =>
  chosen.map((state, row) =>
    installs.map((install, column) =>
      measure(state, install, programs, `${row}-${column}`)
    )
  );

interface Prepared {
  readonly repository: Repository;
  readonly token: string;
  readonly isStaged: boolean;
}

/** A repository in a state, with a guard in it from where on the user stages. */
export const prepare = (
  state: State,
  folder: string,
  name: string,
  install: (repository: Repository) => void = () => undefined
): Prepared => {
  const first = start(folder, name);
  const token = makeSecrets().github();
  const repository = state.before?.(first, token) ?? first;
  install(repository);
  return { repository, token, isStaged: state.stage(repository, token) };
};

const measure = (
  state: State,
  install: Install,
  programs: Programs,
  name: string
): string => {
  const { repository, token, isStaged } = prepare(
    state,
    programs.folder,
    name,
    each => install(each, programs)
  );
  const files = repository.readAll();
  const outcome = isStaged ? commit(state, repository, token) : 'not staged';
  repository.must('chmod', ['-R', 'u+w', '.']);
  return repository.readAll() === files
    ? outcome
    : `${outcome}, changes the file`;
};

const commit = (
  state: State,
  repository: Repository,
  token: string
): string => {
  const head = repository.try('rev-parse', 'HEAD');
  const before = head && repository.git('rev-parse', 'HEAD');
  const command = ['commit', '-q', '-m', 'Next', ...(state.commit ?? [])];
  const { stderr } = runCommit(state, repository, command);
  const isMade =
    repository.try('rev-parse', 'HEAD') &&
    repository.git('rev-parse', 'HEAD') !== before;
  // Where git refuses, it names paths; the folder's own name holds ours.
  const said = stderr.replaceAll(String(repository.environment.HOME), '');
  return isMade || said.includes('nbwarden')
    ? judge(repository, token, isMade)
    : 'git refuses';
};

const runCommit = (
  { isOfShell }: State,
  repository: Repository,
  command: readonly string[]
): { stderr: string } => {
  if (isOfShell === 'two at once') {
    const one = `git ${command.join(' ')}`;
    return repository.run('sh', ['-c', `${one} & ${one}; wait`]);
  }
  const isRoot = process.getuid?.() === 0;
  const nobody = { uid: 65534, gid: 65534 };
  const who = isOfShell === 'as nobody' && isRoot ? nobody : {};
  return repository.run('git', command, who);
};

/** A repository with one commit, without a setting of this machine. */
const start = (folder: string, name: string): Repository => {
  const settings = join(folder, 'gitconfig');
  chmodSync(folder, 0o755);
  writeFileSync(settings, '[safe]\n  directory = *\n');
  const repository = new Repository(join(folder, name), {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: settings,
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@localhost',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@localhost'
  });
  repository.git('init', '-q', '-b', 'main');
  // No notebook: a filter would find it changed, now or later.
  repository.write('kept.md', 'Kept.\n');
  repository.git('add', '.');
  repository.git('commit', '-q', '-m', 'First');
  return repository;
};

/** What became of the secret. */
export const judge = (
  repository: Repository,
  token: string,
  isMade: boolean
): string => {
  if (!isMade) {
    return 'stopped';
  }
  const holds = (...texts: string[]): boolean =>
    repository.try(
      ...['grep', '-q', '-a', ...texts.flatMap(text => ['-e', text]), 'HEAD']
    );
  if (holds(token, toBase64(token))) {
    return 'gets in';
  }
  const isMasked = holds('••••', toBase64('••••'));
  const isPointer = holds('oid sha256:');
  return isPointer ? 'gets in' : isMasked ? 'redacted' : 'is not in it';
};

/** As an attachment holds it. */
const toBase64 = (text: string): string => Buffer.from(text).toString('base64');
