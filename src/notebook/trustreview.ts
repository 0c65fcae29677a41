import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';

import {
  type Change,
  isByTrust,
  type Renderer,
  type Review,
  type TextPart
} from '../engine/trust';
import type { EngineClient } from '../worker/client';

/** A review of a notebook as it stood, and the cells that it counts. */
export interface LiveReview {
  readonly review: Review;
  readonly cells: readonly ICellModel[];
  /** What a change of the review says, as it stood, from a place on. */
  readOn(change: Change, from: number): Promise<TextPart>;
  /** Whether the notebook still holds what was reviewed. */
  isFresh(): boolean;
}

/**
 * Review an open notebook. What trusted cells hold acts already, and is left
 * out; code is listed of all cells.
 */
export const reviewLive = async (
  model: INotebookModel,
  renderers: readonly Renderer[] | null,
  engine: EngineClient
): Promise<LiveReview> => {
  const cells = [...model.cells];
  const before = toReviewed(model);
  const notebook = model.toJSON();
  const { changes, looks, code } = await engine.call(
    'reviewNotebook',
    notebook,
    renderers
  );
  const isNews = ({ cell }: { readonly cell: number }): boolean =>
    !isTrusted(cells[cell]);
  return {
    review: {
      changes: changes.filter(each => !isByTrust(each) || isNews(each)),
      looks: looks.filter(isNews),
      code
    },
    cells,
    readOn: (change, from) =>
      engine.call(
        'readChange',
        notebook,
        renderers,
        changes.indexOf(change),
        from
      ),
    isFresh: () => toReviewed(model) === before
  };
};

const isTrusted = (cell: ICellModel): boolean =>
  isCodeCellModel(cell) && cell.trusted;

/** What a review tells of: what trusted cells print meanwhile does not matter. */
const toReviewed = (model: INotebookModel): string =>
  JSON.stringify([
    model.getMetadata('widgets') ?? null,
    ...[...model.cells].map(cell => [
      cell.id,
      cell.type,
      cell.sharedModel.getSource(),
      isCodeCellModel(cell) && !cell.trusted ? cell.outputs.toJSON() : null
    ])
  ]);
