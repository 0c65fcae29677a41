/** Languages of text files by the end of their names. */
const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    py: 'python',
    pyw: 'python',
    r: 'r',
    jl: 'julia',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    fish: 'shell',
    ps1: 'powershell',
    psd1: 'powershell',
    psm1: 'powershell',
    bat: 'bat',
    cmd: 'bat',
    env: 'shell',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    mts: 'typescript',
    ts: 'typescript',
    tsx: 'typescript',
    sql: 'sql',
    cs: 'csharp',
    csx: 'csharp',
    scala: 'scala',
    sc: 'scala',
    go: 'go',
    java: 'java',
    kt: 'kotlin',
    php: 'php',
    rb: 'ruby',
    rs: 'rust',
    c: 'c',
    h: 'c',
    cc: 'cpp',
    cpp: 'cpp',
    cxx: 'cpp',
    hpp: 'cpp',
    clj: 'clojure',
    dart: 'dart',
    ex: 'elixir',
    exs: 'elixir',
    fs: 'fsharp',
    fsx: 'fsharp',
    gradle: 'groovy',
    groovy: 'groovy',
    hs: 'haskell',
    kts: 'kotlin',
    lua: 'lua',
    m: 'matlab',
    pl: 'perl',
    pm: 'perl',
    sas: 'sas',
    do: 'stata',
    ado: 'stata',
    swift: 'swift',
    vb: 'vb',
    json: 'json',
    jsonl: 'json',
    ipynb: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    cfg: 'ini',
    ini: 'ini',
    conf: 'ini',
    cnf: 'ini',
    properties: 'ini',
    tf: 'ini',
    tfvars: 'ini',
    hcl: 'ini',
    mk: 'make',
    nix: 'nix',
    vue: 'vue',
    pem: 'text',
    md: 'markdown',
    markdown: 'markdown',
    rmd: 'markdown',
    jmd: 'markdown',
    qmd: 'markdown',
    mdx: 'markdown',
    rst: 'markdown',
    adoc: 'markdown',
    asciidoc: 'markdown',
    org: 'markdown',
    txt: 'text',
    log: 'text',
    http: 'text',
    csv: 'text',
    html: 'html',
    htm: 'html',
    config: 'html',
    xml: 'html',
    svg: 'html'
  })
);

/** Languages of files that have a name and no more. */
const namedFiles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dockerfile: 'shell',
    '.netrc': 'shell',
    _netrc: 'shell',
    '.renviron': 'shell',
    '.rprofile': 'r',
    '.boto': 'ini',
    '.npmrc': 'ini',
    '.bashrc': 'shell',
    '.bash_profile': 'shell',
    '.zshrc': 'shell',
    '.zshenv': 'shell',
    '.zprofile': 'shell',
    '.profile': 'shell',
    '.pgpass': 'text',
    makefile: 'make',
    credentials: 'ini',
    id_rsa: 'text',
    id_dsa: 'text',
    id_ecdsa: 'text',
    id_ed25519: 'text',
    '.pypirc': 'ini',
    '.s3cfg': 'ini',
    '.condarc': 'yaml',
    '.dockercfg': 'json',
    '.dockerconfigjson': 'json',
    '.git-credentials': 'text'
  })
);

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** What marks a copy, or a file to begin with: `config.yaml.example`, `settings.py.bak`. */
const COPY =
  /[._-](?:bak|backup|default|dist|example|j2|old|orig|sample|template|tmpl)$/;
/** `.env`, `env.local`, `.env_example`, `backend.env.prod`, `env_template`, `template-env` */
const ENVIRONMENT =
  /^\.?env(?:rc)?(?:\.|$)|(?:^|[._-])env(?:[._-](?:ci|dev|development|local|prod|production|staging|test))?$/;

/** The language of a file, `null` when its name does not tell; `.env.local` is shell. */
export const languageOfPath = (path: string): string | null => {
  const name = nameOf(path).toLowerCase().replace(COPY, '');
  if (ENVIRONMENT.test(name)) {
    // `env.py` is what it says; `.env.json` belongs to `.env`.
    return (name.startsWith('env.') ? byExtension(name) : null) ?? 'shell';
  }
  const known = namedFiles.get(name) ?? inFolder(path);
  return known ?? byExtension(name);
};

const byExtension = (name: string): string | null => {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return extension === name ? null : (languages.get(extension) ?? null);
};

/** `.aws/credentials`, `.aws/config`, `.kube/config`: named alike, known by their folder. */
const inFolder = (path: string): string | null => {
  const [, folder] =
    /[\\/]\.(aws|kube)[\\/](?:config|credentials)$/.exec(`/${path}`) ?? [];
  return folder === undefined ? null : folder === 'aws' ? 'ini' : 'yaml';
};

/** Often large, seldom written by hand: scanned when named, not when found in a folder. */
const onlyWhenNamed = /\.(?:csv|html?|jsonl|log|svg|xml)$/i;

/** Whether a file that is found in a folder is scanned: a notebook or a text of a known kind. */
export const isScannedByName = (path: string): boolean =>
  languageOfPath(path) !== null && !onlyWhenNamed.test(path.replace(COPY, ''));

/** Whether a file is a notebook by its name. */
export const isNotebookPath = (path: string): boolean => /\.ipynb$/i.test(path);
