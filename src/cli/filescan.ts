import {
  isNotebookText,
  scanFile,
  scanNotebookText
} from '../engine/documents';
import { scanNotebookFile } from '../engine/notebookfile';
import { isNotebookPath } from '../engine/notebook/paths';
import { FileLines, type FileError, type FileFinding } from '../engine/report';
import type { ScanResult } from '../engine/types';
import { decode, FileReader } from './read';
import { toReported, type Source } from './source';
import { readStaged } from './staged';
import { toReason } from './trouble';

/** What one file gave; plain data, which a worker can hand over. */
export interface Outcome {
  readonly findings: readonly FileFinding[];
  readonly errors: readonly FileError[];
  /** Size of the file; `null` if it could not be read. */
  readonly bytes: number | null;
}

/** How a run scans each file. */
export interface ScanSettings {
  /** In milliseconds: what has expired by now is less of a danger. */
  readonly now: number;
  /** Whether findings are told with their line of the file. */
  readonly wantsLines: boolean;
}

/** Scans one file after the other. */
export class FileScanner {
  constructor(settings: ScanSettings) {
    this.settings = settings;
  }

  /** Never throws: a failure in one file is an entry in the report. */
  scan(source: Source): Outcome {
    let size: number | null = null;
    try {
      const bytes = this.read(source);
      size = bytes.length;
      return { ...this.scanBytes(source.path, bytes), bytes: size };
    } catch (error) {
      const path = toReported(source.path);
      const message = toReason(error);
      return { findings: [], errors: [{ path, message }], bytes: size };
    }
  }

  private read({ path, blob }: Source): Buffer {
    return blob === null ? this.reader.read(path) : readStaged(blob);
  }

  private scanBytes(path: string, bytes: Buffer): Omit<Outcome, 'bytes'> {
    const { now, wantsLines } = this.settings;
    const reported = toReported(path);
    const { findings, problems } = scanByName(path, bytes, now);
    const isNotebook = findings.some(({ place }) => place.part !== 'file');
    const lines =
      wantsLines && isNotebook ? new FileLines(decode(bytes)) : null;
    return {
      findings: findings.map(finding => ({
        path: reported,
        finding,
        fileLine: lines?.find(finding)
      })),
      errors: problems.map(({ cell, message }) => ({
        path: reported,
        message: (cell === null ? '' : `Cell ${cell + 1}: `) + message
      }))
    };
  }

  private readonly settings: ScanSettings;
  private readonly reader = new FileReader();
}

const scanByName = (path: string, bytes: Buffer, now: number): ScanResult => {
  if (isNotebookPath(path)) {
    return scanNotebookFile({ bytes, decode }, { now });
  }
  const text = decode(bytes);
  return path === '-' && isNotebookText(text)
    ? scanNotebookText(text, { now })
    : scanFile(path, text, { now });
};
