import { Lines } from '../lines';
import { isSerialized, namesMime } from '../notebook/bundle';
import { formatOfMime } from '../notebook/formats';
import { listPlaces } from '../repetitions';
import type { Finding, LineRange, Place } from '../types';
import { findValue, findValueEnd, listMembers } from './jsonpath';
import { findSerializedLine } from './serialized';
import { isMemberAt, isUsualAt, toPaths } from './textpaths';

/** The lines of a notebook's file, for readers that know nothing of cells. */
export class FileLines {
  /** @param json - the file's text; it was parsed before. */
  constructor(json: string) {
    this.json = json;
    this.lines = new Lines(json);
    this.cells = listCells(json);
  }

  /** The lines of the file, from 0, of each of a finding's places. */
  list(finding: Finding): (number | null)[] {
    return listPlaces(finding).map(each => this.find(each));
  }

  /** The line of the file, from 0, on which a finding starts; `null` where it is not found. */
  find({ place, range }: Pick<Finding, 'place' | 'range'>): number | null {
    const start = place.cell === null ? undefined : this.cells[place.cell];
    if (place.cell !== null && start === undefined) {
      return null;
    }
    const at = toPaths(place)
      .map(path => findValue(this.json, path, start))
      .find(found => found !== null);
    return at === null || at === undefined
      ? null
      : this.lines.lineOf(this.findLine(at, range, place));
  }

  private findLine(at: number, range: LineRange, place: Place): number {
    const { line, start } = range;
    if (place.mime === namesMime) {
      return this.findName(at, start, isUsualAt(place));
    }
    if (place.of === 'others') {
      return this.findOther(at, line, place);
    }
    return isData(place) &&
      isSerialized(this.read(at), formatOfMime(place.mime ?? ''))
      ? findSerializedLine(this.json, at, line)
      : this.findEntry(at, range, place);
  }

  /** Lists of lines have each line in an entry of its own, tracebacks several. */
  private findEntry(
    from: number,
    { line, start }: LineRange,
    { mime }: Place
  ): number {
    if (this.json[from] !== '[') {
      return from;
    }
    let passed = 0;
    let column = 0;
    let last = from;
    for (const { at } of listMembers(this.json, from)) {
      // A line may go on in further entries.
      if (passed > line || (passed === line && column > start)) {
        break;
      }
      last = at;
      const end = findValueEnd(this.json, at);
      const lines = readLines(this.json.slice(at, end), mime === 'traceback');
      const rest = lines[lines.length - 1].length;
      passed += lines.length - 1;
      column = lines.length > 1 ? rest : column + rest;
    }
    return last;
  }

  /** The members that the format does not know are told as an object of their own. */
  private findOther(node: number, line: number, place: Place): number {
    const isMember = isMemberAt(place);
    const known = this.read(node) as Record<string, unknown>;
    let passed = 1;
    for (const { key, keyAt, at } of listMembers(this.json, node)) {
      const value = this.read(at);
      if (isMember(String(key), value, known)) {
        continue;
      }
      const count = JSON.stringify(value, null, 1).split('\n').length;
      if (line < passed + count) {
        return line === passed
          ? keyAt
          : findSerializedLine(this.json, at, line - passed);
      }
      passed += count;
    }
    return node;
  }

  /** Odd names are told as a list of their own, in one line. */
  private findName(
    node: number,
    column: number,
    isUsual: (name: string) => boolean
  ): number {
    let passed = 1;
    for (const { key, keyAt } of listMembers(this.json, node)) {
      const name = String(key);
      passed += isUsual(name) ? 0 : JSON.stringify(name).length + 1;
      if (column < passed) {
        return keyAt;
      }
    }
    return node;
  }

  private read(at: number): unknown {
    return JSON.parse(this.json.slice(at, findValueEnd(this.json, at)));
  }

  private readonly json: string;
  private readonly lines: Lines;
  private readonly cells: readonly number[];
}

/** Whether a text may be JSON that somebody has written out, and no lines that a format joins. */
const isData = ({ part, mime }: Place): boolean =>
  part !== 'source' && !/^(?:stream|traceback|evalue)$/.test(mime ?? '');

/** The lines of a string as JSON writes it; what is no string has none. */
const readLines = (written: string, isClosed: boolean): string[] => {
  const text = written.startsWith('"') ? (JSON.parse(written) as string) : '';
  return (isClosed ? `${text}\n` : text).split('\n');
};

const listCells = (json: string): number[] => {
  const cells = findValue(json, ['cells']);
  const sheets = findValue(json, ['worksheets']);
  const lists =
    cells !== null
      ? [cells]
      : Array.from(listMembers(json, sheets ?? json.length), ({ at }) =>
          findValue(json, ['cells'], at)
        );
  return lists.flatMap(list =>
    list === null ? [] : Array.from(listMembers(json, list), ({ at }) => at)
  );
};
