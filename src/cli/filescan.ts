import { toScanOptions } from '../engine/config/judge';
import {
  isCredentialPath,
  judgeCredentialFile
} from '../engine/credentialfile';
import { findImageData } from '../engine/imagedata';
import { isNotebookPath, languageOfPath } from '../engine/notebook/paths';
import {
  isNotebookText,
  scanFile,
  scanNotebookText
} from '../engine/documents';
import { FileLines, type FileError, type FileFinding } from '../engine/report';
import type { ScanOptions } from '../engine/scan';
import type { ScanResult } from '../engine/types';
import { BlobReader } from './blobs';
import { openCache, type ScanCache } from './cache';
import type { CachePlace } from './cache/place';
import { Configs } from './config';
import { findLfsId, readLfs, refusePointer } from './lfs';
import { decode, FileReader, NoText, readRegularText, without } from './read';
import { toReported, type Source } from './source';
import { SourceBytes } from './sourcebytes';
import { createStagedConfigReader } from './stagedconfig';
import { toReadReason } from './trouble';

/** What one file gave; plain data, which a worker can hand over. */
export interface Outcome {
  readonly findings: readonly FileFinding[];
  readonly errors: readonly FileError[];
  /** Size of the file; `null` if it could not be read. */
  readonly bytes: number | null;
  /** Whether it holds no text, and its name does not say that it does. */
  readonly isBinary?: boolean;
}

type Judgement = Pick<Outcome, 'findings' | 'errors'>;

/** How a run scans each file. */
export interface ScanSettings {
  /** In milliseconds: what has expired by now is less of a danger. */
  readonly now: number;
  /** Whether findings are told with their line of the file. */
  readonly wantsLines: boolean;
  /** Whether what git has staged is scanned. */
  readonly isStaged: boolean;
  /** Where is kept which files are clean; `null` if all are judged. */
  readonly cache: CachePlace | null;
}

/** The `nbwarden.toml` files of a run: of the disk, or as they are staged. */
export const createConfigs = (
  isStaged: boolean,
  tell: ConstructorParameters<typeof Configs>[0]
): Configs =>
  new Configs(tell, isStaged ? createStagedConfigReader() : readRegularText);

/** Scans one file after the other. */
export class FileScanner {
  /** @param configs - what the files of the run say; each thread reads them for itself. */
  constructor(
    settings: ScanSettings,
    configs = createConfigs(settings.isStaged, () => undefined)
  ) {
    this.settings = settings;
    this.configs = configs;
    this.cache = settings.cache && openCache(settings.cache);
  }

  /** Never throws: a failure in one file is an entry in the report. */
  async scan(source: Source): Promise<Outcome> {
    let size: number | null = null;
    try {
      const bytes = await this.read(source);
      size = bytes.length;
      return { ...this.judgeOnce(source, bytes), bytes: size };
    } catch (error) {
      if (error instanceof NoText && mayHoldNoText(source)) {
        return { findings: [], errors: [], bytes: null, isBinary: true };
      }
      const path = toReported(source.path);
      const message = toReadReason(source.path, error);
      const { commit } = source;
      return { findings: [], errors: [{ path, message, commit }], bytes: size };
    }
  }

  /** What reads for it may end, and what it learned is kept. */
  close(): void {
    this.blobs.close();
    this.cache?.save();
  }

  private async read({ path, blob }: Source): Promise<SourceBytes> {
    if (blob !== null) {
      return new SourceBytes(await this.readBlob(blob), null);
    }
    const read = (): Buffer => refusePointer(this.reader.read(path));
    return new SourceBytes(read(), path === '-' ? null : read);
  }

  private async readBlob(blob: string): Promise<Buffer> {
    const bytes = await this.blobs.read(blob);
    const id = findLfsId(bytes);
    return id === null ? bytes : readLfs(id);
  }

  /** A file that was clean and is the same is not judged again. */
  private judgeOnce(source: Source, bytes: SourceBytes): Judgement {
    const { cache } = this;
    if (cache === null || source.path === '-') {
      return this.judge(source, bytes);
    }
    const { rules } = this.configs.find(source.path);
    const toKey = (): string => cache.toKey(source.path, bytes.take(), rules);
    const key = toKey();
    if (cache.isClean(key)) {
      return { findings: [], errors: [] };
    }
    const judgement = this.judge(source, bytes);
    const isClean = judgement.findings.length + judgement.errors.length === 0;
    // What was read again for the judgement may have been written in between.
    if (isClean && (!bytes.isReadAgain || key === toKey())) {
      cache.add(key);
    }
    return judgement;
  }

  private judge(source: Source, bytes: SourceBytes): Judgement {
    const { path, commit } = source;
    const { now, wantsLines } = this.settings;
    const reported = toReported(path);
    const options = toScanOptions(this.configs.find(path), now);
    const { findings, problems } = scanSource(source, bytes, options);
    const isNotebook = findings.some(({ place }) => place.part !== 'file');
    const lines =
      wantsLines && isNotebook ? new FileLines(decode(bytes.take())) : null;
    return {
      findings: this.configs.judge(path, findings, now).map(finding => ({
        path: reported,
        commit,
        finding,
        fileLines: lines?.list(finding)
      })),
      errors: problems.map(({ cell, message }) => ({
        path: reported,
        commit,
        message: (cell === null ? '' : `Cell ${cell + 1}: `) + message
      }))
    };
  }

  private readonly settings: ScanSettings;
  private readonly configs: Configs;
  private readonly cache: ScanCache | null;
  private readonly reader = new FileReader();
  private readonly blobs = new BlobReader();
}

/** All that is on its way into a repository is read, pictures and archives too. */
const mayHoldNoText = ({ path, blob }: Source): boolean =>
  blob !== null && languageOfPath(path) === null;

/** On its way into a repository, a file may be one that does not belong there at all. */
const scanSource = (
  { path, blob }: Source,
  bytes: SourceBytes,
  options: ScanOptions
): ScanResult => {
  if (blob === null || !isCredentialPath(path)) {
    return scanWithoutPictures(path, bytes, options);
  }
  const text = decodeIfText(bytes.take());
  const whole = judgeCredentialFile(path, text);
  const { findings, problems } =
    text === null
      ? { findings: [], problems: [] }
      : scanText(path, text, options);
  return {
    findings: whole === null ? findings : [whole, ...findings],
    problems
  };
};

const decodeIfText = (bytes: Buffer): string | null => {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof NoText) {
      return null;
    }
    throw error;
  }
};

/** Pictures are half of what notebooks weigh, and nothing is found in them. */
const scanWithoutPictures = (
  path: string,
  bytes: SourceBytes,
  options: ScanOptions
): ScanResult => {
  const { text, hasPictures } = readWithoutPictures(path, bytes);
  const result = scanText(path, text, options);
  // What is wrong with a file is told of the file as it is.
  return hasPictures && result.problems.some(({ cell }) => cell === null)
    ? scanText(path, decode(bytes.take()), options)
    : result;
};

const readWithoutPictures = (
  path: string,
  source: SourceBytes
): { text: string; hasPictures: boolean } => {
  const bytes = source.take();
  const images = isNotebookPath(path) ? findImageData(bytes) : [];
  return {
    text: decode(without(bytes, images)),
    hasPictures: images.length > 0
  };
};

const scanText = (
  path: string,
  text: string,
  options: ScanOptions
): ScanResult =>
  path === '-' && isNotebookText(text)
    ? scanNotebookText(text, options)
    : scanFile(path, text, options);
