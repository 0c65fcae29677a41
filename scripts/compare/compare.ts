/** What each guard makes of each state: measured, one repository for each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeCell, notebook, toFileText } from '../samples/notebook';
import { makeSecrets } from '../samples/secrets';
import { states, type State } from './states';
import { Repository } from './tree';

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
    repository.write('.git/info/attributes', '*.ipynb filter=nbstripout\n');
  }
];

/** Rows of a table: the state, and what becomes of the secret with each guard. */
export const compare = (programs: Programs): string[][] =>
  states.map((state, row) => [
    state.name,
    ...installs.map((install, column) =>
      measure(state, install, programs, `${row}-${column}`)
    )
  ]);

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
  const repository = start(folder, name);
  const token = makeSecrets().github();
  state.before?.(repository, token);
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
  const args = ['commit', '-q', '-m', 'Next', ...(state.commit ?? [])];
  const isMade = isStaged && repository.try(...args);
  const outcome = isStaged ? judge(repository, token, isMade) : 'not staged';
  return repository.readAll() === files
    ? outcome
    : `${outcome}, and files changed`;
};

/** A repository with one commit, without a setting of this machine. */
const start = (folder: string, name: string): Repository => {
  const settings = join(folder, 'gitconfig');
  writeFileSync(settings, '');
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
  repository.write('kept.ipynb', toFileText(notebook([codeCell('1')])));
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
  if (repository.try('grep', '-q', '-a', token, 'HEAD')) {
    return 'gets in';
  }
  const isPointer = repository.try('grep', '-q', 'oid sha256:', 'HEAD');
  const isMasked = repository.try('grep', '-q', '-a', '••••', 'HEAD');
  return isPointer
    ? 'gets in, by Git LFS'
    : isMasked
      ? 'redacted'
      : 'is not in it';
};
