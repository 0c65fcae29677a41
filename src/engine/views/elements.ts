import type { NamedValue } from '../types';

/** What a tag that no page knows may name: the rest is left to the judge. */
const TELLING =
  /pass|pwd|psk|pw$|pat$|secret|token|key|auth|cred|schl|kennw|geheim|zugang|senha|clave|chave|chiave|cle[_-]|contras|segre|hasl|klucz|sekret|jeton|mdp|wachtw|sleutel|adgang|kodeord|salasana|parool|parol|heslo|geslo|jelsz|lozin|zapork|sifre|sandi|[^\0-\x7f]/i;
/** `<name>…</name><value>…</value>`, and the same as `<key>`. */
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
  text.length <= longestLabel && TELLING.test(text) && !SENTENCE.test(text);

/** Elements that name their text by their tag or an attribute, or by an element before them. */
export class Elements {
  readonly named: NamedValue[] = [];

  /** @param at - where the page's text goes on. */
  open(tag: string, at: number): void {
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
    if (TELLING.test(name)) {
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
    if (TELLING.test(name) && !NAME.test(tag)) {
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
