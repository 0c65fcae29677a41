/**
 * Hands secrets to kernels of other languages than Python, as answers to their
 * own questions: such kernels tell all clients what code they run, also where
 * it is silent, and what a person answers they tell nobody.
 */
import type { Kernel, KernelMessage } from '@jupyterlab/services';

/** How the environment of a kernel is set, with a value that it asks for. */
interface Asking {
  toCode(name: string): string;
  /** The answer, so written that it stands in one line. */
  toAnswer(value: string): string;
}

const toHex = (value: string): string =>
  Array.from(new TextEncoder().encode(value), byte =>
    byte.toString(16).padStart(2, '0')
  ).join('');

/** All but letters and digits, so that no kernel takes a sign for something else. */
const toPercent = (value: string): string => toHex(value).replace(/../g, '%$&');

/** By what a kernel says that it is. */
const ASKING: ReadonlyMap<string, Asking> = new Map([
  [
    'irkernel',
    {
      toCode: name =>
        `invisible(Sys.setenv(${name} = utils::URLdecode(readline(""))))`,
      toAnswer: toPercent
    }
  ],
  [
    'ijulia',
    {
      toCode: name =>
        `ENV["${name}"] = String(hex2bytes(readline(stdin))); nothing`,
      toAnswer: toHex
    }
  ],
  [
    'deno kernel',
    {
      toCode: name =>
        `void Deno.env.set("${name}", decodeURIComponent(prompt("") ?? ""))`,
      toAnswer: toPercent
    }
  ]
]);

/** Whether a kernel can be handed a value. */
export const canAsk = (implementation: string): boolean =>
  ASKING.has(implementation.toLowerCase());

/** Set the environment of a kernel; returns whether it asked for each value and took it. */
export const answerKernel = async (
  kernel: Pick<Kernel.IKernelConnection, 'requestExecute'>,
  implementation: string,
  secrets: ReadonlyMap<string, string>
): Promise<boolean> => {
  const asking = ASKING.get(implementation.toLowerCase());
  if (!asking) {
    return false;
  }
  for (const [name, value] of secrets) {
    const answer = asking.toAnswer(value);
    if (!(await runAndAnswer(kernel, asking.toCode(name), answer))) {
      return false;
    }
  }
  return true;
};

const runAndAnswer = async (
  kernel: Pick<Kernel.IKernelConnection, 'requestExecute'>,
  code: string,
  value: string
): Promise<boolean> => {
  let isAnswered = false;
  const future = kernel.requestExecute({
    code,
    silent: true,
    store_history: false,
    allow_stdin: true
  });
  future.onStdin = message => {
    if (message.header.msg_type === 'input_request') {
      isAnswered = true;
      future.sendInputReply(
        { status: 'ok', value },
        message.header as KernelMessage.IInputRequestMsg['header']
      );
    }
  };
  const { content } = await future.done;
  return isAnswered && content.status === 'ok';
};
