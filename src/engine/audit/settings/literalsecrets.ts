import { kindOfHash, kindOfToken } from './secret';
import { keepsSecret } from './secrettraits';
import { nameOfSetting, type Setting, type Value } from './setting';

/** Hashes are judged by other rules. */
const isHash = ({ section, trait }: Setting): boolean =>
  /^(?:hashed_)?password$/.test(trait) && section !== 'DummyAuthenticator';

/** Whose weakness is told by another rule. */
const weakElsewhere = new Set([
  'IdentityProvider.token',
  'ServerApp.token',
  'NotebookApp.token',
  'JupyterHub.cookie_secret'
]);

/** Whether a literal stands there, which is of none of some kinds. */
const isLiteral = (value: Value, left: readonly string[] = []): boolean => {
  switch (value.kind) {
    case 'text':
      return !['<empty>', ...left].includes(kindOfToken(value.text));
    case 'list':
      return value.items.some(each => isLiteral(each, left));
    case 'map':
      return value.entries.some(entry => isLiteral(entry.value, left));
    default:
      return false;
  }
};

/** `postgresql://user:password@host`, not with a name in the place of the password. */
const address = /:\/\/[^/:@\s]{0,200}:([^/@\s]{1,200})@/;

const isAddress = (text: string): boolean => {
  const [, password] = address.exec(text) ?? [];
  return (
    password !== undefined &&
    (password === '<hidden>' ||
      !/^(?:[{<$%].*|\*+|x+|password)$/i.test(password))
  );
};

/** `--auth-token=…`, and `--auth-token` with the value behind it. */
const option = /^--?([\w.-]{1,80})(?:=(.*))?$/s;

const listOptions = (items: readonly Value[]): readonly string[] =>
  items.flatMap((item, index) => {
    const [, name, given] = textOf(item) === null ? [] : readOption(item);
    const trait = name?.replace(/-/g, '_').split('.').pop() ?? '';
    const value = given ?? textOf(items[index + 1]) ?? '';
    return keepsSecret(`.${trait}`) &&
      !/password$/.test(trait) &&
      isLiteral({ kind: 'text', text: value }) &&
      !/^(?:[{<$-]|''$|""$|$)/.test(value)
      ? [trait]
      : [];
  });

const textOf = (value: Value | undefined): string | null =>
  value?.kind === 'text' ? value.text : null;

const readOption = (item: Value): readonly (string | undefined)[] =>
  option.exec(textOf(item) ?? '') ?? [];

/** The names of the secrets in a value, such as `{'name': …, 'api_token': '…'}`. */
export const listInner = (value: Value): readonly string[] => {
  switch (value.kind) {
    case 'text':
      return isAddress(value.text) ? ['address'] : [];
    case 'list':
      return [...value.items.flatMap(listInner), ...listOptions(value.items)];
    case 'map':
      return value.entries.flatMap(({ key, value: inner }) =>
        keepsSecret(`.${key}`) && isLiteral(inner) ? [key] : listInner(inner)
      );
    default:
      return [];
  }
};

const holdsSecret = (value: Value): boolean => listInner(value).length > 0;

/** Behind the keys of `c.Spawner.environment['API_TOKEN'] = …`. */
export const isNamedByKey = ({ keys }: Setting): boolean =>
  keys.length > 0 && keepsSecret(`.${keys[keys.length - 1]}`);

/** Kinds of which HUB-04, HUB-05 and AUTH-02 tell. */
const toldElsewhere = (setting: Setting): readonly string[] => [
  ...(setting.program === 'hub' && setting.keys.length === 0
    ? ['<example>']
    : []),
  ...(weakElsewhere.has(nameOfSetting(setting)) ? ['<example>', '<short>'] : [])
];

const isNamedSecret = (setting: Setting): boolean =>
  (keepsSecret(nameOfSetting(setting)) && !isHash(setting)) ||
  isNamedByKey(setting);

/** Whether the keys of a dictionary are the secrets. */
export const isKeyed = ({ trait }: Setting): boolean =>
  /^(?:api|service)_tokens$/.test(trait);

const hasSecretKey = (setting: Setting): boolean =>
  isKeyed(setting) &&
  (setting.keys.length > 0 ||
    (setting.value.kind === 'map' && setting.value.entries.length > 0));

/** Whether a secret stands in the line of a setting. */
export const isKept = (setting: Setting): boolean =>
  hasSecretKey(setting) || isOtherwiseKept(setting);

const isOtherwiseKept = (setting: Setting): boolean =>
  isNamedSecret(setting)
    ? isLiteral(setting.value, toldElsewhere(setting))
    : holdsSecret(setting.value);

/** What stands for a value of somebody else's. */
const placeholder =
  /^(?:your|my|some|example|change|insert|replace|todo|x{3})/i;

/** Whether a secret stands in a comment: Jupyter does not read it, and people do. */
export const isLeft = (setting: Setting): boolean => {
  const { value } = setting;
  const text = value.kind === 'text' ? value.text : '';
  return isHash(setting)
    ? ['<argon2>', '<sha1>', '<hash>', '<clear text>'].includes(
        kindOfHash(text)
      )
    : isNamedSecret(setting)
      ? isLiteral(value, ['<example>']) && !placeholder.test(text)
      : holdsSecret(value);
};
