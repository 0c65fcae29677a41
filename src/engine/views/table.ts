import type { NamedValue } from '../types';

/** A cell that is being read. */
interface OpenCell {
  readonly isData: boolean;
  readonly from: number;
  text: string;
  /** A cell that holds a table has no value of its own. */
  holdsTable: boolean;
}

/** Shorter cells hold no secret, longer ones prose. */
const shortestValue = 4;
const longestName = 80;
const longestValue = 4096;

/** Whether a cell may name others: a number is only a row's index. */
const isLabel = (text: string): boolean =>
  text.length <= longestName && /[^\d\s.,-]/.test(text);

/**
 * Names the cells of a table while it is read: by the heading of the column,
 * the label of the row and the neighbor on the left. What is opened closes
 * what is still open, as in a browser.
 */
export class Table {
  /** @param named - where the named values go. */
  constructor(named: NamedValue[]) {
    this.named = named;
  }

  openRow(at: number): void {
    this.closeRow(at);
    this.isRowOpen = true;
  }

  closeRow(at: number): void {
    this.closeCell(at);
    if (this.isRowOpen && (!this.hasData || this.headings === null)) {
      this.headings = this.row;
    }
    this.isRowOpen = false;
    this.hasData = false;
    this.row = [];
    this.label = null;
  }

  openCell(at: number, isData: boolean): void {
    this.closeCell(at);
    this.isRowOpen = true;
    this.cell = { isData, from: at, text: '', holdsTable: false };
  }

  addText(text: string): void {
    if (this.cell) {
      this.cell.text += text;
    }
  }

  addTable(): void {
    if (this.cell) {
      this.cell.holdsTable = true;
    }
  }

  closeCell(at: number): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) {
      return;
    }
    const text = cell.text.trim();
    this.hasData ||= cell.isData;
    if (cell.isData && !cell.holdsTable) {
      this.nameCell(text, cell.from, at);
    }
    this.row.push(text);
    this.label ??= isLabel(text) ? text : null;
    this.neighbor = isLabel(text) ? text : this.neighbor;
  }

  private nameCell(text: string, from: number, to: number): void {
    if (text.length < shortestValue || text.length > longestValue) {
      return;
    }
    const heading = this.headings?.[this.row.length] ?? '';
    const beside = this.label === null ? [] : [this.label, this.neighbor];
    for (const name of new Set([heading, ...beside])) {
      if (isLabel(name)) {
        this.named.push({ name, from, to });
      }
    }
  }

  private readonly named: NamedValue[];
  private headings: readonly string[] | null = null;
  private row: string[] = [];
  /** The first cell of the row that may name others. */
  private label: string | null = null;
  /** The last one before the cell that is read; of this row where `label` is set. */
  private neighbor = '';
  private cell: OpenCell | null = null;
  private isRowOpen = false;
  private hasData = false;
}
