import type { NamedValue } from '../types';

/** A string of a JSON text, its escapes resolved, and where it stands in the view. */
export interface JsonString {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Items = (JsonString | undefined)[];

/** An object or a list that is being read. */
interface Container {
  /** The key of what comes next; a list's entries have the key of the list. */
  key: string;
  /** `{"name": "API_KEY", "value": "…"}`: an object that names a value of its own. */
  readonly isList: boolean;
  readonly labels: string[];
  labelled: JsonString | null;
  /** A widget of which the value is what somebody typed unseen. */
  isPasswordField: boolean;
  /** How many commas were read in it. */
  at: number;
  /** The strings of a list, by their place in it. */
  readonly items: Items;
  /** What the cells of a table's rows are called: an object's list `columns`, a list's first row. */
  columns: readonly string[];
}

const toContainer = (key: string, isList: boolean): Container => ({
  key,
  isList,
  labels: [],
  labelled: null,
  isPasswordField: false,
  at: 0,
  items: [],
  columns: []
});

/** `{"columns": ["user", "password"], "data": [["ann", "…"]]}` */
const headerKeys = /^(?:columns|column_names|header|fields)$/i;
/** More columns are data. */
const mostColumns = 64;
/** The number of a row, where a column is an object: `{"password": {"0": "…"}}`. */
const rowNumber = /^\d{1,12}$/;

const labelKeys = /^(?:name|key|variable|label|title|header|description)$/i;
/** Longer ones are sentences about something. */
const longestLabel = 60;
/** A text field of ipywidgets that hides what is typed. */
const isPasswordField = ({ text }: JsonString): boolean =>
  text === 'PasswordModel';
/** Databricks and others tell a value that is set from one that is given. */
const valueKeys =
  /^(?:value|val|data|default|content|(?:current|default|initial)_?value)$/i;
/** Of a widget's state, or of the model that holds it: what is not said there is the default. */
const modelKeys = /^_?model_name$/;

const toNames = (items: Items): string[] =>
  Array.from(items, item =>
    item && item.text.length <= longestLabel ? item.text : ''
  );

/** Names the string values of a JSON text by their keys, while the text is read. */
export class Keys {
  readonly named: NamedValue[] = [];

  /** A string was read; the mark that follows tells what it was. */
  addString(text: JsonString): void {
    this.last = text;
  }

  /** One of `{ } [ ] , :` was read, or a bracket of a tuple. */
  addMark(mark: string): void {
    if (mark === ':') {
      this.takeKey();
    } else {
      this.takeValue();
    }
    if (mark === '{' || mark === '[' || mark === '(') {
      const isList = mark !== '{';
      this.containers.push(toContainer(isList ? this.inner.key : '', isList));
    } else if (mark === '}') {
      this.closeObject();
    } else if (mark === ']' || mark === ')') {
      this.closeList();
    } else if (mark === ',') {
      this.inner.at++;
    }
    this.last = null;
  }

  private takeKey(): void {
    // Python's keys may be numbers.
    this.inner.key = this.last?.text ?? '0';
  }

  private takeValue(): void {
    const { inner, last } = this;
    if (last && inner.isList && inner.at < mostColumns) {
      inner.items[inner.at] = last;
    }
    if (!last || inner.key === '') {
      return;
    }
    const name = rowNumber.test(inner.key) ? this.outerKey : inner.key;
    this.named.push({ name, from: last.from, to: last.to });
    if (modelKeys.test(inner.key) && isPasswordField(last)) {
      inner.isPasswordField = true;
    } else if (labelKeys.test(inner.key) && last.text.length <= longestLabel) {
      inner.labels.push(last.text);
    } else if (valueKeys.test(inner.key)) {
      inner.labelled = last;
    }
  }

  private closeObject(): void {
    const { inner, outer } = this;
    if (inner.labelled) {
      const { from, to } = inner.labelled;
      const names = inner.labels.length > 0 ? inner.labels : [this.outerKey];
      const isHidden = inner.isPasswordField || outer.isPasswordField;
      [...names, ...(isHidden ? ['password'] : [])].forEach(name =>
        this.named.push({ name, from, to })
      );
    }
    this.leave();
  }

  private closeList(): void {
    const { items, key } = this.inner;
    this.leave();
    if (headerKeys.test(key)) {
      this.inner.columns = toNames(items);
    } else if (this.inner.isList) {
      this.closeRow(items);
    }
  }

  private closeRow(items: Items): void {
    const { inner, outer } = this;
    const { columns } = inner.columns.length > 0 ? inner : outer;
    this.nameCells(items, columns);
    if (columns.length === 0) {
      inner.columns = toNames(items);
    }
    const [name, value, ...others] = items;
    // A header, as requests keep them.
    if (name && value && others.length === 0) {
      this.named.push({ name: name.text, from: value.from, to: value.to });
    }
  }

  /** Of a row, by the names of its columns. */
  private nameCells(items: Items, columns: readonly string[]): void {
    items.forEach((item, at) => {
      if (item && columns[at]) {
        this.named.push({ name: columns[at], from: item.from, to: item.to });
      }
    });
  }

  private leave(): void {
    if (this.containers.length > 1) {
      this.containers.pop();
    }
  }

  /** `{"api_key": {"value": "…"}}`: what an object without a label is called. */
  private get outerKey(): string {
    return this.containers[this.containers.length - 2]?.key ?? '';
  }

  private get inner(): Container {
    return this.containers[this.containers.length - 1];
  }

  private get outer(): Container {
    return this.containers[Math.max(0, this.containers.length - 2)];
  }

  private readonly containers: Container[] = [toContainer('', false)];
  private last: JsonString | null = null;
}
