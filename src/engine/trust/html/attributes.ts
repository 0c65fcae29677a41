import type { Act, When } from '../types';
import { doesRun, opensProgram, readAddress } from './address';
import { judgeHandler } from './handlers';
import { liesOver } from './overlay';
import type { Attribute, Element } from './parse';
import { listStyleAddresses, toPlainCss } from './sheets';
import { isAllowedStyle, listDeclarations } from './styles';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Attributes whose address is opened: at once, or with a click. */
const opened = words(
  'href xlink:href action formaction src data background cite poster codebase ' +
    'longdesc manifest from to by values content dynsrc lowsrc folder handler ev:handler'
);

/** Attributes whose address is loaded at once. */
const loaded = words('src srcset imagesrcset poster background data');
/** Elements that are told for themselves, with the address that they load. */
const toldElsewhere = words(
  'script iframe frame fencedframe portal webview object embed applet bgsound link base meta'
);
const animations = words('animate set animatetransform animatemotion');
/** What an animation gives to an attribute, one after the other. */
const animated = words('from to by values');

const act = (
  given: Pick<Act, 'effect' | 'risk' | 'text'> & Partial<Act>
): Act => ({ when: 'trusted', host: null, ...given });

/**
 * What an attribute does.
 *
 * @param isKept - whether an untrusted output has it too.
 */
export const listAttributeActs = (
  element: Element,
  attribute: Attribute,
  isKept: boolean
): Act[] => {
  const { name, value } = attribute;
  const text = `<${element.name} ${name}="${value}">`;
  const handler = judgeHandler(name, value);
  if (handler !== null) {
    return [act({ effect: 'handler', risk: handler, text })];
  }
  if (name === 'style') {
    return [
      ...listStyleActs(value, text, isKept),
      ...(!isKept && liesOver(element, value)
        ? [act({ effect: 'link', risk: 'medium', text })]
        : [])
    ];
  }
  return [
    ...listCommands(attribute, text),
    ...listLinks(element, attribute, text, isKept),
    ...listRemote(element, attribute, text, isKept)
  ];
};

const listCommands = ({ name, value }: Attribute, text: string): Act[] =>
  name === 'data-commandlinker-command' && value !== ''
    ? [act({ effect: 'command', risk: 'high', text })]
    : [];

/** `javascript:` and the like; an image that has such an address only stays empty. */
const listLinks = (
  { name: tag }: Element,
  { name, value }: Attribute,
  text: string,
  isKept: boolean
): Act[] => {
  const isTold = toldElsewhere.has(tag) && name !== 'href';
  if (isKept || isTold || !opened.has(name)) {
    return [];
  }
  if (runsAny(name, value)) {
    const effect = animations.has(tag.toLowerCase()) ? 'svg' : 'link';
    return [act({ effect, risk: 'high', text })];
  }
  return opensProgram(readAddress(value))
    ? [act({ effect: 'link', risk: 'medium', text })]
    : [];
};

/** An animation has a list of values. */
const runsAny = (name: string, value: string): boolean =>
  (name === 'values' ? value.split(';') : [value]).some(address =>
    doesRun(readAddress(address))
  );

const listRemote = (
  element: Element,
  attribute: Attribute,
  text: string,
  isKept: boolean
): Act[] => {
  const when: When = isKept ? 'always' : 'trusted';
  return listLoaded(element, attribute)
    .map(address => readAddress(address).host)
    .filter(host => host !== null)
    .slice(0, 1)
    .map(host => act({ effect: 'remote', risk: 'low', when, host, text }));
};

/** Attributes with several addresses; `ping` and `attributionsrc` are told of what is opened or seen. */
const lists = words('srcset imagesrcset ping attributionsrc');

/** The addresses that an attribute loads. */
const listLoaded = (
  { name: tag, isHtml }: Element,
  { name, value }: Attribute
): string[] => {
  if (toldElsewhere.has(tag)) {
    return [];
  }
  if (lists.has(name)) {
    return value.split(/[\s,]+/).filter(part => part.includes('/'));
  }
  if (!isHtml && animations.has(tag.toLowerCase()) && animated.has(name)) {
    return value.split(';').flatMap(toAnimated);
  }
  const isPicture = !isHtml && /^(?:xlink:)?href$/.test(name) && tag !== 'a';
  const isStyle = !isHtml && value.includes('url(');
  if (isStyle) {
    return listStyleAddresses(value);
  }
  return isPicture || loaded.has(name) ? [value] : [];
};

/** An address, or a style that holds some. */
const toAnimated = (value: string): string[] =>
  value.includes('url(') ? listStyleAddresses(value) : [value];

/** Ways to run a script from a style that browsers had once. */
const oldScripts =
  /expression\(|(?<![\w-])behaviou?r:|-moz-binding|-o-link:|["'(](?:javascript|vbscript):/i;

const listStyleActs = (css: string, text: string, isKept: boolean): Act[] => {
  const whole = [{ property: '', value: css }];
  const declarations = (listDeclarations(css) ?? whole).map(each => ({
    ...each,
    isKept: isKept || isAllowedStyle(each.property, each.value)
  }));
  const remote = declarations
    .flatMap(declaration =>
      listStyleAddresses(declaration.value).map(address => ({
        ...declaration,
        host: readAddress(address).host
      }))
    )
    .find(({ host }) => host !== null);
  const dropped = declarations
    .filter(each => !each.isKept)
    .map(({ property, value }) => `${property}: ${value}`)
    .join(';');
  return [
    ...(remote ? [toRemoteStyle(remote, text)] : []),
    ...listOldStyleActs(dropped, text)
  ];
};

const toRemoteStyle = (
  { isKept, host }: { isKept: boolean; host: string | null },
  text: string
): Act =>
  act({
    effect: 'remote',
    risk: 'low',
    when: isKept ? 'always' : 'trusted',
    host,
    text
  });

/** Told though today's browsers do nothing: somebody meant it to act. */
export const listOldStyleActs = (css: string, text: string): Act[] =>
  oldScripts.test(toOldCss(css))
    ? [act({ effect: 'script', risk: 'low', text })]
    : [];

/** As those browsers read it: wide letters are letters, and blanks part nothing. */
const toOldCss = (css: string): string =>
  toPlainCss(css)
    .normalize('NFKC')
    .replace(/[\s\u0000-\u001f\u200b]+/g, '');
