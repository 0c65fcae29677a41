import { PathExt } from '@jupyterlab/coreutils';

import type { OutputAt, Versions } from '../../engine/guard';
import type { Way } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import type { Configs } from '../config/configs';
import type { BlobText, FileStep, GitPart, LeftFile } from './gitpart';
import { RequestRefused } from '../server/requests';

/** What the server part answers where it will not do what it is asked for. */
const REFUSED = 422;

/** What is done with a staged file, and with the file in its folder. */
export type StagedOrder =
  | {
      readonly kind: 'values';
      readonly fingerprints: readonly string[];
      /** How sources keep what they lose; `null`: it is redacted there as well. */
      readonly way: Way | null;
    }
  /** `null` clears all outputs. */
  | { readonly kind: 'outputs'; readonly only: OutputAt | null };

/** Documents that are open in the page. */
export interface OpenDocuments {
  /** Whether a file, its path on the server, is open with changes that are not saved. */
  isDirty(path: string): boolean;
  /** Read a file again that was changed on the disk. */
  reload(path: string): Promise<void>;
}

/** What became of an order. */
export interface StagedResult {
  /** Whether anything could be changed in what is staged. */
  readonly isChanged: boolean;
  /**
   * What became of the file in the folder: it is repaired, too, does not hold what
   * is staged, is open with changes that are not saved, or was left for a reason.
   */
  readonly file: 'repaired' | 'without' | 'unsaved' | LeftFile;
}

/** What is known of the file in the folder. */
interface Working {
  readonly blob: string;
  readonly text: BlobText;
}

/**
 * Repairs staged files: the index, and the file in its folder as far as it
 * holds the same. What was there is kept in the repository, and comes back.
 */
export class StagedRepairs {
  constructor(
    part: GitPart,
    engine: EngineClient,
    configs: Configs,
    documents: OpenDocuments
  ) {
    this.part = part;
    this.engine = engine;
    this.configs = configs;
    this.documents = documents;
  }

  /** Whether what was there can be brought back. */
  get canUndo(): boolean {
    return this.done.length > 0;
  }

  /**
   * @param blob - of the staged content that the order is meant for.
   *
   * @throws Error - with a sentence; nothing is changed then.
   */
  async repair(
    repository: string,
    path: string,
    blob: string,
    order: StagedOrder
  ): Promise<StagedResult> {
    const full = PathExt.join(repository, path);
    const isDirty = this.documents.isDirty(full);
    const [[, read]] = await this.part.readBlobs(repository, [blob]);
    const staged = requireText(read);
    const { working, held } = isDirty
      ? { working: null, held: 'unsaved' as const }
      : await this.readWorking(repository, path);
    const versions = { staged: staged.text, working: toText(working) };
    const after = await this.change(path, full, versions, order);
    if (after.staged === versions.staged) {
      return { isChanged: false, file: 'without' };
    }
    const index = await this.toStep(repository, blob, after.staged, staged);
    const file = await this.toFileStep(repository, working, versions, after);
    const [left] = await this.make(repository, { path, index, file });
    await this.documents.reload(full);
    const became = file === null ? 'without' : (left ?? 'repaired');
    return { isChanged: true, file: held ?? became };
  }

  /** The file in the folder, or why it has to stay as it is. */
  private async readWorking(
    repository: string,
    path: string
  ): Promise<{ working: Working | null; held: LeftFile | null }> {
    try {
      const working = await this.part.readWorking(repository, path);
      return { working, held: null };
    } catch (error) {
      if (error instanceof RequestRefused && error.status === REFUSED) {
        return { working: null, held: { path, message: error.message } };
      }
      throw error;
    }
  }

  /** Bring back what was there before all repairs. */
  async undo(): Promise<readonly LeftFile[]> {
    const left: LeftFile[] = [];
    for (const { repository, step } of [...this.done].reverse()) {
      left.push(...(await this.part.change(repository, [turn(step)])));
      await this.documents.reload(PathExt.join(repository, step.path));
      this.done.pop();
    }
    return left;
  }

  /** What was done is committed: nothing can be brought back from here on. */
  forget(): void {
    this.done = [];
  }

  private change(
    path: string,
    full: string,
    versions: Versions,
    order: StagedOrder
  ): Promise<Versions> {
    return order.kind === 'outputs'
      ? this.engine.call('clearOutputs', path, versions, order.only)
      : this.engine.call('repairVersions', {
          path,
          versions,
          fingerprints: order.fingerprints,
          way: order.way,
          options: this.configs.toScanOptions(full)
        });
  }

  private async make(
    repository: string,
    step: FileStep
  ): Promise<readonly LeftFile[]> {
    const left = await this.part.change(repository, [step]);
    const file = left.length > 0 ? null : step.file;
    this.done.push({ repository, step: { ...step, file } });
    return left;
  }

  private async toStep(
    repository: string,
    before: string,
    text: string,
    { encode }: { encode: (text: string) => Uint8Array }
  ): Promise<FileStep['index']> {
    const [after] = await this.part.keep(repository, [encode(text)]);
    return { before, after };
  }

  private async toFileStep(
    repository: string,
    working: Working | null,
    before: Versions,
    after: Versions
  ): Promise<FileStep['file']> {
    return working === null ||
      after.working === null ||
      after.working === before.working
      ? null
      : this.toStep(
          repository,
          working.blob,
          after.working,
          requireText(working.text)
        );
  }

  private readonly part: GitPart;
  private readonly engine: EngineClient;
  private readonly configs: Configs;
  private readonly documents: OpenDocuments;
  private done: { readonly repository: string; readonly step: FileStep }[] = [];
}

const turn = ({ path, index, file }: FileStep): FileStep => ({
  path,
  index: index && turnStep(index),
  file: file && turnStep(file)
});

const turnStep = ({
  before,
  after
}: NonNullable<FileStep['index']>): FileStep['index'] => ({
  before: after ?? '',
  after: before
});

/** A text that can be written back as it is kept. */
const requireText = (
  read: BlobText
): { text: string; encode: (text: string) => Uint8Array } => {
  if (read.kind !== 'text' || read.decoded.encode === null) {
    throw new Error('Only texts in UTF-8 or UTF-16 can be changed.');
  }
  return { text: read.decoded.text, encode: read.decoded.encode };
};

const toText = (working: Working | null): string | null =>
  working?.text.kind === 'text' && working.text.decoded.encode !== null
    ? working.text.decoded.text
    : null;
