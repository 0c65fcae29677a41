import type { INotebookModel } from '@jupyterlab/notebook';

import { languageToFix } from '../../engine/fixes/languages';
import { notebookLanguage } from '../../engine/notebook/language';
import type { Program } from '../../engine/types';

/**
 * The language of a notebook's code, lower case: what its kernel said, what its
 * kernel spec says, else Python.
 */
export const toLanguage = ({ metadata }: INotebookModel): string =>
  notebookLanguage({ metadata });

/** What decides how the secrets of a notebook can be kept. */
export const toProgram = ({ metadata, cells }: INotebookModel): Program => ({
  language: languageToFix({ metadata }),
  sources: [...cells].map(({ sharedModel }) => sharedModel.getSource()),
  metadata
});
