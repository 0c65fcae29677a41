import { QuoteType, Tokenizer } from 'htmlparser2';

import type { NamedValue, View } from '../types';
import {
  copyAttribute,
  isBinaryData,
  isReadable,
  isValue,
  NamedTag
} from './attributes';
import { Elements } from './elements';
import { Tables } from './tables';
import { ViewText } from './viewtext';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a page or a drawing shows on lines of their own. */
const blocks = words(
  'address article aside blockquote body br caption dd details div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html iframe input li main nav ol option p pre script section ' +
    'select style summary table tbody text textarea tfoot thead title tr ul'
);

/** What a page holds and does not show: an attribute or a comment. */
interface Remark {
  readonly before: string;
  readonly from: number;
  readonly to: number;
  readonly after: string;
  /** What the value of an attribute is called. */
  readonly names: readonly string[];
}

/**
 * HTML or SVG as a reader sees it: the text without tags, blocks on lines of
 * their own, cells parted by tabs; after it the readable attributes and the
 * comments. Read tag by tag: a tree of hostile markup could be of any depth.
 */
class Page {
  constructor(html: string) {
    this.html = html;
    this.text = new ViewText(html);
  }

  read(): View {
    const tokenizer = new Tokenizer({}, this.handlers);
    tokenizer.write(this.html);
    tokenizer.end();
    this.closeCutAttribute();
    this.remarks.forEach(remark => this.addRemark(remark));
    return this.text.finish([
      ...this.tables.named,
      ...this.elements.named,
      ...this.named
    ]);
  }

  private addRemark({ before, from, to, after, names }: Remark): void {
    this.text.put(`\n${before}`, from, from);
    const start = this.text.length;
    if (before === '') {
      this.text.copy(from, to);
    } else {
      copyAttribute(this.text, this.html, from, to);
    }
    const end = this.text.length;
    names.forEach(name => this.named.push({ name, from: start, to: end }));
    this.text.put(after, to, to);
  }

  private openTag(from: number, to: number): void {
    const tag = this.html.slice(from, to).toLowerCase();
    const { names } = this.tag;
    this.tag = new NamedTag(tag);
    this.separate(tag, from - 1);
    this.tables.open(tag, this.text.length);
    this.elements.open(this.html.slice(from, to), this.text.length, names);
  }

  private closeTag(from: number, to: number): void {
    const tag = this.html.slice(from, to).toLowerCase();
    const element = this.html.slice(from, to);
    this.elements.close(element, this.text.length, this.tag.names);
    this.tables.close(tag, this.text.length);
    this.separate(tag, from - 2);
  }

  private separate(tag: string, at: number): void {
    const isCell = tag === 'td' || tag === 'th';
    const separator = isCell ? '\t' : blocks.has(tag) ? '\n' : '';
    if (separator !== '') {
      this.text.put(separator, at, at);
      this.tables.addText(separator);
    }
  }

  private addText(from: number, to: number): void {
    this.text.copy(from, to);
    const text = this.html.slice(from, to);
    this.tables.addText(text);
    this.elements.addText(text);
  }

  private addEntity(codepoint: number, to: number): void {
    const character = String.fromCodePoint(codepoint);
    this.text.put(character, this.html.lastIndexOf('&', to - 1), to);
    this.tables.addText(character);
    this.elements.addText(character);
  }

  private openAttribute(from: number, to: number): void {
    this.attribute = this.html.slice(from, to).toLowerCase();
    this.attributeEnd = to;
  }

  private closeAttribute(quote: QuoteType, end: number): void {
    const { attribute: name, html } = this;
    this.attribute = '';
    if (quote === QuoteType.NoValue) {
      return;
    }
    const isQuoted = quote !== QuoteType.Unquoted;
    const sign = html.slice(this.attributeEnd, end).search(/[^\s=]/);
    const from = this.attributeEnd + sign + (isQuoted ? 1 : 0);
    const to = isQuoted ? end - 1 : end;
    this.readAttribute(name, from, to);
  }

  private readAttribute(name: string, from: number, to: number): void {
    const { html } = this;
    this.tag.add(name, html.slice(from, to));
    if (name === 'rowspan' || name === 'colspan') {
      this.tables.span(name, Number(html.slice(from, to)) || 1);
    }
    if (isReadable(name) && from < to && !isBinaryData(html, from)) {
      const names = isValue(name) ? this.tag.namesOfValue : [];
      this.remarks.push({ before: `${name}="`, from, to, after: '"', names });
    }
  }

  /** A text that was cut short ends in the middle of an attribute. */
  private closeCutAttribute(): void {
    const { attribute, attributeEnd, html } = this;
    if (attribute !== '') {
      const from = html.slice(attributeEnd).search(/[^\s=]/);
      const isQuoted = /["']/.test(html[attributeEnd + from] ?? '');
      this.readAttribute(
        attribute,
        attributeEnd + from + (isQuoted ? 1 : 0),
        html.length
      );
    }
  }

  private addComment(from: number, to: number): void {
    this.remarks.push({ before: '', from, to, after: '', names: [] });
  }

  private readonly handlers: ConstructorParameters<typeof Tokenizer>[1] = {
    onopentagname: (from, to) => this.openTag(from, to),
    onclosetag: (from, to) => this.closeTag(from, to),
    ontext: (from, to) => this.addText(from, to),
    ontextentity: (codepoint, to) => this.addEntity(codepoint, to),
    onattribname: (from, to) => this.openAttribute(from, to),
    onattribend: (quote, end) => this.closeAttribute(quote, end),
    oncomment: (from, to, closing) => this.addComment(from, to - closing),
    oncdata: (from, to, closing) => this.addComment(from, to - closing),
    onattribdata: () => undefined,
    onattribentity: () => undefined,
    ondeclaration: () => undefined,
    onopentagend: () => undefined,
    onprocessinginstruction: () => undefined,
    onselfclosingtag: () => undefined,
    onend: () => undefined
  };

  private readonly html: string;
  private readonly text: ViewText;
  private readonly elements = new Elements();
  private readonly tables = new Tables();
  private readonly remarks: Remark[] = [];
  private readonly named: NamedValue[] = [];
  private tag = new NamedTag();
  private attribute = '';
  private attributeEnd = 0;
}

/** The view of an HTML or SVG text; broken markup is read as browsers read it. */
export const toPage = (html: string): View => new Page(html).read();
