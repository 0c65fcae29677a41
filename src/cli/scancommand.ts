import {
  doesCount,
  toGithub,
  toJson,
  toSarif,
  toText,
  withDiscretion,
  type Demand,
  type Report
} from '../engine/report';
import type { Origin, ScanCommand } from './arguments';
import { exitCodes, type ExitCode } from './exit';
import { toRepairs, toRewriting } from './nextsteps';
import { writeReport } from './output';
import { scanPaths } from './scan';

/** Scans, and reports in the form that was asked for. */
export const runScan = async (
  command: ScanCommand,
  version: string
): Promise<ExitCode> => {
  const wantsLines = ['sarif', 'github'].includes(command.format);
  const { report, isStopped } = await scanPaths({ ...command, wantsLines });
  const code = judge(report, command);
  const toPieces = (): Iterable<string> => render(report, command, version);
  const written = await writeReport(toPieces, command.output);
  if (isStopped) {
    return exitCodes.stopped;
  }
  const isTold =
    written === 'as asked' ||
    (written === 'elsewhere' && code === exitCodes.found);
  return isTold ? code : exitCodes.failed;
};

const render = (
  report: Report,
  { format, demand, origin }: ScanCommand,
  version: string
): Iterable<string> => {
  const toShown = (): Report => withDiscretion(report);
  switch (format) {
    case 'json':
      return toJson(toShown());
    case 'sarif':
      return toSarif(toShown(), { version });
    case 'github':
      return toGithub(toShown(), demand);
    case 'text':
      return toTextWithSteps(report, demand, origin);
  }
};

/** The report for people; of what git keeps, with the commands that help. */
function* toTextWithSteps(
  report: Report,
  demand: Demand,
  origin: Origin
): Generator<string> {
  yield* toText(withDiscretion(report), demand);
  if (origin === 'staged') {
    yield* toRepairs(report, demand);
  } else if (origin !== 'files') {
    yield* toRewriting(report, demand);
  }
}

const judge = (
  { findings, errors }: Report,
  { demand }: ScanCommand
): ExitCode => {
  if (findings.some(({ finding }) => doesCount(finding, demand))) {
    return exitCodes.found;
  }
  return errors.length > 0 ? exitCodes.failed : exitCodes.nothing;
};
