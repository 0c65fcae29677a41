/** Repairs of what is staged, by the command, and what must be true of each. */
import { token, type Ended } from './command';
import { Guarded } from './guarded';

type Cells = readonly (readonly [source: string, printed: string])[];

/** A notebook as it is saved, with what its cells printed. */
export const toPrinted = (...cells: Cells): string =>
  `${JSON.stringify(
    {
      cells: cells.map(([source, text], index) => ({
        cell_type: 'code',
        execution_count: 1,
        id: `c${index}`,
        metadata: {},
        outputs: [{ name: 'stdout', output_type: 'stream', text: [text] }],
        source: [source]
      })),
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5
    },
    null,
    1
  )}\n`;

export const printing = toPrinted(['show()', `key ${token}\n`]);
export const redacted = printing.replace(token, '••••');

interface Told {
  readonly code: Ended['code'];
  readonly told: string;
}

/** A repository with the hooks, new for each test. */
export class Restaged extends Guarded {
  /** Runs the command, which must never print the secret. */
  run(...words: string[]): Told {
    const { code, out, err } = this.repository.nbwarden(words);
    expect(out + err).not.toContain(token.slice(4));
    return { code, told: out + err };
  }

  redact(...words: string[]): Told {
    return this.run('redact', '--staged', '--write', ...words);
  }

  undo(): Told {
    return this.run('redact', '--staged', '--undo');
  }

  /** The staged content, as UTF-8. */
  staged(path: string): string {
    return this.repository.git('cat-file', 'blob', `:${path}`);
  }

  /** The file, as UTF-8. */
  file(path: string): string {
    return Buffer.from(this.repository.read(path), 'latin1').toString('utf8');
  }
}
