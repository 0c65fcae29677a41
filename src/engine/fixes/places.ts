import type { Span } from '../languages/python/nouns';
import type { Content, ReadCell } from './cells';
import { isPython, literalAround } from './cells';
import { Tokens } from './languages/literals';
import type { Place, Refusal } from './nouns';
import { foreignPlace } from './places/foreign';
import type { ForeignText } from './places/foreignsite';
import { hasReplacements, magicPlace } from './places/magic';
import { pythonPlace } from './places/python';
import { Quotings } from './places/quoting';
import { shellPlace, type ShellText } from './places/shell';
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
        : shellPlace(shellText(cell, content), target);
    case 'foreign':
      return foreignPlace(foreignText(cell, content), target);
    case 'other':
      return { reason: content.reason };
    default:
      return textPlace(source, target, []);
  }
}

/** Texts are made once for all targets of a cell: they know what they have read. */
const shellTexts = new WeakMap<ReadCell, ShellText>();
const foreignTexts = new WeakMap<ReadCell, ForeignText>();

function shellText(
  cell: ReadCell,
  { start, isOwn, isExpanded }: Extract<Content, { kind: 'shell' }>
): ShellText {
  const { source } = cell;
  const text = shellTexts.get(cell) ?? {
    source,
    start,
    quotings: new Quotings(source, start),
    statement: null,
    canAsk: isOwn,
    isExpanded: isExpanded && hasReplacements(source.slice(start))
  };
  shellTexts.set(cell, text);
  return text;
}

function foreignText(
  cell: ReadCell,
  { start, dialect }: Extract<Content, { kind: 'foreign' }>
): ForeignText {
  const { source } = cell;
  const tokens = new Tokens(source, start, dialect);
  const text = foreignTexts.get(cell) ?? { source, start, dialect, tokens };
  foreignTexts.set(cell, text);
  return text;
}

/** What commented-out code calls the value. */
function namesInComment(cell: ReadCell, target: Span): readonly string[] {
  const carrier = literalAround(cell, target)?.carrier;
  return carrier?.kind === 'comment' ? carrier.names : [];
}
