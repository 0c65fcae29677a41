/** Looks for keywords in the strings of a JSON text, without making strings of them. */
import { pass, type Keywords, type Mode } from './keywords';
import { marks } from './marks';
import { Unusual, type Reader, type Visitor } from './reader';

const { quote, backslash, comma, colon, openList, openObject } = marks;
const space = 0x20;
const slash = 0x2f;
const escape = 0x1b;
const alphabetSize = 0x80;

/** Shorter data may be a credential that somebody encoded (`views/cut.ts`). */
const shortestData = 256;
const isBase64 = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+/=]/.test(String.fromCharCode(byte)) ? 1 : 0
);

/** Values in each other from here on may be too many to be written as a text. */
const deep = 256;

/** What a color code consists of behind its escape. */
const colorCode = /^\[[\d;]{0,18}m/;
const longestCode = 20;

export class Search {
  constructor(keywords: Keywords, reader: Reader) {
    this.keywords = keywords;
    this.reader = reader;
  }

  /** Whether a keyword was met that may lead to a finding; then no other is looked at. */
  isPromising = false;

  /** Passes a text, from behind the quote of its only or of its next string. */
  readText(isInList: boolean): void {
    const { text, list } = this.keywords;
    this.readString(isInList ? list : text, this.addMeaning);
  }

  /** Passes any value as it is scanned where it is no text: as JSON. */
  readJson(): void {
    this.reader.walk(this.visitor);
  }

  private readString(mode: Mode, addEscape: () => void): void {
    const { reader, keywords, state } = this;
    const { bytes } = reader;
    for (;;) {
      reader.at = pass(keywords, mode, bytes, reader.at, state);
      if (reader.at >= bytes.length) {
        throw new Unusual();
      }
      if (state[0] < 0) {
        reader.at++;
        this.meetWord();
      } else if (bytes[reader.at] === quote) {
        reader.at++;
        return;
      } else {
        addEscape();
      }
    }
  }

  /** A word ends before the reader. */
  private meetWord(): void {
    const { reader, keywords, state } = this;
    state[0] = -state[0];
    for (const word of keywords.automaton.wordsAt(state[0])) {
      if (word === keywords.data) {
        reader.at = skipData(reader.bytes, reader.at);
      } else {
        this.isPromising ||= keywords.mayCount(word, reader.bytes, reader.at);
      }
    }
  }

  private add(code: number): void {
    const { keywords, state } = this;
    state[0] = keywords.automaton.step(state[0], code);
    if (state[0] < 0) {
      this.meetWord();
    }
  }

  /** An escape of a text counts as what it means; a color code as nothing. */
  private readonly addMeaning = (): void => {
    const code = this.reader.readEscape();
    if (code !== escape) {
      this.add(code);
    } else if (!this.skipColor()) {
      this.isPromising = true;
    }
  };

  private skipColor(): boolean {
    const { bytes, at } = this.reader;
    const text = String.fromCharCode(...bytes.subarray(at, at + longestCode));
    const code = colorCode.exec(text)?.[0] ?? '';
    this.reader.at += code.length;
    return code !== '';
  }

  /** An escape of a JSON text stays as it is, but for what may be written in several ways. */
  private readonly keepEscape = (): void => {
    const { reader } = this;
    const { bytes, at } = reader;
    const code = reader.readEscape();
    if (reader.at - at > 2) {
      this.isPromising ||= code < alphabetSize;
      this.state[0] = 0;
    } else if (code === slash) {
      this.add(slash);
    } else {
      this.add(backslash);
      this.add(bytes[at + 1]);
    }
  };

  private readonly visitor: Visitor = {
    readString: () => {
      this.add(quote);
      this.readString(this.keywords.json, this.keepEscape);
      this.add(quote);
    },
    addMark: byte => {
      this.add(byte);
      if (byte === colon) {
        this.add(space);
      } else if (byte === comma || byte === openObject || byte === openList) {
        // A new line follows, and no keyword has one.
        this.state[0] = 0;
        this.add(space);
      }
    },
    addDepth: depth => {
      this.isPromising ||= depth > deep;
    }
  };

  /** Of the automaton, as one number that can be handed on. */
  private readonly state = new Int32Array(1);
  private readonly keywords: Keywords;
  private readonly reader: Reader;
}

/** Encoded data is not looked at, and what stands around it is read as one. */
const skipData = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && isBase64[bytes[at]] === 1) {
    at++;
  }
  return at - from >= shortestData ? at : from;
};
