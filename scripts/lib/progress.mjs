/** Shows that a long step is alive: its last line and how long it has run. */

const QUIET_INTERVAL = 10_000;

/**
 * On a terminal one line is rewritten; in a log a line is added now and then.
 * `saw` takes each line that the step prints, `end` closes the display.
 */
export function progress(stream = process.stdout) {
  const started = Date.now();
  let last = '';
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const show = stream.isTTY
    ? () => rewriteLine(stream, `  ${seconds()} s  ${last}`)
    : () => stream.write(`  ${seconds()} s  ${last}\n`);
  const timer = setInterval(show, stream.isTTY ? 500 : QUIET_INTERVAL);
  return {
    saw: line => {
      last = line.trim() || last;
    },
    end: () => {
      clearInterval(timer);
      if (stream.isTTY) {
        rewriteLine(stream, '');
      }
    }
  };
}

function rewriteLine(stream, text) {
  stream.write(`\r\x1b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
}
