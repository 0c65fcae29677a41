import { findJsonErrorLine } from '../../jsonerror';
import { Lines } from '../../lines';
import { isRecord } from '../../notebook/reading';
import { findValueEnd, listMembers, type Member } from '../../report/jsonpath';
import type { FileReading, FileSetting, Unread, Value } from './setting';
import { MAX_NESTING } from './value';

/** Reads a configuration file in JSON: `{"Section": {"trait": value}}`. */
export const readJsonFile = (text: string): FileReading => {
  const parsed = parse(text);
  if (parsed === undefined) {
    const line = findJsonErrorLine(text);
    return broken(line, 'This is not valid JSON.');
  }
  if (!isRecord(parsed)) {
    return broken(0, 'This is no JSON object.');
  }
  return {
    settings: listSettings(text),
    unread: [...listStray(text, parsed), ...listLost(text)],
    problem: null
  };
};

/** A key is told if it looks like a name: who knows what else stands there. */
const toName = (key: string): string =>
  /^[A-Z][A-Za-z]{0,60}(?:\.[a-z_]{1,60})?$/.test(key)
    ? `"${key}"`
    : 'an entry';

/** What stands beside the sections, such as `"ServerApp.ip": "*"`. */
const listStray = (text: string, parsed: Record<string, unknown>): Unread[] => {
  const lines = new Lines(text);
  return [...listMembers(text, text.search(/[{]/))]
    .filter(({ key }) => key !== 'version' && !isRecord(parsed[key]))
    .map(({ key, keyAt }) => ({
      line: lines.lineOf(keyAt),
      reason: `has ${toName(String(key))} outside of a section, where Jupyter does not look`
    }));
};

/** What stands twice in an object: the last one counts. */
const lastOfEach = (members: readonly Member[]): readonly Member[] => [
  ...new Map(members.map(each => [each.key, each])).values()
];

/** Sections and entries that the same name further down takes away. */
const listLost = (text: string): Unread[] => {
  const lines = new Lines(text);
  const sections = [...listMembers(text, text.search(/[{]/))];
  const groups = [
    sections,
    ...lastOfEach(sections).map(({ at }) => [...listMembers(text, at)])
  ];
  return groups.flatMap(members => {
    const last = new Set(lastOfEach(members));
    return members
      .filter(each => !last.has(each))
      .map(({ key, keyAt }) => ({
        line: lines.lineOf(keyAt),
        reason: `has ${toName(String(key))} once more further down, and that alone counts`
      }));
  });
};

const broken = (line: number, message: string): FileReading => ({
  settings: [],
  unread: [],
  problem: { line, message }
});

/** `undefined` where it is no JSON. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const listSettings = (text: string): FileSetting[] => {
  const lines = new Lines(text);
  const start = text.search(/[{]/);
  return lastOfEach([...listMembers(text, start)]).flatMap(section =>
    lastOfEach([...listMembers(text, section.at)])
      .filter(({ key }) => typeof key === 'string')
      .map(({ key, keyAt, at }) => {
        const to = findValueEnd(text, at);
        return {
          section: String(section.key),
          trait: String(key),
          keys: [],
          value: toValue(JSON.parse(text.slice(at, to))),
          isAddition: false,
          isConditional: false,
          beside: null,
          line: lines.lineOf(keyAt),
          lastLine: lines.lineOf(to),
          from: keyAt,
          to
        };
      })
  );
};

const toValue = (json: unknown, depth = 0): Value => {
  switch (typeof json) {
    case 'string':
      return { kind: 'text', text: json };
    case 'boolean':
      return { kind: 'flag', isOn: json };
    case 'number':
      return { kind: 'number', number: json };
    default:
      return json === null
        ? { kind: 'none' }
        : toCollection(json as object, depth + 1);
  }
};

const toCollection = (json: object, depth: number): Value => {
  if (depth > MAX_NESTING) {
    return { kind: 'computed' };
  }
  const toInner = (each: unknown): Value => toValue(each, depth);
  return Array.isArray(json)
    ? { kind: 'list', items: json.map(toInner) }
    : {
        kind: 'map',
        entries: Object.entries(json).map(([key, value]) => ({
          key,
          value: toInner(value)
        }))
      };
};
