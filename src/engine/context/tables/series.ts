/** What pandas prints of one column: its name stands below its values. */
import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lineStart } from '../lines';

const NAME =
  /^Name: ([\p{L}\p{M}\p{N}_ .-]{1,60}), (?:Length: \d{1,12}, )?dtype: /u;
/** Cells that are empty or short stand between the others. */
const ROW = /^(\S{1,40} {2,200})(\S{1,512})?$/;
const SHORTEST = 4;
/** More rows than pandas prints. */
const MAX_ROWS = 60;
const MAX_LINE = 600;

/** The values of columns that are named as secrets. */
export function findSeries(text: string, hits: Hits): Candidate[] {
  return nameHits(hits).flatMap(({ offset }) => {
    const start = lineStart(text, offset, MAX_LINE);
    const [, name] = NAME.exec(text.slice(start, start + 200)) ?? [];
    return name === undefined ? [] : rowsAbove(text, start, name);
  });
}

/** Where an offset's line starts; of a long line, where what is looked at does. */
function rowsAbove(text: string, below: number, name: string): Candidate[] {
  const rows: Candidate[] = [];
  let end = below - 1;
  while (end > 0 && rows.length < MAX_ROWS) {
    const start = lineStart(text, end, MAX_LINE);
    const [, index, value = ''] = ROW.exec(text.slice(start, end)) ?? [];
    if (index === undefined) {
      break;
    }
    const from = start + index.length;
    if (value.length >= SHORTEST) {
      rows.push({ name, from, to: from + value.length, isProse: true });
    }
    end = start - 1;
  }
  return rows;
}
