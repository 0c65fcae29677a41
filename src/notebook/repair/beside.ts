/** What a cell and a notebook hold beside sources and outputs, as their file would. */
import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IMarkdownCell, INotebookContent } from '@jupyterlab/nbformat';

import { formatOfAttachment } from '../../engine/notebook/attachments';

type Metadata = Readonly<Record<string, unknown>>;

/** JupyterLab keeps it there, and in no file. */
const withoutTrust = ({ trusted: _, ...metadata }: Metadata): Metadata =>
  metadata;

const orNothing = (found: Metadata): Metadata | null =>
  Object.keys(found).length > 0 ? found : null;

/** The metadata of a cell or notebook, `null` where there are none. */
export const readMetadata = (
  model: ICellModel | INotebookModel
): Metadata | null => orNothing(withoutTrust(model.sharedModel.getMetadata()));

/** What is attached to a cell as text, `null` for nothing: images are large and hold no text. */
export const readAttachments = (cell: ICellModel): Metadata | null => {
  const { attachments = {} } = cell.sharedModel.toJSON() as IMarkdownCell;
  // Attachments are counted: one that holds no text keeps its place.
  const texts = Object.entries(attachments).map(
    ([name, bundle]) => [name, onlyTexts(bundle ?? {})] as const
  );
  return texts.some(([, bundle]) => orNothing(bundle) !== null)
    ? Object.fromEntries(texts)
    : null;
};

const onlyTexts = (bundle: Metadata): Metadata =>
  Object.fromEntries(
    Object.entries(bundle).filter(([mime]) => formatOfAttachment(mime) !== null)
  );

/** A notebook as its file would hold it, with the outputs as findings count them. */
export const toFile = (model: INotebookModel): unknown => {
  const content = model.toJSON() as INotebookContent;
  const models = [...model.cells];
  return {
    ...content,
    metadata: withoutTrust(content.metadata),
    cells: content.cells.map((cell, index) => ({
      ...cell,
      ...toOutputs(models[index]),
      metadata: withoutTrust(cell.metadata)
    }))
  };
};

/** The model joins streams of one name that follow one another; a file may part them. */
const toOutputs = (cell: ICellModel | undefined): object =>
  cell && isCodeCellModel(cell) ? { outputs: cell.outputs.toJSON() } : {};
