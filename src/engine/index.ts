/**
 * The engine's functions. They take and return plain data, so that a worker
 * can run them for the page; see `types.ts` for the nouns.
 */
import {
  attachmentFragments,
  metadataFragments,
  notebookMetadata,
  outputFragments,
  sourceFragments,
  type CellSource
} from './notebook';
import type { OutputOrigin } from './notebook';
import { hideSecrets as hideIn } from './report/discretion';
import { scanFragment, type ScanOptions } from './scan';
import { listFindings, toScan } from './scanner';
import type { Finding, KnownFunction } from './types';

export {
  addAllowed,
  findUnknownRules,
  readConfig,
  readOwnRules,
  tryOwnRules
} from './config';
export { adviseCell, adviseFile } from './audit/advice';
export { judgeServer, renderServerReport } from './audit/page';
export type { OwnRules, RuleProblem, Trial } from './config/own';
export {
  isNotebookText,
  scanFile,
  scanNotebook,
  scanNotebookText
} from './documents';
export {
  findNameProblem,
  findOptionProblem,
  listNextSteps,
  planFix,
  readSecret,
  redactOutput,
  suggestName
} from './fixes';
export { clearOutputs, listOutputs, listSame, repairVersions } from './guard';
export type { OutputAt, Versions, VersionsOrder } from './guard';
export { notebookLanguage, outputFragments, sourceFragments } from './notebook';
export type { CellSource, OutputOrigin, OutputPlace } from './notebook';
export { isScannedByName } from './notebook/paths';
export { findCopies } from './redact/copies';
export type { Copy } from './redact/copies';
export { redactOutputs } from './redact/outputs';
export { redactPart } from './redact/parts';
export type { PartPlace } from './redact/parts';
export { readTexts } from './redact/read';
export type { ReadText } from './redact/read';
export type { ScanOptions } from './scan';
export { readChange, reviewNotebook } from './trust';
export type * from './types';

/**
 * Scans a cell's source.
 *
 * @param index - of the cell in its notebook.
 * @param language - the notebook's, as `notebookLanguage` tells it.
 * @param functions - what the notebook's cells make that takes a secret by its place.
 */
export const scanSource = (
  cell: CellSource,
  index: number,
  language: string,
  options: ScanOptions = {},
  functions: readonly KnownFunction[] = []
): Finding[] =>
  sourceFragments(cell, index, language).flatMap(fragment =>
    scanFragment({ ...fragment, functions }, options)
  );

/** Scans one output as the notebook's file would hold it. */
export const scanOutput = (
  output: unknown,
  origin: OutputOrigin,
  options: ScanOptions = {}
): Finding[] => listFindings(outputFragments(output, origin), toScan(options));

const ignoreProblems = (): void => undefined;

/** Scans a cell's metadata as the notebook's file would hold them. */
export const scanMetadata = (
  metadata: unknown,
  cell: number,
  cellId: string | null,
  options: ScanOptions = {}
): Finding[] =>
  metadataFragments(
    metadata,
    { cell, cellId, output: null },
    ignoreProblems
  ).flatMap(fragment => scanFragment(fragment, options));

/** Scans the metadata of a notebook, with the widgets that they keep. */
export const scanNotebookMetadata = (
  metadata: unknown,
  options: ScanOptions = {}
): Finding[] =>
  notebookMetadata({ metadata }, ignoreProblems).flatMap(fragment =>
    scanFragment(fragment, options)
  );

/** Scans what is attached to a cell. */
export const scanAttachments = (
  attachments: unknown,
  cell: number,
  cellId: string | null,
  options: ScanOptions = {}
): Finding[] =>
  attachmentFragments(
    attachments,
    { part: 'attachment', cell, cellId, output: null },
    ignoreProblems
  ).flatMap(fragment => scanFragment(fragment, options));

/** A text that somebody wrote, to be kept or shown, with the credentials in it hidden. */
export const hideSecrets = (text: string): string => hideIn(text, 'possible');
