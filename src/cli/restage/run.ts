/** Repairs what is staged, and the files as far as they hold the same. */
import { toShownPath } from '../../engine/report';
import { count } from '../../engine/report/words';
import { Configs, toCompared } from '../config';
import { toBytes } from '../repair/content';
import { toDiff } from '../repair/diff';
import { NotRepaired } from '../repair/notrepaired';
import type { RepairOutput } from '../repair/run';
import { toLeft } from '../repair/words';
import { NoText } from '../read';
import { toReported } from '../source';
import { createStagedConfigReader } from '../stagedconfig';
import { toReason } from '../trouble';
import type { RestageCommand } from './arguments';
import { keepContent, listEntries, setEntries, type Entry } from './entries';
import { readRecord, writeRecord, type RecordedRepair } from './record';
import { repairEntry, toStagedBytes, type RepairedEntry } from './repairentry';
import { replaceWorking } from './workingfile';

/** A repair of what is staged that is under way. */
class Restaging {
  constructor(command: RestageCommand, output: RepairOutput) {
    this.command = command;
    this.output = output;
    this.configs = new Configs(({ path, line, message }) => {
      const where = line === null ? '' : `Line ${line + 1}: `;
      this.complain(toReported(path), where + message);
    }, createStagedConfigReader());
  }

  errors = 0;

  /** What counts in the staged files, and how it would be repaired. */
  plan(): readonly RepairedEntry[] {
    return listEntries(this.command.paths).flatMap(entry => {
      try {
        return this.planOne(entry) ?? [];
      } catch (error) {
        this.complain(toReported(entry.path), toWords(error));
        return [];
      }
    });
  }

  tell(each: RepairedEntry): void {
    const path = toReported(each.entry.path);
    const { before, after, left } = each;
    if (!this.command.isWritten && each.gone > 0) {
      const mask = (text: string): string => each.mask(text);
      const shown = { text: after.staged, outcomes: [], mask };
      this.output.out(toDiff(toShownPath(path), before.text, shown));
    }
    if (left.length > 0) {
      this.output.err(`${toShownPath(path)}\n`);
      const reason = each.isKept ? kept : this.reason;
      const outcome = { fixed: false, reason } as const;
      left.forEach(site =>
        this.output.err(`  ${toLeft({ site, outcome, value: null })}\n`)
      );
    }
  }

  /** Changes the index, all or nothing, and then the files. */
  write(repaired: readonly RepairedEntry[]): void {
    const steps = repaired.map(toStep);
    const before = readRecord();
    // First of all, so that it comes back whatever happens.
    writeRecord([...before, ...steps.map(({ record }) => record)]);
    try {
      setEntries(
        steps.map(({ each, record }) => ({
          entry: each.entry,
          blob: record.index.after
        }))
      );
    } catch (error) {
      writeRecord(before);
      throw error;
    }
    repaired.forEach(each => this.writeFile(each));
  }

  private planOne(entry: Entry): RepairedEntry | null {
    if (this.configs.leavesOut(entry.path)) {
      return null;
    }
    const config = this.configs.find(entry.path);
    const path = toCompared(entry.path);
    return repairEntry(entry, this.command.way, {
      ...{ config, path },
      demand: this.command.demand,
      now: this.now
    });
  }

  private writeFile({ entry, working, after, gone }: RepairedEntry): void {
    const isSame = working === null || after.working === working.content.text;
    const reason =
      isSame || after.working === null
        ? null
        : replaceWorking(entry.path, working, after.working);
    const path = toShownPath(toReported(entry.path));
    const noun = this.command.demand.sensitive ? 'finding' : 'secret';
    const where = isSame || reason !== null ? '' : ', and in the file';
    this.output.out(
      `${path}: ${count(gone, noun)} taken out of what is staged${where}.\n`
    );
    if (reason !== null) {
      this.complain(toReported(entry.path), reason);
    }
  }

  private get reason(): string {
    return this.command.way === null
      ? 'It stands in code. nbwarden fix --staged --with env --write takes it out.'
      : 'It cannot be taken out of here. Open the file, or take it out of the commit: git restore --staged FILE';
  }

  private complain(path: string, reason: string): void {
    this.output.err(`${toShownPath(path)}: ${toShownPath(reason)}\n`);
    this.errors++;
  }

  private readonly command: RestageCommand;
  private readonly output: RepairOutput;
  private readonly configs: Configs;
  private readonly now = Date.now();
}

const kept =
  'Its name says that it holds secrets, and it is of no use without them. Take it out of the commit: git rm --cached FILE';

const toWords = (error: unknown): string =>
  error instanceof NotRepaired || error instanceof NoText
    ? error.message
    : toReason(error);

/** Keeps all contents, those of before too. */
const toStep = (
  each: RepairedEntry
): { each: RepairedEntry; record: RecordedRepair } => {
  const { entry, working, after } = each;
  const staged = keepContent(toStagedBytes(each));
  const isSame =
    working === null ||
    after.working === null ||
    after.working === working.content.text;
  const file = isSame
    ? null
    : {
        before: keepContent(working.bytes),
        after: keepContent(toBytes(working.content, after.working))
      };
  const index = { before: entry.blob, after: staged };
  return { each, record: { name: entry.name, index, file } };
};

/** @throws GitFailure - where git cannot be asked, or nothing can be written. */
export const restage = (
  command: RestageCommand,
  output: RepairOutput
): { left: number; errors: number } => {
  const restaging = new Restaging(command, output);
  const planned = restaging.plan();
  planned.forEach(each => restaging.tell(each));
  const repaired = planned.filter(({ gone }) => gone > 0);
  const left = planned.reduce((sum, each) => sum + each.left.length, 0);
  if (planned.length === 0 && restaging.errors === 0) {
    output.err('Nothing to do.\n');
  } else if (repaired.length > 0 && command.isWritten) {
    restaging.write(repaired);
    output.err(after);
  } else if (repaired.length > 0) {
    output.err(
      'Nothing was written. Add --write to change what is staged, and the files.\n'
    );
  }
  return { left, errors: restaging.errors };
};

const after = `To bring back what was there, until the next commit: nbwarden redact --staged --undo
What was staged once stays in the repository until git prunes it. Revoke a secret if others can read the repository.
`;
