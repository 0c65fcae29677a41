import { generateSample } from './credentials';
import { seeded } from './credentials/seeded';
import { isNotebookText, scanFile, scanNotebookText } from './documents';
import type { Finding } from './types';

/** A token that exists nowhere. */
const {
  text: sample,
  from,
  to
} = generateSample('github-pat-classic', seeded(1));
const token = sample.slice(from, to);

/** What stands in `text` where the finding says. */
const valueAt = (text: string, finding: Finding): string =>
  text.slice(finding.from, finding.to);

describe('scanNotebookText', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    ['space', ' \n', 'The file is empty.'],
    ['broken JSON', '{\n "cells": [\n', 'This is not valid JSON: see line 3.'],
    [
      'a conflict',
      '{\n<<<<<<< HEAD\n "a": 1\n=======\n',
      'This is not valid JSON: it holds an unresolved merge conflict.'
    ],
    [
      'another JSON',
      '[]',
      'This is no notebook: it holds a list and not an object.'
    ]
  ])('tells of %s', (_, text, message) => {
    expect(scanNotebookText(text)).toEqual({
      findings: [],
      problems: [{ cell: null, message }]
    });
  });

  it('finds secrets in a file that is no valid JSON', () => {
    const text = `{"cells": [{"source": ["a = \\"${token}\\"\\n"]}`;
    const { findings, problems } = scanNotebookText(text);
    expect(problems).toHaveLength(1);
    expect(problems[0].message).not.toContain(token.slice(0, 8));
    expect(findings.map(each => valueAt(text, each))).toEqual([token]);
    expect(findings[0].place).toMatchObject({ part: 'file', cell: null });
  });
});

it.each([
  ['a list', [token]],
  ['a text', token],
  ['cells that are a text', { cells: token, nbformat: 4 }],
  ['cells by their names', { cells: { a: { source: token } }, nbformat: 4 }],
  ['no cells', { metadata: { token } }]
])('finds secrets in %s, which is no notebook', (_, value) => {
  const text = JSON.stringify(value);
  const { findings, problems } = scanNotebookText(text);
  expect(problems).toHaveLength(1);
  expect(findings.map(each => valueAt(text, each))).toEqual([token]);
  expect(findings[0].place).toMatchObject({ part: 'file', cell: null });
});

it.each([[token], [[token]], [[{ a: token }]]])(
  'finds secrets in a cell that is none: %#',
  broken => {
    const notebook = { cells: [broken, 5, null], nbformat: 4, metadata: {} };
    const { findings, problems } = scanNotebookText(JSON.stringify(notebook));
    expect(problems).toHaveLength(3);
    expect(findings.map(({ place }) => [place.part, place.cell])).toEqual([
      ['metadata', 0]
    ]);
  }
);

describe('scanFile', () => {
  it.each([
    ['settings.py', (value: string) => `TOKEN = "${value}"\n`],
    ['.env', (value: string) => `GITHUB_TOKEN=${value}\n`],
    ['config.yaml', (value: string) => `github:\n  token: ${value}\n`],
    ['config.json', (value: string) => `{"token": "${value}"}`],
    ['notes.md', (value: string) => `Set \`GITHUB_TOKEN=${value}\`.`],
    ['page.html', (value: string) => `<p>${value}</p>`],
    ['without-a-type', (value: string) => `token ${value}`]
  ])('reads %s', (path, toText) => {
    const text = toText(token);
    const { findings } = scanFile(path, text);
    expect(findings.map(each => valueAt(text, each))).toEqual([token]);
    expect(findings[0].place).toEqual({
      part: 'file',
      cell: null,
      cellId: null,
      output: null,
      mime: null
    });
  });

  const secret = token.slice(8, 32);
  const encoded = Buffer.from(token).toString('base64');

  it.each([
    ['.netrc', `machine api.h.io login ann password ${secret}`],
    ['.Renviron', `API_KEY=${secret}`],
    ['.Rprofile', `Sys.setenv(API_KEY = "${secret}")`],
    ['app.R', `api_key <- "${secret}"`],
    ['app.jl', `ENV["API_KEY"] = "${secret}"`],
    ['run.sh', `export API_KEY=${secret}`],
    ['.env.local', `API_KEY='${secret}'\n`],
    ['jupyter_server_config.py', `c.IdentityProvider.token = '${secret}'`],
    ['jupyter_server_config.json', `{"A": {"token": "${secret}"}}`],
    ['a.json', `{"env": [{"name": "API_KEY", "value": "${secret}"}]}`],
    ['a.yaml', `a:\n  api_key: "${secret}"\n`],
    ['a.yaml', `a:\n  api_key: |\n    ${secret}\n`],
    ['a.yaml', `a:\n  - api_key: >-\n      ${secret}`],
    ['a.yaml', `env:\n  - name: API_KEY\n    value: ${secret}\n`],
    ['a.yaml', `env:\n  - name: API_KEY\r\n    value: "${secret}"\r\n`],
    ['a.yaml', `kind: Secret\ndata:\n  a: ${encoded}\n`],
    ['a.toml', `[a]\napi_key = "${secret}" # live\n`],
    ['a.toml', `api_key = """\n${secret}"""\n`],
    ['a.ini', `[a]\n; api_key = ${secret}\n`],
    ['a.cfg', `[a]\napi_key: ${secret}\n`],
    ['main.tf', `  api_key = "${secret}"\n`],
    ['a.md', `\`\`\`sh\nexport API_KEY=${secret}\n\`\`\`\n`],
    ['a.Rmd', `\`\`\`{r}\napi_key <- "${secret}"\n\`\`\`\n`],
    ['a.qmd', `\`\`\`{python}\napi_key = "${secret}"\n\`\`\`\n`],
    ['a.py', `# %% [markdown]\n# Text\n\n# %%\napi_key = "${secret}"\n`],
    ['.aws/credentials', `[default]\naws_session_token = ${secret}\n`]
  ])('finds the value that a name gives away: %s %j', (path, text) => {
    const { findings } = scanFile(path, text);
    const values = findings.map(each => valueAt(text, each));
    expect(values).toHaveLength(1);
    expect([secret, encoded]).toContain(values[0]);
  });

  it.each([
    ['a.yaml', 'api_key: |\n'],
    ['a.yaml', 'password: |\n  the words of a sentence\n'],
    ['a.yaml', '- name: API_KEY\n  valueFrom: vault-of-the-team\n'],
    ['a.yaml', '- name: API_KEY\n  value: $(API_KEY)\n']
  ])('finds nothing in %s %j', (path, text) => {
    expect(scanFile(path, text).findings).toEqual([]);
  });

  it('reads a notebook by its name', () => {
    const text = JSON.stringify({
      cells: [{ cell_type: 'code', source: `a = "${token}"` }]
    });
    expect(scanFile('dir/A.IPYNB', text).findings[0].place.cell).toBe(0);
  });
});

describe('isNotebookText', () => {
  it.each([
    ['{"cells": []}', true],
    [' {"worksheets": []}', true],
    ['{"a": 1}', false],
    ['{"cells": ', false],
    ['cells: []', false]
  ])('%j: %s', (text, expected) => {
    expect(isNotebookText(text)).toBe(expected);
  });
});
