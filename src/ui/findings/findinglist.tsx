import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import { severityIcon } from './findingcard';
import { allowedWords, placeWords, severityWord } from '../parts/words';

/** What a person can do with a row. */
export interface RowActions {
  open(row: LiveFinding): void;
  openMenu(row: LiveFinding, event: React.SyntheticEvent): void;
  /** Whether the menu of a row has fixes. */
  readonly offersFixes: boolean;
}

interface ListProps extends RowActions {
  readonly rows: readonly LiveFinding[];
  readonly trans: TranslationBundle;
}

/**
 * Findings under the cells they stand in. The arrow keys, Home and End move from row to
 * row, and Tab goes to one row alone: behind hundreds of them the panel goes on.
 */
export const FindingList = (props: ListProps): JSX.Element => {
  const [visited, visit] = React.useState('');
  const keys = props.rows.map(rowKey);
  const stop = keys.includes(visited) ? visited : keys[0];
  return (
    <ul className="nbw-List" onKeyDown={moveByKeys}>
      {groupByPlace(props.rows, props.trans).map(({ heading, rows }) => (
        <li key={heading}>
          <div className="nbw-List-heading">{heading}</div>
          <ul className="nbw-List" aria-label={heading}>
            {rows.map(row => (
              <FindingRow
                key={rowKey(row)}
                {...props}
                row={row}
                isStop={rowKey(row) === stop}
                onFocus={() => visit(rowKey(row))}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

const rowKey = ({ finding }: LiveFinding): string =>
  `${finding.fingerprint} ${finding.from} ${finding.place.output}`;

interface Group {
  readonly heading: string;
  readonly rows: readonly LiveFinding[];
}

const groupByPlace = (
  rows: readonly LiveFinding[],
  trans: TranslationBundle
): Group[] => {
  const groups = new Map<string, LiveFinding[]>();
  rows.forEach(row => {
    const heading = placeWords(row.finding, trans);
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  });
  return [...groups].map(([heading, members]) => ({ heading, rows: members }));
};

interface RowProps extends ListProps {
  readonly row: LiveFinding;
  /** Whether Tab goes to it. */
  readonly isStop: boolean;
  onFocus(): void;
}

const FindingRow = (props: RowProps): JSX.Element => {
  const { row, trans } = props;
  const { finding } = row;
  const tabIndex = props.isStop ? 0 : -1;
  const label = props.offersFixes
    ? menuLabel(finding, trans)
    : trans.__('More');
  return (
    <li
      className={`nbw-Row nbw-mod-${finding.rule.severity}`}
      onFocus={props.onFocus}
    >
      <button
        type="button"
        tabIndex={tabIndex}
        className="nbw-Row-main"
        title={finding.rule.why}
        onClick={() => props.open(row)}
        onContextMenu={event => props.openMenu(row, event)}
      >
        <SeverityMark row={row} trans={trans} />
        <span className="nbw-Row-title">{titleOf(finding)}</span>
        <code className="nbw-Masked">{finding.masked}</code>
        <Allowed row={row} trans={trans} />
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        className="jp-Button jp-mod-minimal nbw-Button"
        aria-haspopup="menu"
        aria-label={trans.__('%1: %2', label, titleOf(finding))}
        onClick={event => props.openMenu(row, event)}
      >
        {label} ▾
      </button>
    </li>
  );
};

/** Who allowed it and why, or until when it was. */
const Allowed = (props: {
  row: LiveFinding;
  trans: TranslationBundle;
}): JSX.Element | null => {
  const words = allowedWords(props.row.finding, props.trans);
  return words === '' ? null : (
    <span className="nbw-Row-allowed" title={words}>
      {words}
    </span>
  );
};

/** What the menu of a row is mainly for. */
const menuLabel = ({ place }: Finding, trans: TranslationBundle): string => {
  switch (place.part) {
    case 'output':
    case 'metadata':
    case 'attachment':
      return trans.__('Redact');
    case 'source':
      return trans.__('Fix');
    default:
      return trans.__('More');
  }
};

const SeverityMark = (props: {
  row: LiveFinding;
  trans: TranslationBundle;
}): JSX.Element => {
  const { finding } = props.row;
  const { react: Icon } = severityIcon(finding);
  return (
    <>
      <Icon tag="span" className="nbw-Icon" />
      <span className="nbw-Severity">
        {severityWord(finding.rule.severity, props.trans)}
      </span>
    </>
  );
};

const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity
};

const moveByKeys = (event: React.KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key];
  const rows = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('.nbw-Row-main')
  ];
  const at = rows.findIndex(row =>
    row.parentElement?.contains(document.activeElement)
  );
  if (step && at >= 0) {
    event.preventDefault();
    event.stopPropagation();
    rows[Math.min(Math.max(at + step, 0), rows.length - 1)].focus();
  }
};
