import { isRecord } from './reading';

/** What kernels call themselves where the notebook does not name the language. */
const kernelLanguages: readonly (readonly [RegExp, string])[] = [
  [/^(?:ipython|python|pyspark|xpython|conda)/, 'python'],
  [/^(?:ir$|r$|xr$)/, 'r'],
  [/^julia/, 'julia'],
  [/^(?:bash|calysto_bash|zsh)/, 'bash'],
  [/^(?:javascript|jslab|ijavascript|node)/, 'javascript'],
  [/^(?:tslab|typescript|deno)/, 'typescript'],
  [/csharp|c#/, 'csharp'],
  [/fsharp|f#/, 'fsharp'],
  [/^\.?(?:net-)?powershell|pwsh/, 'powershell'],
  [/^(?:xsql|sql|postgres)/, 'sql'],
  [/^(?:scala|almond|spylon)/, 'scala']
];

const toLanguage = (name: string): string => {
  const lower = name.trim().toLowerCase();
  return kernelLanguages.find(([kernel]) => kernel.test(lower))?.[1] ?? lower;
};

const findName = (value: unknown, ...keys: string[]): string | null => {
  if (typeof value === 'string') {
    return value;
  }
  const record = isRecord(value) ? value : {};
  const found = keys
    .map(key => record[key])
    .find(name => typeof name === 'string' && name !== '');
  return typeof found === 'string' ? found : null;
};

/** The language of a notebook's code cells, lower case; Python where it does not say. */
export const notebookLanguage = (notebook: unknown): string => {
  const metadata = isRecord(notebook) ? notebook.metadata : null;
  const {
    language_info: info,
    kernelspec,
    polyglot_notebook: polyglot
  } = isRecord(metadata)
    ? metadata
    : { language_info: null, kernelspec: null, polyglot_notebook: null };
  const told = findName(info, 'name');
  const name = told !== null && !isOfManyLanguages.test(told) ? told : null;
  const found =
    name ??
    findName(memberOf(polyglot, 'kernelInfo'), 'defaultKernelName') ??
    findName(kernelspec, 'language', 'name');
  return found ? toLanguage(found) : 'python';
};

/** A kernel that runs each cell in a language of its own, and names none. */
const isOfManyLanguages = /^(?:polyglot[-_]notebook|dotnet[-_]interactive)/i;

const memberOf = (value: unknown, key: string): unknown =>
  isRecord(value) ? value[key] : null;

/** The language that a cell's metadata give it in a notebook of many languages; else `null`. */
export const findCellLanguage = (metadata: unknown): string | null => {
  const name =
    findName(memberOf(metadata, 'polyglot_notebook'), 'kernelName') ??
    findName(memberOf(metadata, 'dotnet_interactive'), 'language');
  return name === null ? null : toLanguage(name);
};
