import { isMainThread } from 'node:worker_threads';

import {
  doesCount,
  toGithub,
  toJson,
  toSarif,
  toText,
  type Report
} from '../engine/report';
import type { AuditCommand } from './audit/arguments';
import { readArguments, type Command, type ScanCommand } from './arguments';
import { writeBaseline } from './baseline';
import { Refusal, type Change } from './configfile';
import { help } from './help';
import { importRules } from './import';
import type { RepairCommand } from './repair/arguments';
import { repairPaths } from './repair/run';
import { scanPaths } from './scan';
import { toReason } from './trouble';
import type { TrustCommand } from './trust/arguments';
import { trustPaths } from './trust/run';
import { runWorker } from './worker';
import { writeToFile, writeToStream } from './write';

/** Put there when the command is bundled. */
const version = process.env.NBWARDEN_VERSION ?? '0.0.0';

/** 130 is what a shell tells of a program that Ctrl-C ended. */
const exitCodes = { nothing: 0, found: 1, failed: 2, stopped: 130 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const say = (text: string): Promise<void> =>
  writeToStream(process.stdout, [text]);

const complain = (message: string): ExitCode => {
  process.stderr.write(`nbwarden: ${message}\n`);
  return exitCodes.failed;
};

const render = (
  report: Report,
  { format, demand }: ScanCommand
): Iterable<string> => {
  switch (format) {
    case 'json':
      return toJson(report);
    case 'sarif':
      return toSarif(report, { version });
    case 'github':
      return toGithub(report, demand);
    case 'text':
      return toText(report, demand);
  }
};

const scan = async (command: ScanCommand): Promise<ExitCode> => {
  const wantsLines = ['sarif', 'github'].includes(command.format);
  const { report, isStopped } = await scanPaths({ ...command, wantsLines });
  const code = judge(report, command);
  const isWritten = await write(() => render(report, command), command.output);
  if (isStopped) {
    return exitCodes.stopped;
  }
  return isWritten || code === exitCodes.found ? code : exitCodes.failed;
};

/** Writes a report. What cannot go to its file goes to the standard output: nobody should miss a finding. */
const write = async (
  toPieces: () => Iterable<string>,
  output: string | null
): Promise<boolean> => {
  if (output !== null) {
    try {
      writeToFile(output, toPieces());
      return true;
    } catch (error) {
      complain(`${output} was not written. ${toReason(error)}`);
    }
  }
  try {
    await writeToStream(process.stdout, toPieces());
    return output === null;
  } catch (error) {
    complain(`The report was not written. ${toReason(error)}`);
    return false;
  }
};

const judge = (
  { findings, errors }: Report,
  { demand }: ScanCommand
): ExitCode => {
  if (findings.some(({ finding }) => doesCount(finding, demand))) {
    return exitCodes.found;
  }
  return errors.length > 0 ? exitCodes.failed : exitCodes.nothing;
};

const repair = async (command: RepairCommand): Promise<ExitCode> => {
  const shown: string[] = [];
  const { left, errors } = repairPaths(command, {
    out: text => shown.push(text),
    err: text => process.stderr.write(text)
  });
  await writeToStream(process.stdout, shown);
  if (errors > 0) {
    return exitCodes.failed;
  }
  return left > 0 ? exitCodes.found : exitCodes.nothing;
};

const trust = async (command: TrustCommand): Promise<ExitCode> => {
  const { acts, failed } = await trustPaths(command, {
    out: pieces => writeToStream(process.stdout, pieces),
    err: text => process.stderr.write(`nbwarden: ${text}`)
  });
  if (acts) {
    return exitCodes.found;
  }
  return failed ? exitCodes.failed : exitCodes.nothing;
};

/** What the audit needs is loaded for it alone. */
const audit = async (command: AuditCommand): Promise<ExitCode> => {
  const { hasFindings, renderAudit, runAudit } = await import('./audit/run');
  const report = await runAudit(command);
  const toPieces = (): Iterable<string> => [
    renderAudit(report, command, version)
  ];
  const isWritten = await write(toPieces, command.output);
  if (hasFindings(report)) {
    return exitCodes.found;
  }
  return isWritten && report.errors.length === 0
    ? exitCodes.nothing
    : exitCodes.failed;
};

const run = async (command: Command): Promise<ExitCode> => {
  switch (command.kind) {
    case 'help':
      await say(help);
      return exitCodes.nothing;
    case 'version':
      await say(`${version}\n`);
      return exitCodes.nothing;
    case 'wrong':
      return complain(`${command.message} See nbwarden --help.`);
    case 'scan':
      return scan(command);
    case 'repair':
      return repair(command);
    case 'trust':
      return trust(command);
    case 'audit':
      return audit(command);
    case 'baseline':
      return change(() => writeBaseline(command));
    case 'import-gitleaks':
      return change(() => importRules(command));
  }
};

/** Runs what changes a file: says what was done, and complains of what was not. */
const change = async (
  act: () => Change | Promise<Change>
): Promise<ExitCode> => {
  try {
    const { done, left } = await act();
    left.forEach(complain);
    await say(`${done}\n`);
    return exitCodes.nothing;
  } catch (error) {
    return complain(error instanceof Refusal ? error.message : toReason(error));
  }
};

// A reader that has seen enough closes the pipe: no reason to fail loudly.
process.stdout.on('error', () => undefined);

// Further threads run the same bundle.
const task = isMainThread
  ? run(readArguments(process.argv.slice(2)))
  : runWorker().then(() => exitCodes.nothing);

task.then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = complain(toReason(error));
  }
);
