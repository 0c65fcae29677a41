import type { Span } from '../languages/python/nouns';
import type { ReadCell } from './cells';
import { isPython, literalsOf } from './cells';
import type { Place, Refusal } from './nouns';
import { foreignPlace } from './places/foreign';
import { hasReplacements, magicPlace } from './places/magic';
import { pythonPlace } from './places/python';
import { shellPlace } from './places/shell';
import { textPlace } from './places/text';

/** Finds where a secret stands and how that can be rewritten. */
export function findPlace(cell: ReadCell, target: Span): Place | Refusal {
  const { source, content } = cell;
  if (!(
    target.from >= 0 &&
    target.from < target.to &&
    target.to <= source.length
  )) {
    return { reason: 'The cell has changed since it was scanned.' };
  }
  if (isPython(cell)) {
    return (
      magicPlace(cell, target) ??
      pythonPlace(cell, target, () => namesInComment(cell, target))
    );
  }
  switch (content.kind) {
    case 'shell':
      return target.from < content.start
        ? { reason: 'The line that starts the cell cannot be rewritten.' }
        : shellPlace(
            {
              source,
              start: content.start,
              statement: null,
              canAsk: content.isOwn,
              isExpanded:
                content.isExpanded &&
                hasReplacements(source.slice(content.start))
            },
            target
          );
    case 'foreign':
      return foreignPlace(
        { source, start: content.start, dialect: content.dialect },
        target
      );
    case 'other':
      return { reason: content.reason };
    default:
      return textPlace(source, target, []);
  }
}

/** What commented-out code calls the value. */
function namesInComment(cell: ReadCell, target: Span): readonly string[] {
  const string = literalsOf(cell).find(
    ({ from, to, carrier }) =>
      carrier.kind === 'comment' && from <= target.from && target.to <= to
  );
  return string?.carrier.names ?? [];
}
