import { relative } from 'node:path';

import {
  isNotebookText,
  scanFile,
  scanNotebookText
} from '../engine/documents';
import {
  FileLines,
  type FileError,
  type FileFinding,
  type Report
} from '../engine/report';
import { toScanOptions } from '../engine/config/judge';
import type { ScanOptions } from '../engine/scan';
import type { Finding, Problem, ScanResult } from '../engine/types';
import { Configs } from './config';
import { listFiles } from './files';
import { readText } from './read';
import { toReason } from './trouble';

/** A run over files that is under way. */
class Run {
  constructor(now: number, wantsLines: boolean) {
    this.now = now;
    this.wantsLines = wantsLines;
  }

  readonly findings: FileFinding[] = [];
  readonly errors: FileError[] = [];
  files = 0;
  bytes = 0;
  skipped = 0;

  /** A file, or all files of a folder. */
  scanPath(path: string): void {
    this.attempt(path, () => {
      const tell = (folder: string, error: unknown): void =>
        this.addError(folder, error);
      for (const file of listFiles(path, tell)) {
        this.attempt(file, () => this.scanOne(file));
      }
    });
  }

  private scanOne(file: string): void {
    if (this.seen.has(file)) {
      return;
    }
    this.seen.add(file);
    if (this.configs.leavesOut(file)) {
      this.skipped++;
      return;
    }
    const { text, bytes } = readText(file);
    this.files++;
    this.bytes += bytes;
    const path = toReported(file);
    const options = toScanOptions(this.configs.find(file), this.now);
    const { findings, problems } = scanText(file, text, options);
    this.addFindings(path, text, this.configs.judge(file, findings, this.now));
    this.addProblems(path, problems);
  }

  private addFindings(
    path: string,
    text: string,
    findings: readonly Finding[]
  ): void {
    const isNotebook = findings.some(({ place }) => place.part !== 'file');
    const lines = this.wantsLines && isNotebook ? new FileLines(text) : null;
    findings.forEach(finding =>
      this.findings.push({ path, finding, fileLine: lines?.find(finding) })
    );
  }

  private addProblems(path: string, problems: readonly Problem[]): void {
    problems.forEach(({ cell, message }) => {
      const where = cell === null ? '' : `Cell ${cell + 1}: `;
      this.errors.push({ path, message: where + message });
    });
  }

  /** A failure in one file is an entry in the report; the others are scanned. */
  private attempt(path: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.addError(path, error);
    }
  }

  private addError(path: string, error: unknown): void {
    this.errors.push({ path: toReported(path), message: toReason(error) });
  }

  private readonly now: number;
  private readonly wantsLines: boolean;
  private readonly configs = new Configs(({ path, line, message }) => {
    const where = line === null ? '' : `Line ${line + 1}: `;
    this.errors.push({ path: toReported(path), message: where + message });
  });
  private readonly seen = new Set<string>();
}

const toReported = (path: string): string =>
  path === '-' ? path : relative('', path).split('\\').join('/') || '.';

const scanText = (
  path: string,
  text: string,
  options: ScanOptions
): ScanResult =>
  path === '-' && isNotebookText(text)
    ? scanNotebookText(text, options)
    : scanFile(path, text, options);

/**
 * Scans files and folders. Never throws: what could not be read is in the report.
 *
 * @param wantsLines - whether findings are told with their line of the file.
 */
export const scanPaths = (
  paths: readonly string[],
  wantsLines: boolean
): Report => {
  const start = performance.now();
  const run = new Run(Date.now(), wantsLines);
  paths.forEach(path => run.scanPath(path));
  const { findings, errors, files, bytes, skipped } = run;
  const milliseconds = Math.round(performance.now() - start);
  const scanned = { files, bytes, milliseconds, skipped };
  return { findings, errors, scanned };
};
