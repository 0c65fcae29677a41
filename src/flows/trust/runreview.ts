import type { ICellModel } from '@jupyterlab/cells';

import { isByTrust } from '../../engine/trust';
import type { OpenNotebook, TrustReviews } from './trustreviews';

/** Reviews cells before they run that a person has not chosen one by one. */
export class RunReview {
  constructor(reviews: TrustReviews) {
    this.reviews = reviews;
  }

  /** @returns whether cells may run: the person said so, or there is nothing to tell of. */
  async mayRun(
    notebook: OpenNotebook,
    cells: readonly ICellModel[]
  ): Promise<boolean> {
    const news = new Set(cells.filter(cell => !this.agreed.has(cell)));
    const isNews = (cell: ICellModel): boolean => news.has(cell);
    if (![...news].some(isUntrusted)) {
      return true;
    }
    const live = await this.reviews.read(notebook, isNews);
    if (!live) {
      return false;
    }
    const { changes, code } = live.review;
    if (!changes.some(isByTrust) && code.length === 0) {
      return true;
    }
    const { choice } = await this.reviews.ask(notebook, 'run', isNews);
    if (choice.kind === 'run') {
      // What was answered is not asked again.
      news.forEach(cell => this.agreed.add(cell));
    }
    return choice.kind === 'run';
  }

  private readonly reviews: TrustReviews;
  private readonly agreed = new WeakSet<ICellModel>();
}

const isUntrusted = (cell: ICellModel): boolean =>
  cell.type === 'code' && !cell.trusted;
