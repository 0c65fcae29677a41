/** Tables as programs print them. */
export const escapeHtml = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const width = (...texts) => Math.max(...texts.map(text => text.length));

/** Columns as pandas prints them. */
export const frame = (headings, row) => {
  const widths = headings.map((heading, at) => width(heading, row[at]));
  const line = (start, cells) =>
    start + cells.map((cell, at) => `  ${cell.padStart(widths[at])}`).join('');
  return `${line(' ', headings)}\n${line('0', row)}`;
};

const bar = (cells, widths, sign) =>
  `${sign} ${cells.map((cell, at) => cell.padEnd(widths[at])).join(` ${sign} `)} ${sign}`;

/** A table with bars, as SQL shells, tabulate and Spark print it. */
export const grid = (headings, row) => {
  const widths = headings.map((heading, at) => width(heading, row[at]));
  const rule = `+${widths.map(size => '-'.repeat(size + 2)).join('+')}+`;
  return [
    rule,
    bar(headings, widths, '|'),
    rule,
    bar(row, widths, '|'),
    rule
  ].join('\n');
};

export const boxed = (headings, row) => {
  const widths = headings.map((heading, at) => width(heading, row[at]));
  const rule = (left, middle, right) =>
    left + widths.map(size => '─'.repeat(size + 2)).join(middle) + right;
  return [
    rule('┌', '┬', '┐'),
    bar(headings, widths, '│'),
    rule('├', '┼', '┤'),
    bar(row, widths, '│'),
    rule('└', '┴', '┘')
  ].join('\n');
};

export const polars = (n, v) => {
  const size = width(n, v);
  return `shape: (1, 2)\n┌──────┬─${'─'.repeat(size)}─┐\n│ user ┆ ${n.padEnd(size)} │\n│ ---  ┆ ${'---'.padEnd(size)} │\n│ str  ┆ ${'str'.padEnd(size)} │\n╞══════╪═${'═'.repeat(size)}═╡\n│ jdoe ┆ ${v.padEnd(size)} │\n└──────┴─${'─'.repeat(size)}─┘`;
};

export const htmlFrame = (headings, row) =>
  `<div>\n<table border="1" class="dataframe">\n  <thead>\n    <tr style="text-align: right;">\n      <th></th>\n${headings.map(each => `      <th>${each}</th>\n`).join('')}    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <th>0</th>\n${row.map(each => `      <td>${each}</td>\n`).join('')}    </tr>\n  </tbody>\n</table>\n</div>`;
