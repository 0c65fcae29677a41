import {
  defaultTreeAdapter,
  html as names,
  Parser,
  type DefaultTreeAdapterMap,
  type TreeAdapter
} from 'parse5';

/** An element as a browser makes it of a text. */
export interface Element {
  readonly name: string;
  readonly isHtml: boolean;
  readonly attributes: readonly Attribute[];
  /** The text directly in it: of a script or a style sheet all of it. */
  readonly text: string;
  /** Of a field: whether it is one of a form around it. */
  readonly isInForm: boolean;
}

/** Names of foreign elements have their prefix: `xlink:href`. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** Thrown for markup that would cost more than its length should. */
class TooMuch extends Error {}

/** Browsers put what is nested deeper beside, not inside. */
const deepest = 512;
const mostAttributes = 1000;
/** A browser makes more elements than there are tags, for tags that cross; but not without end. */
const elementsPerTag = 8;
const chunkLength = 4096;

type Node = DefaultTreeAdapterMap['element'];

/**
 * Keeps a list where a browser keeps a tree: the parser needs to know an
 * element's parent only, and all that a tree would cost is left out.
 */
class Elements {
  constructor(most: number) {
    this.most = most;
  }

  get made(): Element[] {
    return this.nodes.map(node => ({
      name: node.tagName,
      isHtml: node.namespaceURI === names.NS.HTML,
      attributes: node.attrs.map(({ name, prefix, value }) => ({
        name: prefix ? `${prefix}:${name}` : name,
        value
      })),
      text: this.texts.get(node)?.join('') ?? '',
      isInForm: node.tagName === 'input' && isInForm(node)
    }));
  }

  /** What was made for the parser itself is no element of the text. */
  forget(): void {
    this.nodes.length = 0;
  }

  readonly adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      const node = defaultTreeAdapter.createElement(
        name,
        namespace,
        attributes
      );
      if (++this.count > this.most) {
        throw new TooMuch();
      }
      if (!this.isCopy(attributes)) {
        this.nodes.push(node);
      }
      return node;
    },
    appendChild: (parent, node) => {
      node.parentNode = parent;
    },
    insertBefore: (parent, node) => {
      node.parentNode = parent;
    },
    detachNode: node => {
      node.parentNode = null;
    },
    getFirstChild: () => null,
    insertText: (parent, text) => this.addText(parent, text),
    insertTextBefore: (parent, text) => this.addText(parent, text),
    onItemPush: () => {
      if (++this.depth > deepest) {
        throw new TooMuch();
      }
    },
    onItemPop: () => {
      this.depth--;
    }
  };

  /** A tag that is not closed in order is made anew, with the attributes of the first. */
  private isCopy(attributes: Node['attrs']): boolean {
    const isCopy = attributes.length > 0 && this.read.has(attributes);
    this.read.add(attributes);
    return isCopy;
  }

  private addText(
    parent: DefaultTreeAdapterMap['parentNode'],
    text: string
  ): void {
    const texts = this.texts.get(parent);
    if (texts) {
      texts.push(text);
    } else {
      this.texts.set(parent, [text]);
    }
  }

  private readonly most: number;
  private readonly nodes: Node[] = [];
  private readonly texts = new Map<unknown, string[]>();
  private readonly read = new WeakSet<Node['attrs']>();
  private count = 0;
  private depth = 0;
}

/**
 * The elements that a browser makes of HTML that is set as the content of an
 * element (HTML Living Standard §13.4), in the order of their tags; `null` for
 * what is nested too deeply, or has too many attributes, to be read.
 */
export const readElements = (html: string): Element[] | null => {
  const elements = new Elements(countTags(html) * elementsPerTag + 64);
  try {
    const context = elements.adapter.createElement('div', names.NS.HTML, []);
    const parser = Parser.getFragmentParser<DefaultTreeAdapterMap>(context, {
      treeAdapter: elements.adapter
    });
    elements.forget();
    feed(parser, html);
    return elements.made;
  } catch (error) {
    if (error instanceof TooMuch) {
      return null;
    }
    throw error;
  }
};

/** In pieces, so that a tag is given up before its attributes are too many to be compared. */
const feed = (parser: Parser<DefaultTreeAdapterMap>, html: string): void => {
  for (let at = 0; at <= html.length; at += chunkLength) {
    const isLast = at + chunkLength > html.length;
    parser.tokenizer.write(html.slice(at, at + chunkLength), isLast);
    if (countAttributes(parser.tokenizer) > mostAttributes) {
      throw new TooMuch();
    }
  }
};

/** Those of the tag that is being read; each new one is compared with all before. */
const countAttributes = (tokenizer: object): number => {
  const token: unknown = Reflect.get(tokenizer, 'currentToken');
  return typeof token === 'object' &&
    token !== null &&
    'attrs' in token &&
    Array.isArray(token.attrs)
    ? token.attrs.length
    : 0;
};

const isInForm = ({ parentNode }: Node): boolean => {
  for (let around = parentNode; around;) {
    if (!('tagName' in around)) {
      return false;
    }
    if (around.tagName === 'form') {
      return true;
    }
    around = around.parentNode;
  }
  return false;
};

const countTags = (html: string): number => html.split('<').length;
