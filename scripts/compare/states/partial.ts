/** Where the file in the folder is not what is staged. */
import { codeCell, markdownCell, stream } from '../../samples/notebook';
import type { Repository } from '../tree';
import { add, clean, commitAll, printed, toFile, type State } from './state';

/** A secret is staged, and no longer in the file. */
const repaired = (
  name: string,
  toText: (token: string) => string,
  toRepaired: () => string
): State => ({
  name,
  hasUnstaged: true,
  stage: (repository, token) => {
    const isAdded = add('a.ipynb', toText)(repository, token);
    repository.write('a.ipynb', toRepaired());
    return isAdded;
  }
});

const between = markdownCell('Far\n'.repeat(20));
const report = (token: string, last: string): string =>
  toFile(
    {
      ...codeCell('show()', token === '' ? [] : [stream(`key ${token}\n`)]),
      ...{ id: 'first', execution_count: 1 }
    },
    between,
    { ...codeCell(last), id: 'last' }
  );

const stageFirstPart = (repository: Repository, token: string): boolean => {
  repository.write('a.ipynb', report(token, 'later = 1'));
  const { status } = repository.run('git', ['add', '-p', 'a.ipynb'], {
    input: 'y\nn\n'
  });
  return status === 0;
};

export const partial: readonly State[] = [
  {
    name: '`add -p`',
    hasUnstaged: true,
    before: repository => {
      repository.write('a.ipynb', report('', 'now = 1'));
      commitAll(repository, 'Report');
    },
    stage: stageFirstPart
  },
  repaired(
    'source repaired in the file but not staged',
    token => toFile(codeCell(`token = "${token}"`)),
    () => clean
  ),
  repaired('output cleared in the file but not staged', printed, () => clean),
  {
    name: 'in the file only',
    hasUnstaged: true,
    stage: (repository, token) => {
      const isAdded = add('a.ipynb', () => clean)(repository, token);
      repository.write('a.ipynb', printed(token));
      return isAdded;
    }
  }
];
