/** Changes of what a notebook holds beside sources and outputs. */
import type { ICellModel } from '@jupyterlab/cells';
import type { IAttachments } from '@jupyterlab/nbformat';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { ISharedMarkdownCell } from '@jupyter/ydoc';

type Content = Readonly<Record<string, unknown>>;

/** Another content for metadata, or for a cell's attachments. */
export interface BesideChange {
  readonly owner: ICellModel | INotebookModel;
  readonly part: 'metadata' | 'attachments';
  readonly before: Content;
  readonly after: Content;
}

/** A part as plain data. */
export const readPart = (
  owner: ICellModel | INotebookModel,
  part: BesideChange['part']
): Content =>
  part === 'metadata'
    ? owner.sharedModel.getMetadata()
    : (attachmentsOf(owner).getAttachments() ?? {});

/** Whether a part is as it was when the change was planned. */
export const isBesideFresh = ({ owner, part, before }: BesideChange): boolean =>
  isSame(readPart(owner, part), before);

/** Make a change; the result takes it back and returns whether nobody changed it since. */
export const applyBeside = (change: BesideChange): (() => boolean) => {
  const { owner, part, before, after } = change;
  write(owner, part, before, after);
  return () => {
    const isOurs = isSame(readPart(owner, part), after);
    if (isOurs) {
      write(owner, part, after, before);
    }
    return isOurs;
  };
};

const write = (
  owner: BesideChange['owner'],
  part: BesideChange['part'],
  before: Content,
  after: Content
): void => {
  if (part === 'attachments') {
    attachmentsOf(owner).setAttachments(after as IAttachments);
    return;
  }
  // Only what differs: others may change the rest at the same time.
  Object.keys(before)
    .filter(key => !(key in after))
    .forEach(key => owner.deleteMetadata(key));
  Object.keys(after)
    .filter(key => !isSame(before[key], after[key]))
    .forEach(key => owner.setMetadata(key, after[key]));
};

/** Only cells that may have attachments are asked. */
const attachmentsOf = (
  owner: BesideChange['owner']
): Pick<ISharedMarkdownCell, 'getAttachments' | 'setAttachments'> =>
  owner.sharedModel as ISharedMarkdownCell;

/** Keys may come back in another order. */
const isSame = (left: unknown, right: unknown): boolean =>
  sorted(left) === sorted(right);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))
        )
      : each
  );
