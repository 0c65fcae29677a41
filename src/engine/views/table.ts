import type { NamedValue } from '../types';
import { isFilled } from './filled';

/** A cell that was read, or is being read. */
interface Cell {
  readonly isData: boolean;
  readonly from: number;
  to: number;
  text: string;
  /** A cell that holds a table has no value of its own. */
  holdsTable: boolean;
  /** How many it takes. */
  rows: number;
  columns: number;
  /** It goes on from a row before. */
  readonly isHeld?: true;
}

/** Nobody reads a table with more; broken markup may say any number. */
const mostRows = 1000;
const mostColumns = 100;

/** Shorter cells hold no secret, longer ones prose. */
const shortestValue = 4;
const longestName = 80;
const longestValue = 4096;

/** A row that says more is a record; its cells are what the columns say. */
const longestSetting = 3;
/** A row with so many cells left empty stands under headings that are not its own. */
const fewestEmpty = 2;

/** Headings that leave it to the row to say what a cell is. */
const anyHeading =
  /^(?:[\d\s.,-]*|(?:.*[\s_])?(?:values?|val|data|content|settings?|default|current|text|string|info|details?)(?:[/\s_].*)?)$/i;
/** Headings of what is not the row's own value. */
const otherHeading = /(?:id|hash|type|time|date|status|url|path|count)$/i;

/** What R and Julia say below a heading of the values in its column. */
const typeOfColumn =
  /^(?:<[\w, ]{2,20}>|(?:String|Int|Float|Bool|Date|Any|Union)\w{0,20}(?:\{.{1,60}\})?\??)$/;

/** What two rows of headings call a column: the lower one, unless it is left empty or tells a type. */
const joinHeadings = (above: string, below: string): string =>
  below === '' || typeOfColumn.test(below) ? above : below;

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
    if (!this.isRowOpen) {
      return;
    }
    this.addHeld(at);
    const { row, headings } = this;
    const hasData = row.some(({ isData }) => isData);
    row.forEach((cell, column) => this.nameCell(cell, column, hasData));
    // A row without cells only carries on those of the row before.
    const hasOwn = row.some(({ isHeld }) => !isHeld);
    if (hasOwn && (!hasData || headings === null)) {
      this.headings = this.isBelowHeadings
        ? row.map(({ text }, at) => joinHeadings(headings?.[at] ?? '', text))
        : row.map(({ text }) => text);
      this.isBelowHeadings = !hasData;
      this.namesRows = !hasData;
    } else if (hasOwn) {
      this.isBelowHeadings = false;
    }
    this.held = row.map(cell => ({ ...cell, rows: cell.rows - 1 }));
    this.isRowOpen = false;
    this.row = [];
  }

  /** How many rows or columns the open cell takes. */
  spanCell(attribute: string, count: number): void {
    if (this.cell && attribute === 'rowspan') {
      this.cell.rows = Math.min(count, mostRows);
    } else if (this.cell && attribute === 'colspan') {
      this.cell.columns = Math.min(count, mostColumns);
    }
  }

  /** Cells of the row before that go on in this one. */
  private addHeld(at: number): void {
    for (
      let cell = this.held[this.row.length];
      cell && cell.rows > 0;
      cell = this.held[this.row.length]
    ) {
      this.row.push({ ...cell, isData: false, isHeld: true, from: at, to: at });
    }
  }

  openCell(at: number, isData: boolean): void {
    this.closeCell(at);
    this.isRowOpen = true;
    this.addHeld(at);
    this.cell = {
      isData,
      from: at,
      to: at,
      text: '',
      holdsTable: false,
      rows: 1,
      columns: 1
    };
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
    if (cell) {
      cell.to = at;
      cell.text = cell.text.trim();
      this.row.push(cell);
      for (let column = 1; column < cell.columns; column++) {
        this.row.push({ ...cell, isData: false, text: '' });
      }
    }
  }

  private nameCell(cell: Cell, column: number, hasData: boolean): void {
    const { length } = cell.text;
    const isValue = length >= shortestValue && length <= longestValue;
    if (cell.holdsTable || !isValue) {
      return;
    }
    const heading = this.headings?.[column] ?? '';
    if (!cell.isData) {
      this.nameIndex(cell, heading, hasData);
      return;
    }
    const names = this.doesRowName(heading)
      ? [heading, ...this.labelsOf(column)]
      : [heading];
    for (const name of new Set(names.filter(isLabel))) {
      this.named.push({ name, from: cell.from, to: cell.to });
    }
  }

  /** What names a row may have a name itself: a data frame's index. */
  private nameIndex(
    { isHeld, from, to }: Cell,
    heading: string,
    hasData: boolean
  ): void {
    if (hasData && this.namesRows && !isHeld && isLabel(heading)) {
      this.named.push({ name: heading, from, to });
    }
  }

  private doesRowName(heading: string): boolean {
    const filled = this.row.filter(({ text }) => isFilled(text)).length;
    const isForeign = this.row.length - filled > fewestEmpty;
    const isSetting =
      filled <= longestSetting && (isForeign || !otherHeading.test(heading));
    return isSetting || anyHeading.test(heading);
  }

  /** The first and the last cell of the row before a column that may name others. */
  private labelsOf(column: number): string[] {
    const labels = this.row
      .slice(0, column)
      .map(({ text }) => text)
      .filter(isLabel);
    return labels.length === 0 ? [] : [labels[0], labels[labels.length - 1]];
  }

  private readonly named: NamedValue[];
  private headings: readonly string[] | null = null;
  /** A row of headings was read last: another one below says more of the same columns. */
  private isBelowHeadings = false;
  /** Whether the headings stand in a row of their own. */
  private namesRows = false;
  private row: Cell[] = [];
  private cell: Cell | null = null;
  private held: readonly Cell[] = [];
  private isRowOpen = false;
}
