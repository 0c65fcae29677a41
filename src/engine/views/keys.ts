import type { NamedValue } from '../types';

/** A string of a JSON text, its escapes resolved, and where it stands in the view. */
export interface JsonString {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** An object or a list that is being read. */
interface Container {
  /** The key of what comes next; a list's entries have the key of the list. */
  key: string;
  /** `{"name": "API_KEY", "value": "…"}`: an object that names a value of its own. */
  readonly labels: string[];
  labelled: JsonString | null;
}

const labelKeys = /^(?:name|key|variable|label|title|header|description)$/i;
/** Longer ones are sentences about something. */
const longestLabel = 60;
/** A text field of ipywidgets that hides what is typed. */
const isPasswordField = ({ text }: JsonString): boolean =>
  text === 'PasswordModel';
const valueKeys = /^(?:value|val|data|default|content)$/i;

/** Names the string values of a JSON text by their keys, while the text is read. */
export class Keys {
  readonly named: NamedValue[] = [];

  /** A string was read; the mark that follows tells what it was. */
  addString(text: JsonString): void {
    this.last = text;
  }

  /** One of `{ } [ ] , :` was read. */
  addMark(mark: string): void {
    if (mark === ':') {
      this.takeKey();
    } else {
      this.takeValue();
    }
    if (mark === '{' || mark === '[') {
      const key = mark === '[' ? this.inner.key : '';
      this.containers.push({ key, labels: [], labelled: null });
    } else if (mark === '}' || mark === ']') {
      this.closeContainer();
    }
    this.last = null;
  }

  private takeKey(): void {
    this.inner.key = this.last?.text ?? '';
  }

  private takeValue(): void {
    const { inner, last } = this;
    if (!last || inner.key === '') {
      return;
    }
    this.named.push({ name: inner.key, from: last.from, to: last.to });
    if (inner.key === '_model_name' && isPasswordField(last)) {
      inner.labels.push('password');
    } else if (labelKeys.test(inner.key) && last.text.length <= longestLabel) {
      inner.labels.push(last.text);
    } else if (valueKeys.test(inner.key)) {
      inner.labelled = last;
    }
  }

  private closeContainer(): void {
    const { labels, labelled } = this.inner;
    if (labelled) {
      const { from, to } = labelled;
      const names = labels.length > 0 ? labels : [this.outerKey];
      names.forEach(name => this.named.push({ name, from, to }));
    }
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

  private readonly containers: Container[] = [
    { key: '', labels: [], labelled: null }
  ];
  private last: JsonString | null = null;
}
