import type { NamedValue } from '../types';

/** What a tag that no page knows may name: the rest is left to the judge. */
const TELLING =
  /pass|pwd|pw$|secret|token|key|auth|cred|schl|kennw|senha|clave|chave|cle_|contras|hasl|jeton|mdp/i;
/** `<name>…</name><value>…</value>`, and the same as `<key>`. */
const NAME = /^(?:name|key|variable)$/i;
const VALUE = /^(?:value|string|data)$/i;

const longestValue = 1000;

/** Elements of XML that name their text by their tag, or by an element before them. */
export class Elements {
  readonly named: NamedValue[] = [];

  /** @param at - where the page's text goes on. */
  open(tag: string, at: number): void {
    this.tag = tag;
    this.from = at;
    this.text = '';
  }

  addText(text: string): void {
    if (this.text.length < longestValue) {
      this.text += text;
    }
  }

  close(tag: string, at: number): void {
    if (tag === this.tag && this.text.length < longestValue) {
      this.tell(tag, at);
    }
    this.tag = '';
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
}
