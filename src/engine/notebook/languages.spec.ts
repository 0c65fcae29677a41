import { formatOfLanguage, formatOfMime } from './formats';
import { findCellLanguage, notebookLanguage } from './language';
import { cellLanguage } from './magics';
import { isScannedByName, languageOfPath } from './paths';

describe('notebookLanguage', () => {
  it.each([
    ['the language', { language_info: { name: 'R' } }, 'r'],
    ['IPython', { language_info: { name: 'ipython' } }, 'python'],
    ['a dialect', { language_info: { name: 'C#' } }, 'csharp'],
    ['the kernel’s language', { kernelspec: { language: 'Julia' } }, 'julia'],
    ['the kernel’s name', { kernelspec: { name: 'ir' } }, 'r'],
    ['a kernel with a version', { kernelspec: { name: 'julia-1.9' } }, 'julia'],
    ['a kernel that is text', { kernelspec: 'python3' }, 'python'],
    ['an unknown language', { language_info: { name: 'Forth' } }, 'forth'],
    ['nothing', {}, 'python'],
    ['null', null, 'python'],
    [
      'a notebook of many languages by its kernel',
      {
        language_info: { name: 'polyglot-notebook' },
        kernelspec: { language: 'C#', name: '.net-csharp' }
      },
      'csharp'
    ],
    [
      'a notebook of many languages by what it says',
      {
        language_info: { name: 'polyglot-notebook' },
        kernelspec: { language: 'C#', name: '.net-csharp' },
        polyglot_notebook: { kernelInfo: { defaultKernelName: 'fsharp' } }
      },
      'fsharp'
    ],
    ['wrong types', { language_info: [], kernelspec: { name: 3 } }, 'python']
  ])('knows %s', (_, metadata, expected) => {
    expect(notebookLanguage({ metadata })).toBe(expected);
  });
});

it.each([
  [{ polyglot_notebook: { kernelName: 'csharp' } }, 'csharp'],
  [{ polyglot_notebook: { kernelName: 'pwsh' } }, 'powershell'],
  [{ dotnet_interactive: { language: 'sql-Sales' } }, 'sql'],
  [{ polyglot_notebook: { kernelName: 3 } }, null],
  [{ polyglot_notebook: 'csharp' }, 'csharp'],
  [{}, null],
  [null, null]
])('of a cell with %j the language is %s', (metadata, language) => {
  expect(findCellLanguage(metadata)).toBe(language);
});

describe('cellLanguage', () => {
  it.each([
    ['%%bash\nls', 'shell'],
    ['%%script bash --no-raise-error\nls', 'shell'],
    ['\n%%javascript\na()', 'javascript'],
    ['%%R -i df\nx <- 1', 'r'],
    ['%%sql\nselect 1', 'sql'],
    ['%%bigquery df\nselect 1', 'sql'],
    ['%%html\n<b>', 'html'],
    ['%%writefile .env\nA=1', 'shell'],
    ['%%writefile -a src/app.py\na = 1', 'python'],
    ['%%writefile config.yaml\na: 1', 'yaml'],
    ['%%writefile LICENSE\ntext', 'text'],
    ['%%time\na = 1', 'python'],
    ['%sh\nls', 'shell'],
    ['%sql select 1', 'python'],
    ['%env A=1\nb = 2', 'python'],
    ['#!pwsh\n$a = 1', 'powershell'],
    ['a = 1', 'python'],
    ['', 'python']
  ])('of %j is %s', (source, expected) => {
    expect(cellLanguage(source, 'python')).toBe(expected);
  });
});

describe('languageOfPath', () => {
  it.each([
    ['a/b.py', 'python'],
    ['script.R', 'r'],
    ['.env', 'shell'],
    ['conf/.env.local', 'shell'],
    ['prod.env', 'shell'],
    ['.env_example', 'shell'],
    ['.env-sample', 'shell'],
    ['deploy/backend.env.example', 'shell'],
    ['app.env.local', 'shell'],
    ['env_template', 'shell'],
    ['template-env', 'shell'],
    ['.envrc', 'shell'],
    ['migrations/env.py', 'python'],
    ['env.prod', 'shell'],
    ['config.yaml.example', 'yaml'],
    ['settings.py.bak', 'python'],
    ['values.yml.j2', 'yaml'],
    ['environment', null],
    ['a.example', null],
    ['a.b.json', 'json'],
    ['src/model.cpp', 'cpp'],
    ['run.pl', 'perl'],
    ['build.gradle', 'groovy'],
    ['Main.hs', 'haskell'],
    ['clean.do', 'stata'],
    ['Tools.psm1', 'powershell'],
    ['web.config', 'html'],
    ['C:\\a\\b.toml', 'toml'],
    ['README', null],
    ['photo.png', null]
  ])('of %s is %s', (path, expected) => {
    expect(languageOfPath(path)).toBe(expected);
  });
});

describe('isScannedByName', () => {
  it.each<readonly [string, boolean]>([
    ['a.ipynb', true],
    ...[
      'py',
      'R',
      'jl',
      'sh',
      'env',
      'json',
      'yaml',
      'yml',
      'toml',
      'cfg',
      'ini',
      'md',
      'mdx',
      'adoc',
      'org',
      'http'
    ].map(ending => [`a.${ending}`, true] as const),
    ['.env', true],
    ['jupyter_server_config.py', true],
    ['jupyter_server_config.json', true],
    ['.bashrc', true],
    ['home/.profile', true],
    ['.pgpass', true],
    ['Makefile', true],
    ['credentials', true],
    ['.ssh/id_rsa', true],
    ['set.bat', true],
    ['main.hcl', true],
    ['App.vue', true],
    ['flake.nix', true],
    ['secrets.toml.template', true],
    ['a.csv', false],
    ['a.csv.bak', false],
    ['photo.png.bak', false],
    ['a.html', false],
    ['a.bin', false]
  ])('%s: %s', (path, expected) => {
    expect(isScannedByName(path)).toBe(expected);
  });
});

describe('formatOfLanguage', () => {
  it.each([
    ['python', 'code'],
    ['forth', 'code'],
    ['yaml', 'text'],
    ['json', 'json'],
    ['constructor', 'code']
  ])('of %s is %s', (language, expected) => {
    expect(formatOfLanguage(language)).toBe(expected);
  });
});

describe('formatOfMime', () => {
  it.each([
    ['text/html', 'html'],
    ['text/html; charset=utf-8', 'html'],
    ['application/geo+json', 'json'],
    ['application/vnd.jupyter.widget-view+json', 'json'],
    ['text/vnd.mermaid', 'text'],
    ['image/svg+xml', 'html'],
    ['image/png', null],
    ['audio/wav', null],
    ['application/octet-stream', null],
    ['application/x-unknown', 'text']
  ])('of %s is %s', (mime, expected) => {
    expect(formatOfMime(mime)).toBe(expected);
  });
});
