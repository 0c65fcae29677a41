import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import { JSONExt, type ReadonlyPartialJSONValue } from '@lumino/coreutils';

import {
  type Change,
  isByTrust,
  type Renderer,
  type Review,
  type TextPart
} from '../../engine/trust';
import type { EngineClient } from '../../worker/client';
import { type HeldCell, hasWidgets, readRich } from './heldcell';
import { inSlices, startInSlices } from '../watch/slices';

/** A review of a notebook as it stood, and the cells that it counts. */
export interface LiveReview {
  readonly review: Review;
  readonly cells: readonly ICellModel[];
  /** What a change of the review says, as it stood, from a place on. */
  readOn(change: Change, from: number): Promise<TextPart>;
  /** Whether the notebook still holds what was reviewed. */
  isFresh(): boolean;
}

/** Some cells of a notebook: all that one holds would be too much for one task of the page. */
interface Portion {
  readonly notebook: { readonly cells: readonly object[]; metadata: object };
  /** The index that each of its cells has in the notebook. */
  readonly places: readonly number[];
}

/** A cell as it stood when it was read. */
interface ReadCell {
  /** Without its outputs. */
  readonly text: object;
  /** Those of its outputs that may act. */
  readonly held: HeldCell;
  /** What of it must not be otherwise when it is trusted. */
  readonly reviewed: ReadonlyPartialJSONValue;
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
  const widgets = readWidgets(model);
  const read: ReadCell[] = [];
  await inSlices(cells, cell => read.push(readCell(cell)));
  const reviews: Review[] = [];
  const origins = new Map<Change, { portion: Portion; index: number }>();
  await startInSlices(toPortions(read, widgets), async portion => {
    const { notebook, places } = portion;
    const found = await engine.call('reviewNotebook', notebook, renderers);
    const review = placeIn(found, places);
    reviews.push(review);
    review.changes.forEach((change, index) =>
      origins.set(change, { portion, index })
    );
  });
  return {
    review: join(reviews, cell => !isTrusted(cells[cell])),
    cells,
    readOn: (change, from) => {
      const origin = origins.get(change);
      return engine.call(
        'readChange',
        origin?.portion.notebook,
        renderers,
        origin?.index ?? -1,
        from
      );
    },
    isFresh: () => {
      const now = [...model.cells];
      return (
        now.length === cells.length &&
        JSONExt.deepEqual(readWidgets(model), widgets) &&
        now.every((cell, index) =>
          JSONExt.deepEqual(toReviewed(cell), read[index].reviewed)
        )
      );
    }
  };
};

const isTrusted = (cell: ICellModel): boolean =>
  isCodeCellModel(cell) && cell.trusted;

const readWidgets = (model: INotebookModel): ReadonlyPartialJSONValue =>
  (model.getMetadata('widgets') ?? null) as ReadonlyPartialJSONValue;

const readCell = (cell: ICellModel): ReadCell => {
  const { type, sharedModel } = cell;
  const held = readRich(cell);
  return {
    text: {
      cell_type: type,
      source: sharedModel.getSource(),
      metadata: sharedModel.getMetadata()
    },
    held,
    reviewed: toReviewed(cell, held)
  };
};

const toReviewed = (
  cell: ICellModel,
  held = readRich(cell)
): ReadonlyPartialJSONValue =>
  [
    cell.id,
    cell.type,
    cell.sharedModel.getSource(),
    // What trusted cells show meanwhile does not matter.
    isTrusted(cell) ? null : held.outputs
  ] as ReadonlyPartialJSONValue;

/** The texts of all cells, which say something of each other, and the outputs of each. */
const toPortions = (
  cells: readonly ReadCell[],
  widgets: unknown
): readonly Portion[] => {
  const indices = [...cells.keys()];
  const rich = indices.filter(index => cells[index].held.outputs.length > 0);
  // The state of all widgets goes along with those that show one: once.
  const [showing, others] = [true, false].map(isWanted =>
    rich.filter(index => hasWidgets(cells[index].held) === isWanted)
  );
  const toOutputs = (places: readonly number[]): Portion => ({
    notebook: {
      cells: places.map(index => cells[index].held),
      metadata: places === showing ? { widgets } : {}
    },
    places
  });
  return [
    {
      notebook: { cells: cells.map(each => each.text), metadata: {} },
      places: indices
    },
    ...others.map(index => toOutputs([index])),
    ...(showing.length > 0 ? [toOutputs(showing)] : [])
  ];
};

/** A review of a portion, with the index that cells have in the notebook. */
const placeIn = (
  { changes, looks, code }: Review,
  places: readonly number[]
): Review => {
  const place = <Told extends { readonly cell: number }>(told: Told): Told => ({
    ...told,
    cell: places[told.cell]
  });
  return {
    changes: changes.map(place),
    looks: looks.map(place),
    code: code.map(place)
  };
};

/** The reviews of all portions, cell by cell. */
const join = (
  reviews: readonly Review[],
  isNews: (cell: number) => boolean
): Review => ({
  changes: inOrder(reviews.flatMap(({ changes }) => changes)).filter(
    each => !isByTrust(each) || isNews(each.cell)
  ),
  looks: inOrder(reviews.flatMap(({ looks }) => looks)).filter(({ cell }) =>
    isNews(cell)
  ),
  code: reviews.flatMap(({ code }) => code)
});

const inOrder = <Told extends { readonly cell: number }>(
  told: readonly Told[]
): Told[] => [...told].sort((one, other) => one.cell - other.cell);
