/** Tables of markdown. */
const toCell = value => String(value ?? '').replaceAll('|', '\\|');

const toRow = cells => `| ${cells.map(toCell).join(' | ')} |`;

/** A table; a dash where there is no row. */
export const table = (head, rows) =>
  rows.length === 0
    ? '–'
    : [head, head.map(() => '---'), ...rows].map(toRow).join('\n');
