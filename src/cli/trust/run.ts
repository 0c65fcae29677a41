import { isByTrust, toTrustJson, toTrustText } from '../../engine/trust';
import { toShownPath } from '../../engine/report';
import { toTold } from '../exit';
import { toReported } from '../source';
import type { TrustCommand } from './arguments';
import { reviewPaths } from './review';
import { signNotebook } from './sign';

/** Where a run writes. */
interface Streams {
  /** Resolves when all is handed over: a signature comes after it. */
  readonly out: (pieces: Iterable<string>) => Promise<void>;
  readonly err: (text: string) => void;
}

/** What a run found. */
export interface TrustOutcome {
  /** Whether something would act that does not while it is not trusted. */
  readonly acts: boolean;
  readonly failed: boolean;
}

/** Prints what notebooks would do, then signs them if that was asked for. */
export const trustPaths = async (
  { paths, format, isSigned }: TrustCommand,
  { out, err }: Streams
): Promise<TrustOutcome> => {
  const { report, texts } = reviewPaths(paths);
  await out(format === 'json' ? [toTrustJson(report)] : toTrustText(report));
  const signings = isSigned ? [...texts].map(signing(err)) : [];
  if (isSigned) {
    report.errors.forEach(({ path, message }) =>
      err(`${toShownPath(path)}: It was not signed. ${toShownPath(message)}\n`)
    );
  }
  return {
    acts: report.notebooks.some(({ changes }) => changes.some(isByTrust)),
    failed: report.errors.length > 0 || signings.includes(false)
  };
};

/** Whether a notebook was signed; says so beside the report, which may be JSON. */
const signing =
  (err: Streams['err']) =>
  ([path, text]: [string, string]): boolean => {
    const problem = signNotebook(path, text);
    err(`${toTold(toReported(path))}: ${problem ?? 'It is signed.'}\n`);
    return problem === null;
  };
