/** A network apart, with an address and a name that are not those of the machine itself. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ask } from './ports';

/** An address for documents (RFC 5737); it is given to the loopback device, so nothing leaves. */
const ADDRESS = '192.0.2.1';

/** Asks from inside: a process is in one network only. */
const program = `
const [url, headers] = process.argv.slice(1);
const { get } = require(url.startsWith('https') ? 'node:https' : 'node:http');
get(url, { headers: JSON.parse(headers), rejectUnauthorized: false }, response => {
  let text = '';
  response.setEncoding('utf8').on('data', piece => { text += piece; }).on('end', () =>
    console.log(JSON.stringify({ status: response.statusCode, headers: response.headers, text })));
}).on('error', () => console.log('null'));
`;

const run = (...[program, ...args]: readonly string[]): boolean =>
  spawnSync(program, args).status === 0;

/** A network namespace of Linux. */
export class Namespace {
  /** Makes one; `null` where the machine does not allow it. */
  static make(host: string): Namespace | null {
    const made = new Namespace(host);
    const isMade =
      run('ip', 'netns', 'add', made.name) &&
      run('ip', '-n', made.name, 'link', 'set', 'lo', 'up') &&
      run('ip', '-n', made.name, 'addr', 'add', `${ADDRESS}/32`, 'dev', 'lo');
    if (isMade) {
      mkdirSync(made.folder, { recursive: true });
      writeFileSync(
        join(made.folder, 'hosts'),
        `127.0.0.1 localhost\n${ADDRESS} ${host}\n`
      );
      return made;
    }
    made.remove();
    return null;
  }

  private constructor(readonly host: string) {}

  /** The command that runs another one inside. */
  readonly enter = (command: readonly string[]): readonly string[] => [
    ...['ip', 'netns', 'exec', this.name],
    ...command
  ];

  readonly ask: typeof ask = (url, headers = {}) => {
    const [command, ...args] = this.enter([
      ...[process.execPath, '-e', program, '--', url],
      JSON.stringify(headers)
    ]);
    const { stdout } = spawnSync(command, args, { encoding: 'utf8' });
    return Promise.resolve(JSON.parse(stdout || 'null') as null);
  };

  remove(): void {
    run('ip', 'netns', 'delete', this.name);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What stands here takes the place of files of /etc inside. */
  private get folder(): string {
    return join('/etc/netns', this.name);
  }

  private readonly name = `nbwarden-${process.pid}`;
}
