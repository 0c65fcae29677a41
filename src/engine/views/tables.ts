import type { NamedValue } from '../types';
import { Table } from './table';

/** The tables and lists of descriptions of a page, one in another. Offsets are those of the page's text. */
export class Tables {
  readonly named: NamedValue[] = [];

  /** A tag was opened; all but those of tables are passed over. */
  open(tag: string, at: number): void {
    switch (tag) {
      case 'table':
      case 'dl':
        this.inner?.addTable();
        this.opened.push(new Table(this.named));
        break;
      case 'tr':
        this.inner?.openRow(at);
        break;
      case 'dt':
        this.inner?.openRow(at);
        this.inner?.openCell(at, false);
        break;
      case 'dd':
        this.inner?.openCell(at, true);
        break;
      case 'td':
      case 'th':
        this.inner?.openCell(at, tag === 'td');
        break;
    }
  }

  /** A tag was closed. */
  close(tag: string, at: number): void {
    switch (tag) {
      case 'table':
      case 'dl':
        this.inner?.closeRow(at);
        this.opened.pop();
        break;
      case 'tr':
        this.inner?.closeRow(at);
        break;
      case 'td':
      case 'th':
      case 'dt':
      case 'dd':
        this.inner?.closeCell(at);
        break;
    }
  }

  /** The open cell takes several rows or columns. */
  span(attribute: string, count: number): void {
    if (count > 1) {
      this.inner?.spanCell(attribute, count);
    }
  }

  addText(text: string): void {
    this.inner?.addText(text);
  }

  private get inner(): Table | undefined {
    return this.opened[this.opened.length - 1];
  }

  private readonly opened: Table[] = [];
}
