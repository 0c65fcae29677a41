import { type Element, readElements } from './parse';

/** A name that no element has. */
const STAND_IN = 'nbw-list';

/**
 * The elements that only newer browsers make in a list to choose from (`select`):
 * older ones, and the parser, leave all out there but options. Found by reading
 * the text again with the list as an element of no meaning; `null` as for all elements.
 */
export const readLists = (html: string): readonly Element[] | null => {
  if (!/<select/i.test(html)) {
    return [];
  }
  const known = new Set(readElements(html)?.map(toKey));
  const renamed = html.replace(/<(\/?)select(?=[\s/>])/gi, `<$1${STAND_IN}`);
  const elements = readElements(renamed)?.map(withOwnText);
  return (
    elements?.filter(
      element => element.name !== STAND_IN && !known.has(toKey(element))
    ) ?? null
  );
};

const withOwnText = (element: Element): Element => ({
  ...element,
  text: element.text.split(STAND_IN).join('select')
});

const toKey = ({ name, attributes }: Element): string =>
  JSON.stringify([
    name,
    attributes.map(each => [
      each.name,
      each.value.split(STAND_IN).join('select')
    ])
  ]);
