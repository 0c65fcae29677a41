import type { INotebookModel } from '@jupyterlab/notebook';

/**
 * The language of a notebook's code, lower case: what its kernel said, what its
 * kernel spec says, else Python.
 */
export const toLanguage = (model: INotebookModel): string => {
  const { language_info: info, kernelspec } = model.metadata;
  const name = info?.name ?? kernelspec?.language;
  return typeof name === 'string' ? name.toLowerCase() : 'python';
};
