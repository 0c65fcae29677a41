import type { Act, Judged } from '../types';
import { readAddress } from './address';
import { isAllowedAddress, isAllowedAttribute, isAllowedTag } from './allowed';
import { listMarkupActs } from './acts';
import { listAttributeActs } from './attributes';
import type { Attribute, Element } from './parse';
import { isAllowedStyle, listDeclarations } from './styles';

/** What one element does once it is trusted, and whether an untrusted output holds another. */
export const judgeElement = (element: Element): Judged => {
  const isKept = element.isHtml && isAllowedTag(element.name);
  const keepsAttribute = (attribute: Attribute): boolean =>
    isKept && isKeptAttribute(element.name, attribute);
  const acts: Act[] = [
    ...listMarkupActs(element),
    ...element.attributes.flatMap(attribute =>
      listAttributeActs(element, attribute, keepsAttribute(attribute))
    )
  ];
  const isChanged =
    !isKept ||
    isEnabledInput(element) ||
    holdsTags(element) ||
    element.attributes.some(
      attribute => isOfMatter(attribute) && !keepsAttribute(attribute)
    );
  return { acts, isChanged };
};

/** An untrusted output's fields cannot be filled in. */
const isEnabledInput = ({ name, attributes }: Element): boolean =>
  name === 'input' && !attributes.some(each => each.name === 'disabled');

/** The sanitizer takes what is text in a field for tags, and takes those out. */
const holdsTags = ({ name, text }: Element): boolean =>
  name === 'textarea' && /<[a-z!?/]/i.test(text);

/** Attributes that need no value. */
const valueless = new Set(['contenteditable', 'popover', 'autofocus']);

/** The sanitizer sets `rel` itself, renames `id` and drops what is empty: nobody sees that. */
const isOfMatter = ({ name, value }: Attribute): boolean =>
  name !== 'rel' && name !== 'id' && (value !== '' || valueless.has(name));

const isKeptAttribute = (tag: string, { name, value }: Attribute): boolean =>
  name !== 'id' &&
  isAllowedAttribute(tag, name) &&
  isAllowedAddress(name, readAddress(withoutNulls(value)).scheme) &&
  (name !== 'style' || isKeptStyle(value));

/** Browsers show a sign for a null, the sanitizer leaves it out. */
const withoutNulls = (value: string): string => value.replace(/\ufffd/g, '');

const isKeptStyle = (css: string): boolean =>
  listDeclarations(css)?.every(({ property, value }) =>
    isAllowedStyle(property, value)
  ) ?? false;
