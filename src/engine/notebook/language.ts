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
  const { language_info: info, kernelspec } = isRecord(metadata)
    ? metadata
    : { language_info: null, kernelspec: null };
  const name =
    findName(info, 'name') ?? findName(kernelspec, 'language', 'name');
  return name ? toLanguage(name) : 'python';
};
