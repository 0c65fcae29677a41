/** States that a repository can be in, each with a secret on its way into a commit. */
import { createHash } from 'node:crypto';

import {
  codeCell,
  markdownCell,
  notebook,
  stream,
  toFileText,
  type Cell
} from '../samples/notebook';
import type { Repository } from './tree';

/** What is staged, and how it is committed. */
export interface State {
  /** As the table names it. */
  readonly name: string;
  /** Makes the state, before the guard is installed. */
  before?(repository: Repository, token: string): void;
  /** Stages; `false` where git refuses. */
  stage(repository: Repository, token: string): boolean;
  /** The rest of `git commit`. */
  readonly commit?: readonly string[];
  /** Whether the secret is in the file only, and the user's to keep there. */
  readonly isUnstaged?: true;
}

const toFile = (...cells: Cell[]): string => toFileText(notebook(cells));

const printed = (token: string): string =>
  toFile(codeCell('show()', [stream(`key ${token}\n`)]));

const clean = toFile(markdownCell('# Report'));

const add =
  (name: string, toText: (token: string) => string | Buffer) =>
  (repository: Repository, token: string): boolean => {
    repository.write(name, toText(token));
    return repository.add(name);
  };

/** A state that is made of one new file. */
const ofFile = (
  name: string,
  path: string,
  toText: (token: string) => string | Buffer
): State => ({ name, stage: add(path, toText) });

const commitUnseen = (repository: Repository, token: string): void => {
  repository.write('old.ipynb', printed(token));
  repository.git('add', '.');
  repository.git('commit', '-q', '--no-verify', '-m', 'Unseen');
};

const toLfs = (repository: Repository, token: string): string => {
  const content = printed(token);
  const id = createHash('sha256').update(content).digest('hex');
  const store = `.git/lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
  repository.write(store, content);
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${content.length}\n`;
};

const old = (token: string): string =>
  JSON.stringify({
    nbformat: 3,
    nbformat_minor: 0,
    metadata: {},
    worksheets: [
      {
        cells: [
          {
            ...{ cell_type: 'code', language: 'python', metadata: {} },
            ...{ input: 'show()', prompt_number: 1, collapsed: false },
            outputs: [{ output_type: 'stream', stream: 'stdout', text: token }]
          }
        ]
      }
    ]
  });

export const states: readonly State[] = [
  ofFile('new', 'a.ipynb', printed),
  {
    name: 'modified',
    before: repository => {
      repository.write('a.ipynb', clean);
      repository.git('add', '.');
      repository.git('commit', '-q', '-m', 'Clean');
    },
    stage: add('a.ipynb', printed)
  },
  {
    name: '`commit -a`',
    stage: (repository, token) => {
      repository.write('kept.ipynb', printed(token));
      return true;
    },
    commit: ['-a']
  },
  {
    name: '`commit FILE`',
    stage: (repository, token) => {
      repository.write('kept.ipynb', printed(token));
      return true;
    },
    commit: ['--', 'kept.ipynb']
  },
  ...['with space', 'quo\'te"', 'Ü☃', '-dash'].map(name =>
    ofFile(`name: \`${name}.ipynb\``, `${name}.ipynb`, printed)
  ),
  ofFile('in HTML', 'a.ipynb', token =>
    toFile(
      codeCell('table()', [
        {
          output_type: 'display_data',
          metadata: {},
          data: { 'text/html': [`<table><td>${token}</td></table>`] }
        }
      ])
    )
  ),
  ofFile('in the source of a cell', 'a.ipynb', token =>
    toFile(codeCell(`token = "${token}"`))
  ),
  ofFile('in the notebook’s metadata', 'a.ipynb', token =>
    toFileText({ ...notebook([markdownCell('#')]), metadata: { token } })
  ),
  ofFile('in a text file', 'a.md', token => `Use ${token}\n`),
  ofFile('in a file of any name', 'Makefile', token => `T = ${token}\n`),
  ofFile('`.env`', '.env', token => `TOKEN=${token}\n`),
  {
    name: 'renamed, committed before without the check',
    before: commitUnseen,
    stage: repository => repository.try('mv', 'old.ipynb', 'new.ipynb')
  },
  {
    name: 'source repaired in the file, not staged',
    stage: (repository, token) => {
      const text = toFile(codeCell(`token = "${token}"`));
      const isAdded = add('a.ipynb', () => text)(repository, token);
      repository.write('a.ipynb', clean);
      return isAdded;
    }
  },
  {
    name: 'in the file only, staged without',
    isUnstaged: true,
    stage: (repository, token) => {
      const isAdded = add('a.ipynb', () => clean)(repository, token);
      repository.write('a.ipynb', printed(token));
      return isAdded;
    }
  },
  {
    name: 'first commit',
    before: repository => repository.git('update-ref', '-d', 'HEAD'),
    stage: add('a.ipynb', printed)
  },
  {
    name: 'merge commit',
    before: repository => {
      repository.git('checkout', '-q', '-b', 'other');
      repository.git('commit', '-q', '--allow-empty', '-m', 'Theirs');
      repository.git('checkout', '-q', 'main');
      repository.git('commit', '-q', '--allow-empty', '-m', 'Ours');
      repository.git('merge', '-q', '--no-commit', '--no-ff', 'other');
    },
    stage: add('a.ipynb', printed)
  },
  {
    name: 'detached head',
    before: repository => repository.git('checkout', '-q', '--detach'),
    stage: add('a.ipynb', printed)
  },
  {
    name: 'amend of a commit made without the check',
    before: commitUnseen,
    stage: () => true,
    commit: ['--amend']
  },
  ofFile('CRLF', 'a.ipynb', token => printed(token).replace(/\n/g, '\r\n')),
  ofFile('nbformat 3', 'a.ipynb', old),
  ofFile('byte order mark', 'a.ipynb', token => `\ufeff${printed(token)}`),
  ofFile('broken notebook', 'a.ipynb', token => printed(token).slice(0, -20)),
  {
    name: 'Git LFS',
    stage: (repository, token) =>
      add('a.ipynb', () => toLfs(repository, token))(repository, token)
  }
];
