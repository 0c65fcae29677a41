import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { CellReview, RiskyCode } from '../../engine/trust';
import { CellHeading, type CellPick } from './trustcell';
import { kindWord, spotWords, toShown } from './trustwords';

/** Outputs that would only look different, as one line that unfolds. */
export const LooksDifferent = (props: {
  looks: readonly CellReview[];
  trans: TranslationBundle;
  pick: CellPick | null;
}): JSX.Element | null => {
  const { looks, trans, pick } = props;
  const count = looks.reduce((sum, each) => sum + each.looks.length, 0);
  return count === 0 ? null : (
    <details>
      <summary>
        {trans._n(
          '%1 output would only look different',
          '%1 outputs would only look different',
          count
        )}
      </summary>
      {looks.map(each => (
        <CellHeading
          key={each.cell}
          cell={each.cell}
          words={each.looks.map(look => spotWords(look, trans)).join(', ')}
          trans={trans}
          // What acts is chosen where that is told.
          pick={each.acts.length > 0 ? null : pick}
        />
      ))}
    </details>
  );
};

/** Code that should not run unseen: reasons to look, no verdict. */
export const CodeToLookAt = (props: {
  code: readonly RiskyCode[];
  trans: TranslationBundle;
  /** Called with the cell that somebody wants to see. */
  onReveal(cell: number): void;
}): JSX.Element | null => {
  const { code, trans, onReveal } = props;
  return code.length === 0 ? null : (
    <section>
      <h4>{trans.__('Code to look at before it runs')}</h4>
      <ul className="nbw-List">
        {code.map(({ cell, line, kind, reason, excerpt }, index) => (
          <li key={index} className="nbw-Review-code">
            <strong>
              {trans.__(
                'Cell %1, line %2: %3.',
                cell + 1,
                line + 1,
                kindWord(kind, trans)
              )}
            </strong>{' '}
            {reason}{' '}
            <button
              type="button"
              className="jp-Button jp-mod-minimal nbw-Button nbw-Review-go"
              aria-label={trans.__('Close this and go to cell %1', cell + 1)}
              onClick={() => onReveal(cell)}
            >
              {trans.__('Go to cell')}
            </button>
            {excerpt !== '' && (
              <code className="nbw-Review-excerpt">{toShown(excerpt)}</code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
