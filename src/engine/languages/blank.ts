/** Cell magics whose body is Python. */
const PYTHON_MAGICS = new Set([
  'time',
  'timeit',
  'capture',
  'prun',
  'px',
  'debug',
  'python',
  'python3',
  'mprun',
  'memit',
  'scalene',
  'snakeviz',
  'heat',
  'local',
  'with_conda',
  'pyinstrument',
  'cache',
  'wandb',
  'ipytest',
  'run_pytest',
  'cython',
  'spark',
  'pyspark'
]);

/** `%%writefile app.py`: the cell is that file. */
const WRITES_PYTHON =
  /^\s{0,40}%%(?:writefile|file)\b[^\n]{0,400}\.py[ \t\r]{0,8}(?:\n|$)/;

const MAGIC_LINE =
  /^\s*(?:%{1,2}[A-Za-z_]|![^=]|\?{1,2}[A-Za-z_%]|[\w.]+\?{1,2}\s*$)/;
const SHELL_ASSIGNMENT = /^(\s*[\w, ]{1,80}=\s*)([!%][A-Za-z_{"'./].*)$/;
const QUOTES = /\\.|"""|'''|["'#]/g;

/** The name of a cell's `%%magic`, `null` where it has none. */
export function cellMagicOf(source: string): string | null {
  return /^\s{0,40}%%([\w.-]{1,60}|!)/.exec(source)?.[1] ?? null;
}

/** Whether the whole cell is something else than Python (`%%bash`, `%%html`). */
export function isForeignCell(source: string): boolean {
  const magic = cellMagicOf(source);
  return magic !== null && !PYTHON_MAGICS.has(magic) && !writesPython(source);
}

/** Whether the cell writes a file of Python. */
export function writesPython(source: string): boolean {
  return WRITES_PYTHON.test(source);
}

/**
 * Puts comments of the same length where a cell says something to IPython or
 * the shell, so that the rest parses as Python and every offset stays.
 */
export function blankMagics(source: string): string {
  return hasMagics(source) ? blankLines(source) : source;
}

/** The complement of {@link blankMagics}: only what is said to IPython and the shell, the rest as spaces. */
export function magicsOf(source: string): string {
  const code = blankMagics(source).split('\n');
  return source
    .split('\n')
    .map((line, at) => (line === code[at] ? ' '.repeat(line.length) : line))
    .join('\n');
}

/** Whether a line may be one for IPython or the shell; most cells have none. */
export function hasMagics(source: string): boolean {
  // To look for single characters takes no time.
  const mayHave = ['%', '!', '?'].some(mark => source.includes(mark));
  return (
    mayHave && /^[ \t]{0,80}[%!?]|=[ \t]{0,8}[!%]|\?[ \t]{0,8}$/m.test(source)
  );
}

function blankLines(source: string): string {
  let open = '';
  let isContinued = false;
  return source
    .split('\n')
    .map(line => {
      if (open === '' && (isContinued || MAGIC_LINE.test(line))) {
        isContinued = line.endsWith('\\');
        return toComment(line);
      }
      const shell = open === '' ? SHELL_ASSIGNMENT.exec(line) : null;
      if (shell) {
        isContinued = line.endsWith('\\');
        return `${shell[1]}0${toComment(shell[2].slice(1))}`;
      }
      open = quoteOpenAfter(line, open);
      return line;
    })
    .join('\n');
}

/** The triple quote that is still open after a line; a magic inside of it is text. */
export function quoteOpenAfter(line: string, open: string): string {
  const mayChange =
    open === ''
      ? line.includes('"""') || line.includes("'''")
      : line.includes(open);
  return mayChange ? readQuotes(line, open) : open;
}

function readQuotes(line: string, open: string): string {
  let quote = open;
  for (const [token] of line.matchAll(QUOTES)) {
    if (quote === '' && token === '#') {
      break;
    }
    if (quote === '' && !token.startsWith('\\')) {
      quote = token;
    } else if (quote === token) {
      quote = '';
    }
  }
  return quote.length === 3 ? quote : '';
}

function toComment(line: string): string {
  return '#'.padEnd(line.length, ' ').slice(0, line.length);
}
