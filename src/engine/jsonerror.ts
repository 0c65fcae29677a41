/** A token of a JSON text (RFC 8259), the space before it included. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

const space = /[ \t\r\n]*/y;

/** What may come next. */
type State = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'more' | 'end';

/**
 * The line, from 0, of the first thing that is no JSON. The messages of
 * `JSON.parse` cannot be used: they quote the text, and with it its secrets.
 */
export const findJsonErrorLine = (text: string): number =>
  countLines(text, new JsonReader(text).findError());

const countLines = (text: string, end: number): number => {
  let lines = 0;
  for (
    let at = text.indexOf('\n');
    at >= 0 && at < end;
    at = text.indexOf('\n', at + 1)
  ) {
    lines++;
  }
  return lines;
};

class JsonReader {
  constructor(text: string) {
    this.text = text;
  }

  /** The offset of the first error, or of the end of the text. */
  findError(): number {
    while (this.readToken()) {
      // Each token moves `at` on.
    }
    return this.at;
  }

  private readToken(): boolean {
    space.lastIndex = this.at;
    space.exec(this.text);
    this.at = space.lastIndex;
    if (this.text[this.at] === '"') {
      return this.readString();
    }
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    const isExpected = found !== null && this.accept(found[1] ?? 'value');
    this.at = isExpected ? token.lastIndex : this.at;
    return isExpected;
  }

  private readString(): boolean {
    const isKey = this.state === 'key' || this.state === 'firstKey';
    const end = this.findStringEnd();
    if (end < 0 || !(isKey || this.accept('value'))) {
      return false;
    }
    this.state = isKey ? 'colon' : this.state;
    this.at = end;
    return true;
  }

  /** Control characters may not stand in a string: the next line is outside of it. */
  private findStringEnd(): number {
    for (let at = this.at + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === '"') {
        return at + 1;
      }
      if (character < ' ') {
        return -1;
      }
      at += character === '\\' ? 1 : 0;
    }
    return -1;
  }

  private accept(mark: string): boolean {
    const next = this.nextState(mark);
    this.state = next ?? this.state;
    return next !== null;
  }

  private nextState(mark: string): State | null {
    const isValue = this.state === 'value' || this.state === 'first';
    switch (mark) {
      case '{':
      case '[':
        return isValue ? this.open(mark) : null;
      case '}':
      case ']':
        return this.close(mark);
      case ':':
        return this.state === 'colon' ? 'value' : null;
      case ',':
        return this.state === 'more' ? this.afterComma() : null;
      default:
        return isValue ? this.afterValue() : null;
    }
  }

  private open(mark: string): State {
    this.opened.push(mark);
    return mark === '{' ? 'firstKey' : 'first';
  }

  private close(mark: string): State | null {
    const opening = mark === '}' ? '{' : '[';
    const mayClose =
      this.state === 'more' ||
      this.state === (mark === '}' ? 'firstKey' : 'first');
    if (!mayClose || this.opened[this.opened.length - 1] !== opening) {
      return null;
    }
    this.opened.pop();
    return this.afterValue();
  }

  private afterComma(): State {
    return this.opened[this.opened.length - 1] === '{' ? 'key' : 'value';
  }

  private afterValue(): State {
    return this.opened.length === 0 ? 'end' : 'more';
  }

  private readonly text: string;
  private readonly opened: string[] = [];
  private state: State = 'value';
  private at = 0;
}
