/** Whole documents → findings and problems. */
import { filePlace } from './fileplace';
import { findJsonErrorLine } from './jsonerror';
import { notebookFragments } from './notebook';
import { formatOfLanguage, languageToTell } from './notebook/formats';
import { isRecord } from './notebook/reading';
import { isNotebookPath, languageOfPath } from './notebook/paths';
import { serviceOfPath } from './servicefile';
import type { ScanOptions } from './scan';
import { listFindings, toScan } from './scanner';
import type { Fragment, Problem, ScanResult } from './types';

/** Scans a notebook: what `JSON.parse` or the page's model gives. Never throws. */
export const scanNotebook = (
  notebook: unknown,
  options: ScanOptions = {}
): ScanResult => {
  const { fragments, problems } = notebookFragments(notebook);
  const scanned = scanFragments(fragments, options);
  return { ...scanned, problems: [...problems, ...scanned.problems] };
};

/** Scans a notebook's file. One that is no notebook is scanned as the text that it is. */
export const scanNotebookText = (
  text: string,
  options: ScanOptions = {}
): ScanResult => {
  const parsed = parseNotebook(text);
  if ('notebook' in parsed && holdsCells(parsed.notebook)) {
    return scanNotebook(parsed.notebook, options);
  }
  const { findings } = scanFragments(textFragments('.json', text), options);
  const message = toProblemOf(parsed);
  return { findings, problems: [{ cell: null, message }] };
};

const holdsCells = (notebook: unknown): boolean =>
  isRecord(notebook) &&
  (Array.isArray(notebook.cells) || Array.isArray(notebook.worksheets));

/** Scans a file by its name: a notebook, or a text. */
export const scanFile = (
  path: string,
  text: string,
  options: ScanOptions = {}
): ScanResult =>
  isNotebookPath(path)
    ? scanNotebookText(text, options)
    : scanFragments(textFragments(path, text), options);

/** Whether a text without a name is a notebook. */
export const isNotebookText = (text: string): boolean => {
  const parsed = /^\s*\{/.test(text) ? parseNotebook(text) : {};
  const notebook = 'notebook' in parsed ? parsed.notebook : null;
  return (
    isRecord(notebook) && ('cells' in notebook || 'worksheets' in notebook)
  );
};

/** Why a text is no notebook, as a sentence; `null` where it is one. */
export const findNotebookProblem = (text: string): string | null => {
  if (isNotebookText(text)) {
    return null;
  }
  return toProblemOf(parseNotebook(text));
};

const toProblemOf = (parsed: Parsed): string => {
  if ('message' in parsed) {
    return parsed.message;
  }
  const { problems } = scanNotebook(parsed.notebook);
  return problems[0]?.message ?? 'This is no notebook.';
};

/** The texts of a file that is no notebook. */
export const textFragments = (path: string, text: string): Fragment[] => {
  const language = languageOfPath(path) ?? 'text';
  const format = formatOfLanguage(language);
  const called = serviceOfPath(path);
  return text === ''
    ? []
    : [
        {
          place: filePlace,
          format,
          language: languageToTell(language),
          text,
          ...(called && { called })
        }
      ];
};

const scanFragments = (
  fragments: Iterable<Fragment>,
  options: ScanOptions
): ScanResult => {
  const problems: Problem[] = [];
  const scan = toScan(options);
  const findings = listFindings(fragments, fragment => {
    try {
      return scan(fragment);
    } catch {
      // One text that cannot be judged must not hide the findings of the others.
      problems.push(toProblem(fragment));
      return [];
    }
  });
  return { findings, problems };
};

const toProblem = ({ place }: Fragment): Problem => ({
  cell: place.cell,
  message: `The ${place.part}${place.mime ? ` (${place.mime})` : ''} could not be scanned.`
});

/** Some editors of Windows put it before everything; JSON knows no such mark. */
const byteOrderMark = /^\ufeff/;

type Parsed = { readonly notebook: unknown } | { readonly message: string };

/** The value of a notebook's file, or why there is none. */
export const parseNotebook = (given: string): Parsed => {
  const text = given.replace(byteOrderMark, '');
  if (text.trim() === '') {
    return { message: 'The file is empty.' };
  }
  try {
    return { notebook: JSON.parse(text) };
  } catch {
    return { message: toMessage(text) };
  }
};

const toMessage = (text: string): string =>
  /^<{7} /m.test(text)
    ? 'This is not valid JSON: it holds an unresolved merge conflict.'
    : `This is not valid JSON: see line ${findJsonErrorLine(text) + 1}.`;
