/** What state the repository is in, and how it is committed. */
import { join } from 'node:path';

import { codeCell, markdownCell, stream } from '../../samples/notebook';
import type { Repository } from '../tree';
import { add, clean, commitAll, printed, toFile, type State } from './state';

const commitUnseen = (repository: Repository, token: string): void => {
  repository.write('old.ipynb', printed(token));
  commitAll(repository, 'Unseen');
};

const long = [markdownCell('Some lines of a report.\n'.repeat(40))];

const changes: readonly State[] = [
  { name: 'new', stage: add('a.ipynb', printed) },
  {
    name: 'modified',
    before: repository => {
      repository.write('a.ipynb', clean);
      commitAll(repository, 'Clean');
    },
    stage: add('a.ipynb', printed)
  },
  {
    name: 'copied',
    before: repository => {
      repository.write('a.ipynb', toFile(...long));
      commitAll(repository, 'Long');
    },
    stage: (repository, token) => {
      const shown = codeCell('show()', [stream(`key ${token}\n`)]);
      repository.write('copy.ipynb', toFile(...long, shown));
      repository.write('a.ipynb', toFile(...long, codeCell('1')));
      return repository.add('a.ipynb') && repository.add('copy.ipynb');
    }
  },
  {
    name: 'renamed after a commit without the check',
    before: commitUnseen,
    stage: repository => repository.try('mv', 'old.ipynb', 'new.ipynb')
  }
];

const ways: readonly State[] = [['-a'], ['--', 'kept.ipynb']].map(commit => ({
  name: commit[0] === '-a' ? '`commit -a`' : '`commit FILE`',
  before: repository => {
    repository.write('kept.ipynb', clean);
    commitAll(repository, 'Kept');
  },
  stage: (repository, token) => {
    repository.write('kept.ipynb', printed(token));
    return true;
  },
  commit
}));

const startMerge = (repository: Repository): void => {
  repository.git('checkout', '-q', '-b', 'other');
  repository.git('commit', '-q', '--allow-empty', '-m', 'Theirs');
  repository.git('checkout', '-q', 'main');
  repository.git('commit', '-q', '--allow-empty', '-m', 'Ours');
  repository.git('merge', '-q', '--no-commit', '--no-ff', 'other');
};

const enterWorktree = (repository: Repository): Repository => {
  repository.git('worktree', 'add', '-q', '-b', 'side', 'tree');
  return repository.at('tree');
};

const enterSubmodule = (repository: Repository): Repository => {
  repository.git(
    ...['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'],
    ...[repository.folder, 'sub']
  );
  commitAll(repository, 'Part');
  return repository.at('sub');
};

const heads: readonly State[] = (
  [
    ['first commit', repository => repository.git('update-ref', '-d', 'HEAD')],
    ['merge commit', startMerge],
    ['detached head', repository => repository.git('checkout', '--detach')],
    ['linked working tree', enterWorktree],
    ['submodule', enterSubmodule]
  ] as const satisfies readonly (readonly [
    string,
    (repository: Repository) => unknown
  ])[]
).map(([name, enter]) => ({
  name,
  before: repository => {
    const entered = enter(repository);
    return typeof entered === 'object' ? entered : undefined;
  },
  stage: add('a.ipynb', printed)
}));

const amended: State = {
  name: 'amend of a commit made without the check',
  before: commitUnseen,
  stage: () => true,
  commit: ['--amend']
};

const held: readonly State[] = [
  {
    name: 'two commits at once',
    isOfShell: 'two at once',
    stage: add('a.ipynb', printed)
  },
  {
    name: 'index locked by another git',
    isOfShell: 'locked',
    stage: (repository, token) => {
      const isAdded = add('a.ipynb', printed)(repository, token);
      repository.write('.git/index.lock', '');
      return isAdded;
    }
  },
  {
    name: 'read-only repository',
    isOfShell: 'as nobody',
    stage: (repository, token) => {
      const isAdded = add('a.ipynb', printed)(repository, token);
      repository.must('chmod', ['-R', 'a-w', join(repository.folder, '.git')]);
      return isAdded;
    }
  }
];

export { changes, ways, heads, amended, held };
