export { toExcerpt } from './excerpt';
export { listCellReviews, listsOutputs, pickCells } from './cells';
export type { CellReview } from './cells';
export { toTrustJson, toTrustText } from './report';
export type { ReviewedNotebook, TrustReport } from './report';
export { readChange, reviewNotebook, reviewNotebookText } from './review';
export { isByTrust } from './rank';
export type * from './types';
