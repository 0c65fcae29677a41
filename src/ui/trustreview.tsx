import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import {
  type CellReview,
  isByTrust,
  listCellReviews,
  type Review
} from '../engine/trust';
import { CellHeading, type CellPick } from './trustcell';
import { ChangeRows } from './trustchanges';
import { TrustExplained } from './trustexplained';
import { CodeToLookAt, LooksDifferent } from './trustlists';
import { findMatches } from './trustsearch';
import { effectCounts } from './trustwords';

/** What the review asks: to trust a notebook, a cell of it, or to run all of it. */
export type TrustQuestion = 'trust' | 'cell' | 'run';

export interface TrustReviewProps {
  readonly review: Review;
  readonly question: TrustQuestion;
  /** What else there is to know, a sentence each. */
  readonly notes: readonly string[];
  readonly trans: TranslationBundle;
  /** Called with the cells that were chosen, by their index. */
  onSelect(cells: readonly number[]): void;
}

/** What a notebook would do if it were trusted. Shows text and nothing else. */
export const TrustReview = (props: TrustReviewProps): JSX.Element => {
  const { review, question, notes, trans, onSelect } = props;
  const [sought, setSought] = React.useState('');
  const [selected, setSelected] = React.useState<readonly number[]>([]);
  const found = React.useMemo(
    () => findMatches(review, sought, trans),
    [review, sought, trans]
  );
  const toggle = (cell: number): void => {
    const now = selected.includes(cell)
      ? selected.filter(each => each !== cell)
      : [...selected, cell];
    setSelected(now);
    onSelect(now);
  };
  const pick = question === 'trust' ? { selected, toggle } : null;
  return (
    <>
      {[summary(review, trans), ...notes].map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <TrustExplained trans={trans} />
      <input
        type="search"
        className="jp-mod-styled nbw-Review-search"
        placeholder={trans.__('Search in the review')}
        aria-label={trans.__('Search in the review')}
        onChange={event => setSought(event.target.value)}
      />
      <div
        className="nbw-Review-lists"
        tabIndex={0}
        role="region"
        aria-label={trans.__('What the notebook would do')}
      >
        <ReviewLists review={found} trans={trans} pick={pick} />
      </div>
    </>
  );
};

const ReviewLists = (props: {
  review: Review;
  trans: TranslationBundle;
  pick: CellPick | null;
}): JSX.Element => {
  const { review, trans, pick } = props;
  const cells = listCellReviews(review);
  const acting = cells.filter(({ acts }) => acts.length > 0);
  const loading = review.changes.filter(change => !isByTrust(change));
  return (
    <>
      {acting.length > 0 && (
        <section>
          <h4>{trans.__('Would act once it is trusted')}</h4>
          {acting.map(each => (
            <ActingCell key={each.cell} review={each} {...{ trans, pick }} />
          ))}
        </section>
      )}
      <LooksDifferent
        looks={cells.filter(({ looks }) => looks.length > 0)}
        {...{ trans, pick }}
      />
      {loading.length > 0 && (
        <details>
          <summary>
            {trans.__(
              'Loads already, trusted or not: %1',
              effectCounts(loading, trans)
            )}
          </summary>
          <ChangeRows changes={loading} trans={trans} />
        </details>
      )}
      <CodeToLookAt code={review.code} trans={trans} />
    </>
  );
};

const ActingCell = (props: {
  review: CellReview;
  trans: TranslationBundle;
  pick: CellPick | null;
}): JSX.Element => {
  const { review, trans, pick } = props;
  return (
    <div className="nbw-Review-cell">
      <CellHeading
        cell={review.cell}
        words={effectCounts(review.acts, trans)}
        {...{ trans, pick }}
      />
      <ChangeRows changes={review.acts} trans={trans} />
    </div>
  );
};

const summary = (review: Review, trans: TranslationBundle): string => {
  const cells = listCellReviews(review).filter(({ acts }) => acts.length > 0);
  if (cells.length > 0) {
    return trans._n(
      'In %1 cell something would act as soon as it is trusted: %2. Nothing of it has run yet.',
      'In %1 cells something would act as soon as they are trusted: %2. Nothing of it has run yet.',
      cells.length,
      effectCounts(
        cells.flatMap(({ acts }) => acts),
        trans
      )
    );
  }
  return review.looks.length + review.code.length === 0
    ? trans.__('Nothing would act, and nothing would look different.')
    : trans.__('Nothing would act.');
};
