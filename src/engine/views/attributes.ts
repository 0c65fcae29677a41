import { isTelling } from './telling';
import { ViewText } from './viewtext';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * Attributes that hold what a person wrote, or can read, or what a page does; of other
 * markup those called after a secret. Names of classes and styles do not.
 */
const readable = words(
  'action alt cite content data download formaction href label placeholder poster src srcdoc srcset ' +
    'summary title value xlink:href xlink:title'
);

/** `connectionString`, which may hold a password. */
const connection = /conn(?:ection)?[-_]?str(?:ing)?$/;
/** `publicKeyToken`, as .NET tells who made what is referred to. */
const ofPublicKey = /public[-_]?key/;

export const isReadable = (attribute: string): boolean =>
  readable.has(attribute) ||
  isValue(attribute) ||
  /^(?:aria|data|on)-?[a-z]/.test(attribute) ||
  (isTelling(attribute) && !ofPublicKey.test(attribute)) ||
  connection.test(attribute);

/** Attributes that say what the value beside them is. */
const labels = words('id itemprop key name property');

/** Attributes that hold the value of a field or of a page's own data. */
const values = words('content value');

/** Nobody gives a value more names; broken markup may hold any number of attributes. */
const mostNames = 4;

/** The attributes of one tag, so far as they name a value. */
export class NamedTag {
  readonly names: string[] = [];

  constructor(private readonly tag = '') {}

  /** What `value` holds by its tag, too: `<password value="…"/>`. */
  get namesOfValue(): readonly string[] {
    return isTelling(this.tag) ? [...this.names, this.tag] : this.names;
  }

  add(attribute: string, text: string): void {
    if (this.names.length === mostNames) {
      return;
    }
    if (labels.has(localOf(attribute)) && text !== '') {
      this.names.push(text);
    } else if (attribute === 'type' && text.toLowerCase() === 'password') {
      this.names.push('password');
    }
  }
}

export const isValue = (attribute: string): boolean =>
  values.has(localOf(attribute));

/** Without its namespace: `android:value`. */
const localOf = (attribute: string): string =>
  attribute.slice(attribute.indexOf(':') + 1);

/** Data of a URL (RFC 2397) that is no text. */
export const isBinaryData = (html: string, from: number): boolean =>
  html.startsWith('data:', from) &&
  !/^data:(?:text\/|application\/(?:json|javascript|xml)|image\/svg)/.test(
    html.slice(from, from + 40)
  );

const entity = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});/gi;

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'"
};

const toCharacter = (written: string): string => {
  const digits = /^&#(x?)([0-9a-f]+);$/i.exec(written);
  const code = digits ? parseInt(digits[2], digits[1] ? 16 : 10) : -1;
  const isCode = code >= 0 && code <= 0x10ffff;
  return isCode
    ? String.fromCodePoint(code)
    : (characters[written.toLowerCase()] ?? written);
};

/** Adds an attribute's text to a view, the entities that occur in practice resolved. */
export const copyAttribute = (
  view: ViewText,
  html: string,
  from: number,
  to: number
): void => {
  let kept = from;
  for (const { 0: written, index = 0 } of html
    .slice(from, to)
    .matchAll(entity)) {
    const at = from + index;
    view.copy(kept, at);
    kept = at + written.length;
    view.put(toCharacter(written), at, kept);
  }
  view.copy(kept, to);
};
