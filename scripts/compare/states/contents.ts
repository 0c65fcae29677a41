/** What a new file is named, what it is, and where in it the secret stands. */
import { createHash } from 'node:crypto';

import {
  codeCell,
  markdownCell,
  notebook,
  result,
  stream,
  toFileText
} from '../../samples/notebook';
import type { Repository } from '../tree';
import { add, ofFile, printed, toFile, type State } from './state';

const names = (
  [
    ['a space in the name', 'with space'],
    ['quotes in the name', 'quo\'te"'],
    ['letters beyond ASCII in the name', 'Ü☃'],
    ['a name that starts with a `-`', '-dash']
  ] as const
).map(([title, name]) => ofFile(title, `${name}.ipynb`, printed));

const attached = (token: string): string =>
  toFile({
    ...markdownCell('![data](attachment:a.txt)'),
    attachments: {
      'a.txt': { 'text/plain': Buffer.from(token).toString('base64') }
    }
  });

const places: readonly State[] = [
  ofFile('in HTML', 'a.ipynb', token =>
    toFile(
      codeCell('table()', [
        result({ 'text/html': [`<table><td>${token}</td></table>`] })
      ])
    )
  ),
  ofFile('in the source of a cell', 'a.ipynb', token =>
    toFile(codeCell(`token = "${token}"`))
  ),
  ofFile('in the notebook’s metadata', 'a.ipynb', token =>
    toFileText({ ...notebook([markdownCell('#')]), metadata: { token } })
  ),
  ofFile('in an attachment', 'a.ipynb', attached),
  ofFile('in a text file', 'a.md', token => `Use ${token}\n`),
  ofFile('in a file of any name', 'Makefile', token => `T = ${token}\n`),
  ofFile('in `.env`', '.env', token => `TOKEN=${token}\n`)
];

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

/** More than the page reads of one file. */
const huge = (token: string): string => {
  const megabyte = 'one two three four five six\n'.repeat(2 ** 20 / 28);
  const outputs = Array.from({ length: 70 }, () => stream(megabyte));
  return toFile(codeCell('show()', [...outputs, stream(token)]));
};

const toLfs = (repository: Repository, token: string): string => {
  const content = printed(token);
  const id = createHash('sha256').update(content).digest('hex');
  const store = `.git/lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
  repository.write(store, content);
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${content.length}\n`;
};

const kinds: readonly State[] = [
  ofFile('CRLF', 'a.ipynb', token => printed(token).replace(/\n/g, '\r\n')),
  ofFile('nbformat 3', 'a.ipynb', old),
  ofFile('byte order mark', 'a.ipynb', token => `\ufeff${printed(token)}`),
  ofFile('70 MB', 'a.ipynb', huge),
  ofFile('broken notebook', 'a.ipynb', token => printed(token).slice(0, -20)),
  {
    name: 'Git LFS',
    stage: (repository, token) =>
      add('a.ipynb', () => toLfs(repository, token))(repository, token)
  }
];

export const contents: readonly State[] = [...names, ...places, ...kinds];
