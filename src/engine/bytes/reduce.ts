/**
 * A notebook's file without what holds nothing to find. The file is searched
 * as it is, and only what is left is parsed: most cells are not.
 */
import { formatOfMime, oldMimeTypes } from '../notebook/formats';
import type { Format } from '../types';
import type { Keywords } from './keywords';
import { marks } from './marks';
import { Reader, Unusual } from './reader';
import { Search } from './search';

const { quote, openList, openObject } = marks;
const letterN = 0x6e;

const isPicture = /^(?:image\/(?!svg)|audio\/|video\/|font\/)/;

const formats = new Map<string, Format | null>();

/** There are few types, and to tell their format takes several expressions. */
const toFormat = (mime: string): Format | null => {
  const known = formats.get(mime);
  if (known !== undefined) {
    return known;
  }
  const format = formatOfMime(mime);
  if (formats.size < mostFormats) {
    formats.set(mime, format);
  }
  return format;
};

/** A hostile notebook may have any number. */
const mostFormats = 1000;

/** Bytes that something shorter stands for. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** What is left of a notebook: nothing, or the file without some ranges. */
export interface Remains {
  readonly isEmpty: boolean;
  /** In order, none overlapping. */
  readonly cuts: readonly Cut[];
}

/** Passes a notebook's file and finds what holds nothing. */
class NotebookReader {
  constructor(bytes: Uint8Array, keywords: Keywords) {
    this.reader = new Reader(bytes);
    this.search = new Search(keywords, this.reader);
  }

  read(): Remains {
    const { reader } = this;
    const seen = new Set<string>();
    let isEmpty = true;
    reader.readObject(key => {
      if (seen.has(key)) {
        throw new Unusual();
      }
      seen.add(key);
      this.search.isPromising = false;
      this.readMember(key);
      isEmpty &&= !this.search.isPromising;
    });
    if (reader.peek() !== undefined || !seen.has('cells')) {
      throw new Unusual();
    }
    return { isEmpty, cuts: this.cuts };
  }

  private readMember(key: string): void {
    switch (key) {
      case 'cells':
        this.readParts(() => this.readCell());
        break;
      case 'worksheets':
        throw new Unusual();
      default:
        this.search.readJson();
    }
  }

  /** Passes a list of objects and cuts those out that hold nothing. */
  private readParts(readPart: () => void): void {
    const { reader, search } = this;
    const before = search.isPromising;
    let isAny = before;
    reader.readList(() => {
      search.isPromising = false;
      this.readPart(readPart);
      isAny ||= search.isPromising;
    });
    search.isPromising = isAny;
  }

  private readPart(readPart: () => void): void {
    const { reader, search, cuts } = this;
    const isObject = reader.peek() === openObject;
    const from = reader.at;
    const inner = cuts.length;
    if (isObject) {
      readPart();
    } else {
      this.keepValue();
    }
    if (!search.isPromising) {
      cuts.length = inner;
      cuts.push({ from, to: reader.at, instead: '{}' });
    }
  }

  /** What is not as it should be is left for the parser to judge. */
  private keepValue(): void {
    this.search.isPromising = true;
    this.reader.skipValue();
  }

  private readCell(): void {
    this.reader.readObject(key => {
      switch (key) {
        case 'source':
        case 'input':
          this.readText();
          break;
        case 'outputs':
          this.readOutputs();
          break;
        case 'attachments':
          this.readRecord(() =>
            this.readRecord(mime => this.readAttachment(mime))
          );
          break;
        default:
          this.search.readJson();
      }
    });
  }

  /** What is dropped on a cell is kept in base64, a text as well. */
  private readAttachment(mime: string): void {
    if (isPicture.test(mime)) {
      this.cutValue();
    } else {
      this.keepValue();
    }
  }

  private readOutputs(): void {
    if (this.reader.peek() === openList) {
      this.readParts(() => this.readOutput());
    } else {
      this.keepValue();
    }
  }

  /** Since nbformat 4 the data of an output have a place of their own. */
  private readOutput(): void {
    this.reader.readObject(key => {
      const mime = oldMimeTypes.get(key) ?? key;
      if (key === 'data') {
        this.readRecord(own => this.readOfMime(own, () => this.readData(own)));
      } else if (key === 'traceback' || key === 'evalue') {
        this.readText();
      } else if (mime.includes('/')) {
        this.readOfMime(mime, () => this.readText());
      } else {
        this.search.readJson();
      }
    });
  }

  private readRecord(readMember: (key: string) => void): void {
    if (this.reader.peek() === openObject) {
      this.reader.readObject(readMember);
    } else {
      this.keepValue();
    }
  }

  /** Images and other binaries are never looked at. */
  private readOfMime(mime: string, readData: () => void): void {
    if (toFormat(mime) === null) {
      this.cutValue();
    } else {
      readData();
    }
  }

  private cutValue(): void {
    const { reader, cuts } = this;
    const isString = reader.peek() === quote;
    const from = reader.at;
    reader.skipValue();
    if (isString) {
      cuts.push({ from, to: reader.at, instead: '""' });
    }
  }

  /** An object is written as a text, and so is a list where JSON is due. */
  private readData(mime: string): void {
    const first = this.reader.peek();
    const isList = first === openList && toFormat(mime) === 'json';
    if (first === openObject || isList) {
      this.search.readJson();
    } else {
      this.readText();
    }
  }

  /** A string or a list of strings, of which some may be null. */
  private readText(): void {
    const { reader } = this;
    if (reader.peek() === openList) {
      reader.readList(() => this.readString(true));
    } else {
      this.readString(false);
    }
  }

  private readString(isInList: boolean): void {
    const { reader, search } = this;
    const first = reader.peek();
    if (first === quote) {
      reader.at++;
      search.readText(isInList);
    } else if (isInList && first === letterN) {
      reader.skipValue();
    } else {
      this.keepValue();
    }
  }

  private readonly cuts: Cut[] = [];
  private readonly reader: Reader;
  private readonly search: Search;
}

/** What is left to parse of a notebook's file; `null` if it is no JSON or not written as usual. */
export const reduceNotebook = (
  bytes: Uint8Array,
  keywords: Keywords
): Remains | null => {
  try {
    return new NotebookReader(bytes, keywords).read();
  } catch (error) {
    if (error instanceof Unusual) {
      return null;
    }
    throw error;
  }
};
