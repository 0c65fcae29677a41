import { listNextSteps } from '../../engine/fixes/ways';
import type {
  RepairedText,
  RepairOrder,
  RepairOutcome
} from '../../engine/repair';
import { hideSecrets, toShownPath } from '../../engine/report';
import { Configs, toCompared } from '../config';
import { listFiles } from '../files';
import { NoText } from '../read';
import { toReported } from '../source';
import { toReadReason } from '../trouble';
import type { RepairCommand } from './arguments';
import { NotWritable, readContent, readInput, replaceContent } from './content';
import { toDiff } from './diff';
import { repairFile } from './file';
import { NotRepaired } from './notrepaired';
import {
  toClashes,
  toDone,
  toLeft,
  toSkipped,
  toSteps,
  toUnwritten
} from './words';

/** What a repair tells: the changes on the standard output, all else beside it. */
export interface RepairOutput {
  out(text: string): void;
  err(text: string): void;
}

/** A repair of files that is under way. */
class Repair {
  constructor(command: RepairCommand, output: RepairOutput) {
    const { way, options, demand } = command;
    this.isWritten = command.isWritten;
    this.output = output;
    this.order = {
      way,
      options,
      demand,
      known: this.known,
      now: Date.now()
    };
    this.configs = new Configs(({ path, line, message }) => {
      const where = line === null ? '' : `Line ${line + 1}: `;
      this.complain(path, where + message);
    });
  }

  readonly outcomes: RepairOutcome[] = [];
  readonly known = new Map<string, Set<string>>();
  errors = 0;
  skipped = 0;

  /** A file, or all files of a folder. */
  repairPath(path: string): void {
    this.attempt(path, () => {
      const tell = (folder: string, error: unknown): void =>
        this.fail(folder, error);
      for (const { path: file } of listFiles(path, tell)) {
        this.attempt(file, () => this.repairOne(file));
      }
    });
  }

  private repairOne(file: string): void {
    if (this.seen.has(file)) {
      return;
    }
    this.seen.add(file);
    if (this.configs.leavesOut(file)) {
      this.skipped++;
      return;
    }
    const content = file === '-' ? readInput() : readContent(file);
    const config = this.configs.find(file);
    const order = { ...this.order, config, path: toCompared(file) };
    const repaired = repairFile(file, content.text, order);
    const isChanged = repaired.text !== content.text;
    if (isChanged && this.isWritten && file !== '-') {
      replaceContent(file, content, repaired.text);
    }
    this.outcomes.push(...repaired.outcomes);
    repaired.outcomes.forEach(each => this.remember(each));
    this.tell(toShown(file), isChanged ? content.text : null, repaired);
  }

  /** The same name has to stand for the same value in all files. */
  private remember({ outcome, value }: RepairOutcome): void {
    if (outcome.fixed && value !== null) {
      const values = this.known.get(outcome.name) ?? new Set();
      this.known.set(outcome.name, values.add(value));
    }
  }

  private tell(
    path: string,
    before: string | null,
    repaired: RepairedText
  ): void {
    const { outcomes } = repaired;
    const left = outcomes.filter(({ outcome }) => !outcome.fixed);
    if (path === '-' && this.isWritten) {
      this.output.out(repaired.text);
    } else if (before !== null && this.isWritten) {
      this.output.out(`${path}: ${toDone(outcomes)}.\n`);
    } else if (before !== null) {
      this.output.out(toDiff(path, before, repaired));
    }
    if (left.length > 0) {
      this.output.err(`${path}\n`);
      left.forEach(each => this.output.err(`  ${toLeft(each)}\n`));
    }
  }

  /** A failure in one file ends neither the others nor the run. */
  private attempt(path: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fail(path, error);
    }
  }

  private fail(path: string, error: unknown): void {
    const isOurs = [NoText, NotRepaired, NotWritable].some(
      each => error instanceof each
    );
    this.complain(
      path,
      isOurs ? (error as Error).message : toReadReason(path, error)
    );
  }

  private complain(path: string, reason: string): void {
    this.output.err(`${toShown(path)}: ${toShownPath(reason)}\n`);
    this.errors++;
  }

  private readonly isWritten: boolean;
  private readonly output: RepairOutput;
  private readonly order: Omit<RepairOrder, 'config' | 'path'>;
  private readonly configs: Configs;
  private readonly seen = new Set<string>();
}

const toShown = (path: string): string =>
  toShownPath(hideSecrets(toReported(path)));

/** Repairs files and folders. Never throws: what failed is told and counted. */
export const repairPaths = (
  command: RepairCommand,
  output: RepairOutput
): { left: number; errors: number } => {
  const repair = new Repair(command, output);
  command.paths.forEach(path => repair.repairPath(path));
  const { outcomes, errors, skipped } = repair;
  const kept = new Map(
    outcomes.flatMap(({ outcome }) =>
      outcome.fixed && outcome.name !== ''
        ? [[outcome.name, outcome.form] as const]
        : []
    )
  );
  const steps =
    command.way === null
      ? []
      : listNextSteps(
          command.way,
          [...kept.keys()],
          command.options,
          false,
          kept
        );
  output.err(toSteps(steps));
  toClashes(repair.known).forEach(each => output.err(each));
  output.err(toSkipped(skipped));
  const left = outcomes.filter(({ outcome }) => !outcome.fixed).length;
  if (outcomes.length === 0 && errors === 0) {
    output.err('Nothing to do.\n');
  } else if (!command.isWritten && outcomes.length > left) {
    output.err(toUnwritten(kept.size));
  }
  return { left, errors };
};
