import type { Kernel } from '@jupyterlab/services';

/** Python's writing of digits is the digits: it escapes other signs in its own way. */
const toDigits = (expression: string): string =>
  `(${expression}).encode("ascii").hex()`;

const fromDigits = (text: string): string | null => {
  const [, digits] = /^'([0-9a-f]+)'$/.exec(text) ?? [];
  return (
    digits
      ?.match(/../g)
      ?.map(pair => String.fromCharCode(parseInt(pair, 16)))
      .join('') ?? null
  );
};

/** Evaluates an expression that gives JSON in ASCII; `null` where it fails. */
export const evaluate = async (
  kernel: Kernel.IKernelConnection,
  expression: string
): Promise<unknown> => {
  const request = {
    code: '',
    // What is silent is told to no other client, and kept in no history.
    silent: true,
    store_history: false,
    allow_stdin: false,
    user_expressions: { answer: toDigits(expression) }
  };
  const { content } = await kernel.requestExecute(request).done;
  const answer = Object(
    content.status === 'ok' ? content.user_expressions.answer : null
  ) as { status?: string; data?: Record<string, string> };
  const text =
    answer.status === 'ok'
      ? fromDigits(answer.data?.['text/plain'] ?? '')
      : null;
  return text === null ? null : (JSON.parse(text) as unknown);
};
