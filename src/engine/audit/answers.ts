import type { Request } from './types';

/** A whole answer to one of the requests. */
export interface SeenAnswer {
  readonly status: number;
  readonly body: string;
}

/** An answer, or why there is none. */
export interface Asked {
  readonly answer: SeenAnswer | null;
  readonly message: string;
}

const isRefusal = ({ status }: SeenAnswer): boolean =>
  status === 401 || status === 403 || (status >= 300 && status < 400);

const readObject = ({
  body
}: SeenAnswer): Readonly<Record<string, unknown>> => {
  try {
    return Object(JSON.parse(body)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

/** The check for the XSRF key comes before all else, and says what is missing. */
const namesKey = ({ status, body }: SeenAnswer): boolean =>
  status === 403 && /xsrf/i.test(body);

/** Without the check, an empty change is refused by Jupyter for being empty, or for nobody having signed in. */
export const skipsXsrf = (answer: SeenAnswer | null): boolean =>
  answer !== null &&
  (answer.status === 400 || answer.status === 403) &&
  !namesKey(answer) &&
  typeof readObject(answer).message === 'string';

/** The status page of Jupyter itself; a proxy may show its own page for signing in instead. */
export const isStatusTold = (answer: SeenAnswer | null): boolean =>
  answer?.status === 200 && typeof readObject(answer).kernels === 'number';

/** Measurements in the format of Prometheus. */
export const areMetricsTold = (answer: SeenAnswer | null): boolean =>
  answer?.status === 200 && /^# (?:HELP|TYPE) /m.test(answer.body);

/** Whether an answer is one that Jupyter gives: others, such as a proxy's, show nothing. */
const tells: Readonly<Record<Request, (answer: SeenAnswer) => boolean>> = {
  status: answer => isRefusal(answer) || isStatusTold(answer),
  login: answer =>
    isRefusal(answer) ||
    (answer.status === 200 && /jupyter/i.test(answer.body)),
  // Where nothing is, nothing is open.
  metrics: answer =>
    isRefusal(answer) || answer.status === 404 || areMetricsTold(answer),
  origin: ({ status }) => status < 500,
  change: answer => namesKey(answer) || skipsXsrf(answer)
};

/** Why a request shows nothing; `null` where its answer tells something. */
export const toUnseen = (
  url: string,
  probe: Request,
  { answer, message }: Asked
): string | null => {
  if (answer === null) {
    return `${url}: ${message}`;
  }
  return tells[probe](answer)
    ? null
    : `${url}: ${names[probe]} was answered with status ${answer.status}, as Jupyter does not answer.`;
};

const names: Readonly<Record<Request, string>> = {
  status: 'api/status',
  login: 'The page for signing in',
  metrics: 'metrics',
  origin: 'A request of a foreign page',
  change: 'An empty change'
};
