import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { Change } from '../../engine/trust';
import { mildIcon, severeIcon } from '../parts/icons';
import { Excerpt } from './trustexcerpt';
import { effectWord, riskWord, spotWords, toShown } from './trustwords';

/** Rows that are shown before the rest is folded. */
const FIRST_ROWS = 8;

/** Rows that are made at all: a hostile notebook may hold any number. */
const MOST_ROWS = 300;

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly trans: TranslationBundle;
}

/** What acts in one cell, a row each; all of it is text. */
export const ChangeRows = ({ changes, trans }: ChangesProps): JSX.Element => {
  const rest = changes.slice(FIRST_ROWS, MOST_ROWS);
  const unshown = changes.length - MOST_ROWS;
  return (
    <>
      <Rows changes={changes.slice(0, FIRST_ROWS)} trans={trans} />
      {rest.length > 0 && (
        <details className="nbw-Review-rest">
          <summary>
            {trans._n('%1 more', '%1 more', changes.length - FIRST_ROWS)}
          </summary>
          <Rows changes={rest} trans={trans} />
          {unshown > 0 && (
            <p>
              {trans._n(
                '%1 more is not listed. Search to see it.',
                '%1 more are not listed. Search to see them.',
                unshown
              )}
            </p>
          )}
        </details>
      )}
    </>
  );
};

const Rows = ({ changes, trans }: ChangesProps): JSX.Element => (
  <ul className="nbw-List">
    {changes.map((change, index) => (
      <ChangeRow key={index} change={change} trans={trans} />
    ))}
  </ul>
);

const ChangeRow = (props: {
  change: Change;
  trans: TranslationBundle;
}): JSX.Element => {
  const { change, trans } = props;
  const { react: Icon } = change.risk === 'high' ? severeIcon : mildIcon;
  return (
    <li className={`nbw-Review-row nbw-mod-${change.risk}`}>
      <Icon tag="span" className="nbw-Icon" />
      <span className="nbw-Severity">{riskWord(change.risk, trans)}</span>
      <span className="nbw-Review-what">{toWhat(change, trans)}</span>
      <span className="nbw-Review-where">{spotWords(change, trans)}</span>
      {change.excerpt !== '' && <Excerpt change={change} trans={trans} />}
    </li>
  );
};

const toWhat = ({ effect, host }: Change, trans: TranslationBundle): string => {
  const word = effectWord(effect, trans);
  return host === null ? word : trans.__('%1: %2', word, toShown(host));
};
