/** Annotations of GitHub Actions (docs.github.com, "Workflow commands for GitHub Actions"). */
import { titleOf } from '../title';
import { toLevel, type Level } from './level';
import {
  doesCount,
  type Demand,
  type FileFinding,
  type Report
} from './report';
import { toMessage } from './message';
import { toShownLines, toShownPath } from './words';

/** What would end a command, or start an escape. */
const escapeMessage = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** In a property, what parts it from the next as well. */
const escapeProperty = (text: string): string =>
  escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice'
};

const toCommand = (
  command: string,
  properties: Readonly<Record<string, string | number>>,
  message: string
): string => {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`
  );
  return `::${command} ${list.join(',')}::${escapeMessage(message)}\n`;
};

/** The line of the file from 1; the first where it is not known. */
const toLine = ({ finding, fileLines }: FileFinding): number =>
  (finding.place.part === 'file' ? finding.range.line : (fileLines?.[0] ?? 0)) +
  1;

/** The findings that count and what could not be read, a line each. */
export function* toGithub(
  { findings, errors }: Report,
  demand: Demand
): Generator<string> {
  for (const each of findings) {
    const { path, finding } = each;
    if (doesCount(finding, demand)) {
      const place = {
        file: toShownLines(path),
        line: toLine(each),
        title: toShownPath(titleOf(finding))
      };
      const command = commands[toLevel(finding)];
      yield toCommand(command, place, toShownPath(toMessage(finding)));
    }
  }
  for (const { path, message } of errors) {
    const place = { file: toShownLines(path), title: 'Problem while reading' };
    yield toCommand('warning', place, toShownPath(message));
  }
}
