import type { FileError } from '../report';
import { toJsonText } from '../report/jsontext';
import { count, toShownPath } from '../report/words';
import { isByTrust, rankChanges } from './rank';
import type { Change, Look, Review, RiskyCode } from './types';
import { effectWords, kindWords } from './words';

/** What was found in the notebooks of a run. */
export interface TrustReport {
  readonly notebooks: readonly ReviewedNotebook[];
  readonly errors: readonly FileError[];
}

export interface ReviewedNotebook extends Review {
  readonly path: string;
}

/** Of the report's shape: a reader that knows 1 can read every later 1. */
const version = 1;

/** The report for programs. Cells, outputs and lines count from 0. */
export const toTrustJson = ({ notebooks, errors }: TrustReport): string =>
  `${toJsonText({ version, notebooks: notebooks.map(toEntry), errors })}\n`;

/** The documented members, in their order. */
const toEntry = ({ path, changes, looks, code }: ReviewedNotebook): object => ({
  path,
  changes: changes.map(
    ({ cell, output, mime, effect, when, risk, host, excerpt }) => ({
      cell,
      output,
      mime,
      effect,
      when,
      risk,
      host,
      excerpt
    })
  ),
  looks,
  code: code.map(({ cell, line, kind, reason }) => ({
    cell,
    line,
    kind,
    reason
  }))
});

/** The report for people, in pieces. */
export function* toTrustText(report: TrustReport): Generator<string> {
  for (const notebook of report.notebooks) {
    yield `${toShownPath(notebook.path)}\n`;
    yield* toLines(notebook).map(line => `  ${toShownPath(line)}\n`);
    yield '\n';
  }
  for (const { path, message } of report.errors) {
    yield `${toShownPath(path)}\n  Problem: ${toShownPath(message)}\n\n`;
  }
  yield toSummary(report);
}

const toLines = ({ changes, looks, code }: Review): string[] => {
  const acting = rankChanges(changes.filter(isByTrust));
  const loading = changes.filter(change => !isByTrust(change));
  const lines = [
    ...toSection('Would act if it were trusted:', acting.flatMap(toParagraph)),
    ...toSection('Loads already, trusted or not:', loading.map(toLoaded)),
    ...toSection('Code to look at before it runs:', code.flatMap(toCodeLines)),
    ...toLookLine(looks)
  ];
  return lines.length === 0
    ? ['Nothing would act, and nothing would look different.']
    : lines;
};

const toSection = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map(line => `  ${line}`)];

/** Cells and outputs count from 1 for people. */
const toPlace = ({ cell, output, mime }: Look): string =>
  `cell ${cell + 1}${output === null ? '' : `, output ${output + 1}`} (${mime})`;

const toWhat = ({ effect, host }: Change): string =>
  effectWords[effect][0] + (host === null ? '' : `, ${host}`);

const toParagraph = (change: Change): string[] => [
  `${change.risk}: ${toWhat(change)}, in ${toPlace(change)}`,
  ...(change.excerpt === '' ? [] : [`  ${change.excerpt}`])
];

const toLoaded = (change: Change): string =>
  `${toWhat(change)}, in ${toPlace(change)}`;

const toCodeLines = (code: RiskyCode): string[] => [
  `Cell ${code.cell + 1}, line ${code.line + 1}: ${kindWords[code.kind]}. ${code.reason}`,
  ...(code.excerpt === '' ? [] : [`  ${code.excerpt}`])
];

const toLookLine = (looks: readonly Look[]): string[] =>
  looks.length === 0
    ? []
    : [
        `${count(looks.length, 'output')} would only look different: ${looks.map(toPlace).join('; ')}.`
      ];

const toSummary = ({ notebooks, errors }: TrustReport): string => {
  const acting = notebooks.map(({ changes }) => changes.filter(isByTrust));
  const total = acting.reduce((sum, { length }) => sum + length, 0);
  const hit = acting.filter(({ length }) => length > 0).length;
  const looked = count(notebooks.length, 'notebook');
  const told =
    total === 0
      ? `Nothing would act in ${looked}.\n`
      : `${count(total, 'thing')} would act in ${hit} of ${looked}.\n`;
  return errors.length === 0
    ? told
    : `${told}${count(errors.length, 'problem')}, listed above.\n`;
};
