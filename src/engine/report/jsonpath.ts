/**
 * Finds values in a JSON text by their path. Only what leads there is looked
 * at closely; the text has to be valid.
 */
export type JsonPath = readonly Step[];

/** A key, an index, or the place of a member among the others of its object. */
export type Step = string | number | { readonly nth: number };

/** A member of an object or an entry of a list, and where its value starts. */
export interface Member {
  readonly key: string | number;
  /** Where the key starts; of an entry, where its value does. */
  readonly keyAt: number;
  readonly at: number;
}

const noSpace = /[^ \t\r\n]/g;
const stringMark = /["\\]/g;
const structureMark = /["{}[\]]/g;
const scalarEnd = /[,\]}\s]/g;

/** Where the expression matches next. */
const seek = (json: string, from: number, what: RegExp): number => {
  what.lastIndex = from;
  return what.exec(json)?.index ?? json.length;
};

/** Where what is no space begins. */
export const findToken = (json: string, from: number): number =>
  seek(json, from, noSpace);

/** Behind the closing quote of the string at `from`. */
const findStringEnd = (json: string, from: number): number => {
  let at = seek(json, from + 1, stringMark);
  while (json[at] === '\\') {
    at = seek(json, at + 2, stringMark);
  }
  return at + 1;
};

/** Behind the object or list at `from`. */
const findContainerEnd = (json: string, from: number): number => {
  let depth = 0;
  let at = from;
  do {
    at = seek(json, at, structureMark);
    if (json[at] === '"') {
      at = findStringEnd(json, at);
    } else {
      depth += json[at] === '{' || json[at] === '[' ? 1 : -1;
      at++;
    }
  } while (depth > 0 && at < json.length);
  return at;
};

/** Behind the value that starts at `from`. */
export const findValueEnd = (json: string, from: number): number => {
  switch (json[from]) {
    case '"':
      return findStringEnd(json, from);
    case '{':
    case '[':
      return findContainerEnd(json, from);
    default:
      return seek(json, from, scalarEnd);
  }
};

/** The members of the object, or the entries of the list, at `from`; none of anything else. */
export function* listMembers(json: string, from: number): Generator<Member> {
  const isObject = json[from] === '{';
  if (!isObject && json[from] !== '[') {
    return;
  }
  let at = findToken(json, from + 1);
  for (let index = 0; at < json.length && !'}]'.includes(json[at]); index++) {
    let key: string | number = index;
    const keyAt = at;
    if (isObject) {
      const end = findStringEnd(json, at);
      key = JSON.parse(json.slice(at, end)) as string;
      at = findToken(json, findToken(json, end) + 1);
    }
    yield { key, keyAt, at };
    at = findToken(json, findValueEnd(json, at));
    at = json[at] === ',' ? findToken(json, at + 1) : at;
  }
}

/** Where the value of a path below `from` starts; `null` where there is none. */
export const findValue = (
  json: string,
  path: JsonPath,
  from = findToken(json, 0)
): number | null => {
  const [first, ...rest] = path;
  if (first === undefined) {
    return from;
  }
  let place = 0;
  for (const { key, at } of listMembers(json, from)) {
    if (typeof first === 'object' ? place === first.nth : key === first) {
      return findValue(json, rest, at);
    }
    place++;
  }
  return null;
};
