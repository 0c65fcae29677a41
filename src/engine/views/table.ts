import type { NamedValue } from '../types';

/** A cell of a table: its text and where that stands in the view. */
interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Longer cells hold prose, not a credential and not its name. */
const longestName = 80;
const longestValue = 4096;

/** Names the cells of a table while it is read: by heading, row label and left neighbor. */
export class Table {
  /** @param named - where the named values go. */
  constructor(named: NamedValue[]) {
    this.named = named;
  }

  startRow(): void {
    this.cells = [];
    this.hasData = false;
  }

  /** @param isData - `td`; else it is a heading, `th`. */
  addCell(text: string, from: number, isData: boolean): void {
    const cell = { text: text.trim(), from, to: from + text.length };
    if (isData) {
      this.hasData = true;
      this.nameCell(cell);
    }
    this.cells.push(cell);
  }

  endRow(): void {
    const isFirst = this.headings.length === 0;
    if (!this.hasData || isFirst) {
      this.headings = this.cells.map(({ text }) => text);
    }
    this.cells = [];
  }

  private nameCell({ text, from, to }: Cell): void {
    if (text === '' || text.length > longestValue) {
      return;
    }
    const column = this.cells.length;
    const left = this.cells.map(cell => cell.text).filter(isLabel);
    const names = [this.headings[column], left[0], left[left.length - 1]];
    for (const name of new Set(names)) {
      if (name && isLabel(name)) {
        this.named.push({ name, from, to });
      }
    }
  }

  private readonly named: NamedValue[];
  private headings: readonly string[] = [];
  private cells: Cell[] = [];
  private hasData = false;
}

/** Whether a cell may name others: a number is only a row's index. */
const isLabel = (text: string): boolean =>
  text.length <= longestName && /[^\d\s.,-]/.test(text);
