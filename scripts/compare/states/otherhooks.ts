/** Where hooks are there already. */
import { husky } from '../../lib/hookprograms.json';
import type { Repository } from '../tree';
import { add, commitAll, printed, type State } from './state';

/** A hook that leaves a trace among git's own files. */
const mark = 'date > "$(git rev-parse --git-dir)/own-hook-ran"';
const other = `#!/bin/sh\n${mark}\n`;

const framework = {
  repos: [
    {
      repo: 'local',
      hooks: [
        {
          ...{ id: 'own', name: 'own', language: 'system' },
          entry: `sh -c '${mark}'`,
          ...{ pass_filenames: false, always_run: true }
        }
      ]
    }
  ]
};

const setUp: Readonly<Record<string, (repository: Repository) => void>> = {
  'hook already there': repository =>
    repository.write('.git/hooks/pre-commit', other, 0o755),
  '`core.hooksPath`': repository => {
    repository.write('hooks/pre-commit', other, 0o755);
    commitAll(repository, 'Hook');
    repository.git('config', 'core.hooksPath', 'hooks');
  },
  husky: repository => {
    repository.write('package.json', '{}\n');
    repository.must('npm', ['exec', '--yes', '--', `husky@${husky}`]);
    repository.write('.husky/pre-commit', `${mark}\n`);
    commitAll(repository, 'Husky');
  },
  'the framework pre-commit': repository => {
    repository.write('.pre-commit-config.yaml', JSON.stringify(framework));
    commitAll(repository, 'Framework');
    repository.must('pre-commit', ['install']);
  }
};

export const otherHooks: readonly State[] = Object.entries(setUp).map(
  ([name, before]) => ({ name, before, stage: add('a.ipynb', printed) })
);
