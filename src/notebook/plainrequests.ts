/** Requests as any page may make them, without what JupyterLab adds to its own. */

/** An answer with its text. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** What was answered, or why nothing was. */
export type Outcome =
  | { readonly answer: Answer }
  | { readonly answer: null; readonly message: string };

export type Ask = (url: string, options?: RequestInit) => Promise<Outcome>;

const NO_ANSWER =
  'No server answered, or the browser or a policy of the page did not let this request pass.';

const toLate = (patience: number): string =>
  `No whole answer came within ${patience / 1000} seconds.`;

/** Asks as somebody who has not signed in, or with this browser's cookie. */
export const asking =
  (fetchNow: typeof fetch, patience: number): Ask =>
  async (url, options = {}) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patience);
    try {
      const response = await fetchNow(url, {
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        signal: abort.signal,
        ...options
      });
      return { answer: { response, text: await response.text() } };
    } catch {
      const message = abort.signal.aborted ? toLate(patience) : NO_ANSWER;
      return { answer: null, message };
    } finally {
      clearTimeout(timer);
    }
  };

/** Another page is told of by no number, and shows no headers. */
const isElsewhere = ({ response }: Answer): boolean =>
  response.type === 'opaqueredirect';

export const statusOf = ({ answer }: Outcome): number | null =>
  answer && (isElsewhere(answer) ? 302 : answer.response.status);

/** An answer whose headers can be read. */
export const withHeaders = (outcome: Outcome): Outcome =>
  outcome.answer && isElsewhere(outcome.answer)
    ? {
        answer: null,
        message:
          'It leads to another page, and a browser shows no headers of such an answer.'
      }
    : outcome;
