import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import {
  type CellReview,
  isByTrust,
  listCellReviews,
  listsOutputs,
  type Review
} from '../../engine/trust';
import { CellHeading, type CellPick } from './trustcell';
import { ChangeRows } from './trustchanges';
import { TrustExplained } from './trustexplained';
import { CodeToLookAt, LooksDifferent } from './trustlists';
import { ReadingOn, type ReadOn } from './trustexcerpt';
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
  /** Called with the cell that somebody wants to see instead. */
  onReveal(cell: number): void;
  /** Called for more of what a change says. */
  readonly onReadOn: ReadOn;
}

/** What a notebook would do if it were trusted. Shows text and nothing else. */
export const TrustReview = (props: TrustReviewProps): JSX.Element => {
  const { review, question, notes, trans, onSelect, onReveal } = props;
  const [sought, setSought] = React.useState('');
  const [selected, setSelected] = React.useState<readonly number[]>([]);
  const found = React.useMemo(
    () => findMatches(review, sought, selected, trans),
    [review, sought, selected, trans]
  );
  const lists = React.useRef<HTMLDivElement>(null);
  const [size, setSize] = React.useState<React.CSSProperties>({});
  const search = (text: string): void => {
    // What is found takes less room: the dialog keeps its size.
    if (sought === '') {
      setSize({
        minHeight: lists.current?.offsetHeight,
        minWidth: lists.current?.offsetWidth
      });
    }
    setSought(text);
  };
  const toggle = (cell: number): void => {
    const now = selected.includes(cell)
      ? selected.filter(each => each !== cell)
      : [...selected, cell];
    setSelected(now);
    onSelect(now);
  };
  const pick = question === 'trust' ? { selected, toggle } : null;
  const shared = { question, trans, pick, onReveal };
  return (
    <>
      {[...summaries(review, question, trans), ...notes].map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <TrustExplained trans={trans} />
      <input
        type="search"
        className="jp-mod-styled nbw-Review-search"
        placeholder={trans.__('Search in the review')}
        aria-label={trans.__('Search in the review')}
        onChange={event => search(event.target.value)}
      />
      <div
        ref={lists}
        className="nbw-Review-lists"
        style={sought === '' ? undefined : size}
        tabIndex={0}
        role="region"
        aria-label={trans.__('What the notebook would do')}
      >
        {sought.trim() !== '' && isEmpty(found) ? (
          <p role="status">{trans.__('Nothing found.')}</p>
        ) : (
          <ReadingOn.Provider value={props.onReadOn}>
            <ReviewLists review={found} {...shared} />
          </ReadingOn.Provider>
        )}
      </div>
    </>
  );
};

const ReviewLists = (props: {
  review: Review;
  question: TrustQuestion;
  trans: TranslationBundle;
  pick: CellPick | null;
  onReveal(cell: number): void;
}): JSX.Element => {
  const { review, question, trans, pick, onReveal } = props;
  const code = <CodeToLookAt code={review.code} {...{ trans, onReveal }} />;
  const cells = listCellReviews(review);
  const acting = cells.filter(({ acts }) => acts.length > 0);
  const loading = review.changes.filter(change => !isByTrust(change));
  return (
    <>
      {question === 'run' && code}
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
      {question !== 'run' && code}
    </>
  );
};

const ActingCell = (props: {
  review: CellReview;
  trans: TranslationBundle;
  pick: CellPick | null;
}): JSX.Element => {
  const { review, trans } = props;
  // A text is trusted with the whole notebook only.
  const pick = listsOutputs({ changes: review.acts, looks: review.looks })
    ? props.pick
    : null;
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

const isEmpty = ({ changes, looks, code }: Review): boolean =>
  changes.length + looks.length + code.length === 0;

/** What the review comes to: of a run the code first, which is what runs. */
const summaries = (
  review: Review,
  question: TrustQuestion,
  trans: TranslationBundle
): readonly string[] =>
  question === 'run' && review.code.length > 0
    ? [codeSummary(review, trans), ...actSummary(review, trans)]
    : [...actSummary(review, trans), ...nothing(review, trans)];

const codeSummary = ({ code }: Review, trans: TranslationBundle): string => {
  const { size } = new Set(code.map(({ cell }) => cell));
  return trans._n(
    'There is code to look at in %1 cell. Nothing of it has run yet.',
    'There is code to look at in %1 cells. Nothing of it has run yet.',
    size
  );
};

const actSummary = (
  review: Review,
  trans: TranslationBundle
): readonly string[] => {
  const cells = listCellReviews(review).filter(({ acts }) => acts.length > 0);
  return cells.length === 0
    ? []
    : [
        trans._n(
          '%1 cell would act as soon as it is trusted: %2. Nothing of it has run yet.',
          '%1 cells would act as soon as they are trusted: %2. Nothing of it has run yet.',
          cells.length,
          effectCounts(
            cells.flatMap(({ acts }) => acts),
            trans
          )
        )
      ];
};

const nothing = (
  review: Review,
  trans: TranslationBundle
): readonly string[] =>
  listCellReviews(review).some(({ acts }) => acts.length > 0)
    ? []
    : [
        review.looks.length + review.code.length === 0
          ? trans.__('Nothing would act, and nothing would look different.')
          : trans.__('Nothing would act.')
      ];
