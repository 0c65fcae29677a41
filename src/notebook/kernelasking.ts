import type { Kernel } from '@jupyterlab/services';

/** Evaluates an expression that gives a JSON text; `null` where it fails. */
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
    user_expressions: { answer: expression }
  };
  const { content } = await kernel.requestExecute(request).done;
  const answer = Object(
    content.status === 'ok' ? content.user_expressions.answer : null
  ) as { status?: string; data?: Record<string, string> };
  const text = answer.data?.['text/plain'] ?? '';
  // The text is Python's writing of a string of plain signs.
  return answer.status === 'ok' && text.length > 2
    ? (JSON.parse(text.slice(1, -1)) as unknown)
    : null;
};
