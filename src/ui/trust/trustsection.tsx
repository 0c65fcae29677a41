import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { CellTrust, TrustState } from '../../notebook/trust/trust';
import { ActionButton } from '../parts/actionbutton';
import { BehindLine } from '../findings/behindline';
import { mildIcon, severeIcon } from '../parts/icons';
import { cellSentence, trustSentences } from './trusttext';
import { cellList } from '../findings/celllist';

/** Rows that are made: a notebook may have thousands of cells. */
const MOST_ROWS = 100;

export interface TrustActions {
  /** Open the review of the notebook. */
  review(): void;
  /** Open the review of one cell. */
  reviewCell(cell: CellTrust): void;
  open(cell: CellTrust): void;
  /** Take trust back. */
  revoke(): void;
}

/** What is known of the trust of the current notebook. */
export interface TrustView {
  readonly state: TrustState;
  readonly cells: readonly CellTrust[];
  /** What the notebook is called, where another tab is the current one. */
  readonly behind: string | null;
}

interface BodyProps extends TrustActions {
  /** `null` when no notebook is open. */
  readonly view: TrustView | null;
  readonly trans: TranslationBundle;
}

/** What the section "Trust" says. */
export const TrustBody = (props: BodyProps): JSX.Element => {
  const { view, trans } = props;
  if (view === null) {
    return <p className="nbw-Empty">{trans.__('No notebook is open.')}</p>;
  }
  const { state, cells, behind } = view;
  return (
    <>
      <BehindLine name={behind} trans={trans} />
      <p className="nbw-Empty" role="status">
        {trustSentences(state, trans).join(' ')}
      </p>
      <CellRows {...props} cells={cells} />
      {state.untrusted > 0 && (
        <ActionButton act={() => props.review()}>
          {trans.__('Review and trust…')}
        </ActionButton>
      )}
      {state.untrusted < state.codeCells && (
        <ActionButton act={() => props.revoke()}>
          {trans.__('Take trust back…')}
        </ActionButton>
      )}
    </>
  );
};

/** The cells that hold something back, and in a line how the others are. */
const CellRows = (
  props: BodyProps & { readonly cells: readonly CellTrust[] }
): JSX.Element => {
  const { cells, trans } = props;
  const held = cells.filter(isHolding);
  const calm = cells.filter(each => !each.isTrusted && !isHolding(each));
  const trusted = cells.filter(({ isTrusted }) => isTrusted);
  return (
    <>
      <ul className="nbw-List">
        {held.slice(0, MOST_ROWS).map(each => (
          <CellRow key={each.cell.id} {...props} trust={each} />
        ))}
      </ul>
      <CellLine
        cells={held.slice(MOST_ROWS)}
        toWords={list => trans.__('Something is held back in %1 too.', list)}
        trans={trans}
      />
      <CellLine
        cells={calm}
        toWords={list =>
          trans.__('Not trusted, but nothing is held back: %1.', list)
        }
        trans={trans}
      />
      <CellLine
        cells={calm.length + held.length > 0 ? trusted : []}
        toWords={list => trans.__('Trusted: %1.', list)}
        trans={trans}
      />
    </>
  );
};

const isHolding = ({ acts, looks }: CellTrust): boolean =>
  acts.length + looks.length > 0;

const CellLine = (props: {
  cells: readonly CellTrust[];
  trans: TranslationBundle;
  toWords: (cells: string) => string;
}): JSX.Element | null =>
  props.cells.length === 0 ? null : (
    <p className="nbw-Empty">
      {props.toWords(
        cellList(
          props.cells.map(({ index }) => index + 1),
          props.trans
        )
      )}
    </p>
  );

const CellRow = (
  props: TrustActions & { trust: CellTrust; trans: TranslationBundle }
): JSX.Element => {
  const { trust, trans } = props;
  const [worst] = trust.acts;
  const { react: Icon } = worst?.risk === 'high' ? severeIcon : mildIcon;
  return (
    <li className={`nbw-Row nbw-mod-${worst?.risk ?? 'low'}`}>
      <button
        type="button"
        className="nbw-Row-main"
        onClick={() => props.open(trust)}
      >
        <Icon tag="span" className="nbw-Icon" />
        <span className="nbw-Row-title">{cellSentence(trust, trans)}</span>
      </button>
      <button
        type="button"
        className="jp-Button jp-mod-minimal nbw-Button"
        aria-label={trans.__('Review cell %1', trust.index + 1)}
        onClick={() => props.reviewCell(trust)}
      >
        {trans.__('Review…')}
      </button>
    </li>
  );
};
