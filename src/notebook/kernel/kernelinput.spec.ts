import type { ISessionContext } from '@jupyterlab/apputils';
import { spawnSync } from 'node:child_process';
import { TextDecoder, TextEncoder } from 'node:util';

import { giveToKernel, type KernelAnswer } from './kernelsecrets';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const value = 'it\'s "so" \\ é\u2028\u{1f600} %41\n';
const secrets = new Map([
  ['KEY', value],
  ['OTHER', 'plain']
]);

interface Request {
  readonly code: string;
}

/**
 * A kernel that asks for something when it runs code, and remembers what it was told. It stands
 * in for kernels of R, Julia and Deno, which are not installed beside JupyterLab;
 * where their interpreters are, the code that it was sent is run below.
 */
class AskingKernel {
  constructor(implementation: string, questions = 1, status = 'ok') {
    this.questions = questions;
    this.outcome = status;
    this.info = Promise.resolve({
      implementation,
      language_info: { name: 'other' }
    });
  }

  readonly status = 'idle';
  readonly info: Promise<unknown>;
  readonly requests: Request[] = [];
  readonly answers: string[] = [];

  requestExecute(request: Request): object {
    this.requests.push(request);
    const future = {
      onStdin: (_message: object): void => undefined,
      sendInputReply: ({ value: given }: { value: string }): void =>
        void this.answers.push(given),
      done: Promise.resolve().then(() => {
        for (let count = 0; count < this.questions; count++) {
          future.onStdin({ header: { msg_type: 'input_request' } });
        }
        return { content: { status: this.outcome } };
      })
    };
    return future;
  }

  private readonly questions: number;
  private readonly outcome: string;
}

const give = (kernel: AskingKernel): Promise<KernelAnswer> =>
  giveToKernel({ session: { kernel } } as unknown as ISessionContext, secrets, {
    kind: 'environment'
  });

const fromHex = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16))
  );

it.each([
  ['IRkernel', 'Sys.setenv(KEY = ', decodeURIComponent],
  ['ijulia', 'ENV["KEY"] = ', fromHex],
  ['Deno kernel', 'Deno.env.set("KEY", ', decodeURIComponent]
])(
  '%s gets each value as an answer, and its code holds none',
  async (implementation, code, read) => {
    const kernel = new AskingKernel(implementation);
    expect(await give(kernel)).toEqual({ kind: 'done' });
    expect(kernel.answers.map(read)).toEqual([value, 'plain']);
    // One line of plain signs, whatever the value is.
    expect(kernel.answers.join('')).toMatch(/^[0-9a-f%]*$/);
    expect(kernel.requests[0].code).toContain(code);
    expect(JSON.stringify(kernel.requests)).not.toMatch(/plain|so|%41/);
    expect(kernel.requests).toEqual(
      ['KEY', 'OTHER'].map(() =>
        expect.objectContaining({
          silent: true,
          store_history: false,
          allow_stdin: true
        })
      )
    );
  }
);

/** What a kernel is sent for the first value, and what it is answered. */
const exchange = async (implementation: string): Promise<string[]> => {
  const kernel = new AskingKernel(implementation);
  await give(kernel);
  return [kernel.requests[0].code, kernel.answers[0]];
};

it('the code for Deno sets the value itself', async () => {
  const [code, answer] = await exchange('Deno kernel');
  const set = jest.fn();
  const run = new Function('Deno', 'prompt', code) as (
    deno: object,
    prompt: () => string
  ) => void;
  run({ env: { set } }, () => answer);
  expect(set.mock.calls).toEqual([['KEY', value]]);
});

// R and Julia come with no package of Node.js. R is asked where it is there.
const hasR = spawnSync('Rscript', ['--version']).status === 0;
(hasR ? it : it.skip)('the code for R sets the value itself', async () => {
  const [code, answer] = await exchange('IRkernel');
  const program = [
    `readline <- function(prompt) '${answer}'`,
    code,
    'cat(as.character(charToRaw(Sys.getenv("KEY"))), sep = "")'
  ].join('\n');
  const { stdout } = spawnSync('Rscript', ['-'], {
    input: program,
    encoding: 'utf8'
  });
  expect(fromHex(stdout)).toBe(value);
});

it.each([
  ['did not ask', new AskingKernel('IRkernel', 0)],
  ['failed', new AskingKernel('IRkernel', 1, 'error')]
])('a kernel that %s has not taken it', async (_, kernel) => {
  expect(await give(kernel)).toEqual({ kind: 'failed', reason: 'error' });
  expect(kernel.requests).toHaveLength(1);
});
