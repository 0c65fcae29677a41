import { Parser } from 'htmlparser2';

import type { NamedValue, View } from '../types';
import { Table } from './table';
import { ViewText } from './viewtext';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a page shows on lines of their own. */
const blocks = words(
  'address article aside blockquote body br caption dd details div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html iframe input li main nav ol option p pre script section ' +
    'select style summary table tbody textarea tfoot thead title tr ul'
);

/** Attributes that hold what a person wrote; `data-*` as well. Names of classes and styles do not. */
const readable = words(
  'action alt content href placeholder src srcdoc title value xlink:href'
);

const isReadable = (attribute: string): boolean =>
  readable.has(attribute) || attribute.startsWith('data-');

/** A cell that is being read. */
interface OpenCell {
  readonly table: Table;
  readonly isData: boolean;
  readonly from: number;
  text: string;
}

/** What a page holds and does not show: an attribute or a comment. */
interface Remark {
  readonly before: string;
  readonly from: number;
  readonly to: number;
  readonly after: string;
}

/**
 * HTML or SVG as a reader sees it: the text without tags, blocks on lines of
 * their own, cells parted by tabs; after it the readable
 * attributes and the comments.
 */
class Page {
  constructor(html: string) {
    this.html = html;
    this.text = new ViewText(html);
    this.parser = new Parser({
      onopentagname: name => this.open(name),
      onattribute: (name, value, quote) =>
        this.keepAttribute(name, value, quote ? 1 : 0),
      ontext: data => this.addText(data),
      oncomment: data => this.keepComment(data),
      onclosetag: name => this.close(name)
    });
  }

  read(): View {
    this.parser.end(this.html);
    this.remarks.forEach(({ before, from, to, after }) => {
      this.text.put(`\n${before}`, from, from);
      this.text.copy(from, to);
      this.text.put(after, to, to);
    });
    return this.text.finish(this.named);
  }

  private open(name: string): void {
    if (name === 'table') {
      this.tables.push(new Table(this.named));
    } else if (name === 'tr') {
      this.tables[this.tables.length - 1]?.startRow();
    }
    this.separate(name);
    if (name === 'td' || name === 'th') {
      this.openCell(name === 'td');
    }
  }

  private openCell(isData: boolean): void {
    const table = this.tables[this.tables.length - 1];
    if (table) {
      this.cells.push({ table, isData, from: this.text.length, text: '' });
    }
  }

  private close(name: string): void {
    if (name === 'td' || name === 'th') {
      this.closeCell();
    } else if (name === 'tr') {
      this.tables[this.tables.length - 1]?.endRow();
    } else if (name === 'table') {
      this.tables.pop();
    }
    this.separate(name);
  }

  private closeCell(): void {
    const cell = this.cells.pop();
    cell?.table.addCell(cell.text, cell.from, cell.isData);
  }

  private separate(name: string): void {
    if (name === 'td' || name === 'th') {
      this.addSeparator('\t');
    } else if (blocks.has(name)) {
      this.addSeparator('\n');
    }
  }

  private addSeparator(separator: string): void {
    this.text.put(separator, this.parser.startIndex, this.parser.startIndex);
    this.extendCell(separator);
  }

  private addText(data: string): void {
    const from = this.parser.startIndex;
    const to = this.parser.endIndex + 1;
    if (data.length === to - from) {
      this.text.copy(from, to);
    } else {
      this.text.put(data, from, to);
    }
    this.extendCell(data);
  }

  private extendCell(text: string): void {
    const cell = this.cells[this.cells.length - 1];
    if (cell) {
      cell.text += text;
    }
  }

  /** Kept as it is written: an entity in it stays one. */
  private keepAttribute(name: string, value: string, quotes: 0 | 1): void {
    if (value === '' || !isReadable(name) || value.startsWith('data:')) {
      return;
    }
    const { startIndex, endIndex } = this.parser;
    const sign = this.html.indexOf('=', startIndex) + 1;
    const space = /^\s{0,64}/.exec(this.html.slice(sign, sign + 64))?.[0] ?? '';
    this.remarks.push({
      before: `${name}="`,
      after: '"',
      from: sign + space.length + quotes,
      to: endIndex - quotes
    });
  }

  private keepComment(data: string): void {
    const from = this.html.indexOf(data, this.parser.startIndex);
    this.remarks.push({ before: '', from, to: from + data.length, after: '' });
  }

  private readonly html: string;
  private readonly text: ViewText;
  private readonly parser: Parser;
  private readonly named: NamedValue[] = [];
  private readonly remarks: Remark[] = [];
  private readonly tables: Table[] = [];
  private readonly cells: OpenCell[] = [];
}

/** The view of an HTML or SVG text; broken markup is read as browsers read it. */
export const toPage = (html: string): View => new Page(html).read();
