import type { NamedValue } from '../types';
import { isTelling } from './telling';

/** `<name>…</name><value>…</value>`, the same as `<key>`, and `<setting name="…"><value>…</value>`. */
const NAME = /^(?:name|key|variable)$/i;
const VALUE = /^(?:value|string|data)$/i;

const longestValue = 1000;

/** What names the value below or beside it on a page is short. */
const longestLabel = 40;
/** Of these each is one of many: tables are read as such, and a list's items do not name each other. */
const ONE_OF_MANY = /^(?:td|th|li|option|a|button)$/i;

/** "Keys of success", "How to reset a password": what an article or a feed is called; no "Sign-in password". */
const SENTENCE =
  /[.!?;]$|(?<![-\w]|\b(?:log|sign) )(?:and|how|in|is|of|on|to|what|why|with)(?![-\w])/i;

const isLabel = (text: string): boolean =>
  text.length <= longestLabel && isTelling(text) && !SENTENCE.test(text);

/** Elements that name their text by their tag or an attribute, or by an element before them. */
export class Elements {
  readonly named: NamedValue[] = [];

  /**
   * @param at - where the page's text goes on.
   * @param names - what the attributes of the tag before call it.
   */
  open(tag: string, at: number, names: readonly string[]): void {
    if (VALUE.test(tag) && this.text.trim() === '') {
      this.before = names.find(isTelling) ?? this.before;
    }
    this.tag = tag;
    this.from = at;
    this.text = '';
  }

  addText(text: string): void {
    if (this.tag === '' && /[^\s:=]/.test(text)) {
      this.label = '';
    }
    if (this.text.length < longestValue) {
      this.text += text;
    }
  }

  /** @param names - what the attributes of the element call it. */
  close(tag: string, at: number, names: readonly string[]): void {
    if (tag === this.tag && this.text.length < longestValue) {
      this.tell(tag, at);
      names.forEach(name => this.tellNamed(name, at));
      this.readLabel(tag, at);
    }
    this.tag = '';
  }

  private tellNamed(name: string, to: number): void {
    if (isTelling(name)) {
      this.named.push({ name, from: this.from, to });
    }
  }

  /** `<div>API key</div><div>…</div>`: the text of an element may name that of the next one. */
  private readLabel(tag: string, to: number): void {
    const text = this.text.trim();
    if (text === '' || ONE_OF_MANY.test(tag)) {
      return;
    }
    if (this.label !== '') {
      this.named.push({ name: this.label, from: this.from, to });
    }
    this.label = isLabel(text) ? text.replace(/^["']|["']?\s?:?$/g, '') : '';
  }

  private tell(tag: string, to: number): void {
    const name = VALUE.test(tag) ? this.before : tag;
    if (isTelling(name) && !NAME.test(tag)) {
      this.named.push({ name, from: this.from, to });
    }
    this.before = NAME.test(tag) ? this.text.trim() : '';
  }

  private tag = '';
  private from = 0;
  private text = '';
  private before = '';
  private label = '';
}
