import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { Change, TextPart } from '../../engine/trust';
import { toShown, toShownLines } from './trustwords';

/** Characters of an excerpt that are shown before the rest is folded. */
const FIRST_SIGNS = 80;

/** Reads what a change says from a place on. */
export type ReadOn = (change: Change, from: number) => Promise<TextPart>;

/** How rows get more than what the review holds; where they cannot, what is left out is counted only. */
export const ReadingOn = React.createContext<ReadOn | null>(null);

interface ExcerptProps {
  readonly change: Change;
  readonly trans: TranslationBundle;
}

/** What stands there, as text; a long one unfolds. */
export const Excerpt = ({ change, trans }: ExcerptProps): JSX.Element => {
  const line = toShown(change.excerpt);
  return change.whole === null && line.length <= FIRST_SIGNS ? (
    <code className="nbw-Review-excerpt">{line}</code>
  ) : (
    <details className="nbw-Review-excerpt">
      <summary>
        <code>{toStart(line)}</code>
      </summary>
      <Whole change={change} trans={trans} />
    </details>
  );
};

/** All of it that is known, and part after part of the rest on request. */
const Whole = ({ change, trans }: ExcerptProps): JSX.Element => {
  const readOn = React.useContext(ReadingOn);
  const [read, setRead] = React.useState<TextPart | null>(null);
  const [failed, setFailed] = React.useState(false);
  const hasMore = read === null ? change.rest > 0 : read.next !== null;
  const go = async (): Promise<void> => {
    try {
      const part = await readOn?.(change, read?.next ?? 0);
      setFailed(!part);
      setRead(
        part ? { ...part, text: `${read?.text ?? ''}${part.text}` } : read
      );
    } catch {
      setFailed(true);
    }
  };
  const shown = read === null ? change : { ...change, whole: read.text };
  return (
    <>
      <code className="nbw-Review-whole">{toShownLines(shown)}</code>
      {hasMore && (
        <p>
          {read === null &&
            trans._n(
              '%1 more character is not shown.',
              '%1 more characters are not shown.',
              change.rest
            )}
          {readOn && ' '}
          {readOn && (
            <button
              type="button"
              className="jp-Button jp-mod-minimal nbw-Button"
              onClick={() => void go()}
            >
              {trans.__('Show more')}
            </button>
          )}
        </p>
      )}
      {failed && <p role="alert">{trans.__('It could not be read.')}</p>}
    </>
  );
};

const toStart = (line: string): string =>
  line.length <= FIRST_SIGNS ? line : `${line.slice(0, FIRST_SIGNS)}…`;
