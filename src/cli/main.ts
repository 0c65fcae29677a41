import { isMainThread } from 'node:worker_threads';

import { toShownPath } from '../engine/report';
import type { AuditCommand } from './audit/arguments';
import { readArguments, type Command } from './arguments';
import { writeBaseline } from './baseline';
import { Refusal, type Change } from './configfile';
import { complain, exitCodes, say, toTold, type ExitCode } from './exit';
import type { CleanCommand } from './filter/arguments';
import { installFilter, uninstallFilter } from './filter/change';
import { cleanInput } from './filter/clean';
import { help } from './help';
import type { HookCommand } from './hook/arguments';
import { runHook } from './hook/check';
import { importRules } from './import';
import { writeReport } from './output';
import type { RepairCommand } from './repair/arguments';
import { NotRepaired } from './repair/notrepaired';
import { repairPaths, type RepairOutput } from './repair/run';
import type { RestageCommand, UndoCommand } from './restage/arguments';
import { runScan } from './scancommand';
import { toReason } from './trouble';
import type { TrustCommand } from './trust/arguments';
import { trustPaths } from './trust/run';
import { runWorker } from './worker';
import { writeBytes, writeToStream } from './write';

/** Put there when the command is bundled. */
const version = process.env.NBWARDEN_VERSION ?? '0.0.0';

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

/** Loaded when it is needed; a hook does not repair. */
const repairStaged = async (
  command: RestageCommand | UndoCommand
): Promise<ExitCode> => {
  const shown: string[] = [];
  const output: RepairOutput = {
    out: text => shown.push(text),
    err: text => process.stderr.write(text)
  };
  try {
    const { restage } = await import('./restage/run');
    const { undoRepairs } = await import('./restage/undo');
    const { left, errors } =
      command.kind === 'restage'
        ? restage(command, output)
        : { left: 0, errors: undoRepairs(output) };
    await writeToStream(process.stdout, shown);
    if (errors > 0) {
      return exitCodes.failed;
    }
    return left > 0 ? exitCodes.found : exitCodes.nothing;
  } catch (error) {
    return complain(toReason(error));
  }
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
  const written = await writeReport(toPieces, command.output);
  if (hasFindings(report) && written !== 'nowhere') {
    return exitCodes.found;
  }
  return written === 'as asked' && report.errors.length === 0
    ? exitCodes.nothing
    : exitCodes.failed;
};

/** Changing hooks is seldom done. */
const hook = async (command: HookCommand): Promise<ExitCode> => {
  const { changeHooks, toHookJson, toHookText } = await import('./hook/run');
  const report = changeHooks(command);
  await say(
    command.format === 'json' ? toHookJson(report) : toHookText(report)
  );
  return report.errors.length > 0 ? exitCodes.failed : exitCodes.nothing;
};

/** Gives git the file that it stages; nothing of it where that fails. */
const clean = async ({ path }: CleanCommand): Promise<ExitCode> => {
  try {
    await writeBytes(process.stdout, cleanInput(path));
    return exitCodes.nothing;
  } catch (error) {
    const isOurs = error instanceof NotRepaired;
    const reason = isOurs ? error.message : toReason(error);
    return complain(
      `${toShownPath(path)} was not staged. ${reason} To stage it as it is: git -c filter.nbwarden.clean=cat add FILE`
    );
  }
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
      return runScan(command, version);
    case 'repair':
      return repair(command);
    case 'restage':
    case 'undo-restage':
      return repairStaged(command);
    case 'trust':
      return trust(command);
    case 'audit':
      return audit(command);
    case 'hook':
      return hook(command);
    case 'hook-run':
      return runHook(command, version);
    case 'filter':
      return change(
        command.action === 'install' ? installFilter : uninstallFilter
      );
    case 'filter-clean':
      return clean(command);
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
    const { done, left, isPartial = false } = await act();
    left.forEach(complain);
    await say(`${toTold(done)}\n`);
    return isPartial ? exitCodes.failed : exitCodes.nothing;
  } catch (error) {
    return complain(error instanceof Refusal ? error.message : toReason(error));
  }
};

// A reader that has seen enough closes the pipe: no reason to fail loudly.
process.stdout.on('error', () => undefined);
// Nobody is left to be told; how the run ends still tells it.
process.stderr.on('error', () => undefined);

// A run that never comes to its end must not look like one that found nothing.
process.exitCode = exitCodes.failed;

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
