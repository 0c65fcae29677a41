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
    env: 'shell',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    tsx: 'typescript',
    sql: 'sql',
    cs: 'csharp',
    scala: 'scala',
    json: 'json',
    jsonl: 'json',
    ipynb: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    cfg: 'ini',
    ini: 'ini',
    conf: 'ini',
    properties: 'ini',
    md: 'markdown',
    markdown: 'markdown',
    rst: 'markdown',
    txt: 'text',
    log: 'text',
    csv: 'text',
    html: 'html',
    htm: 'html',
    xml: 'html',
    svg: 'html'
  })
);

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** The language of a file, `null` when its name does not tell; `.env.local` is shell. */
export const languageOfPath = (path: string): string | null => {
  const name = nameOf(path).toLowerCase();
  if (/^\.?env(?:\.|$)/.test(name) || name === 'dockerfile') {
    return 'shell';
  }
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return extension === name ? null : (languages.get(extension) ?? null);
};

/** Often large, seldom written by hand: scanned when named, not when found in a folder. */
const onlyWhenNamed = /\.(?:csv|html?|jsonl|log|svg|xml)$/i;

/** Whether a file that is found in a folder is scanned: a notebook or a text of a known kind. */
export const isScannedByName = (path: string): boolean =>
  languageOfPath(path) !== null && !onlyWhenNamed.test(path);

/** Whether a file is a notebook by its name. */
export const isNotebookPath = (path: string): boolean => /\.ipynb$/i.test(path);
