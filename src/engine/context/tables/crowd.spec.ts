/** Of a table of ids no entry is a secret because its name sounds so; beside a few ids one is. */
import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';

const random = seeded(83);
const hex = (length: number): string =>
  pickText('0123456789abcdef', length, random);
const uuid = (): string => [8, 4, 4, 4, 12].map(hex).join('-');

const NAMES = ['Seeking', 'Decoder', 'Mixer', 'Shell', 'Broker', 'Picker'];
const TELLING = [
  'UpgradePasswordPage',
  'ObjectToken',
  'CredentialFactory',
  'ApiKeyBroker'
];

const FORMS: Record<string, (name: string, value: string) => string> = {
  'a dictionary': (name, value) => `    "${name}": "${value}",`,
  'a dictionary of lists': (name, value) => `    "${name}": ["${value}"],`,
  settings: (name, value) => `${name} = ${value}`
};

const cases = Object.keys(FORMS).flatMap(form =>
  TELLING.map(name => [form, name] as const)
);

function tableOf(form: string, names: readonly string[], make = uuid): string {
  const lines = names.map(name => FORMS[form](name, make()));
  return /dict/.test(form)
    ? `TABLE = {\n${lines.join('\n')}\n}`
    : lines.join('\n');
}

function findIn(form: string, text: string): string[] {
  return /dict/.test(form)
    ? findLikely('code', 'python', text)
    : findLikely('text', '', text);
}

describe('among many ids that are called after anything', () => {
  it.each(cases)('in %s, %s names none', (form, name) => {
    const names = [...NAMES.slice(0, 3), name, ...NAMES.slice(3)];
    expect(findIn(form, tableOf(form, names))).toEqual([]);
  });

  it.each([16, 32, 40, 64])('hashes of %d digits are none', length => {
    const names = [...NAMES, 'messages.webhook_auth', 'api_exposure'];
    const text = tableOf('a dictionary', names, () => hex(length));
    expect(findIn('a dictionary', text)).toEqual([]);
  });
});

describe('a key is one', () => {
  it.each(Object.keys(FORMS))('beside few ids, in %s', form => {
    const text = tableOf(form, ['Seeking', 'Decoder', 'api_secret', 'Mixer']);
    expect(findIn(form, text)).toHaveLength(1);
  });

  it.each(Object.keys(FORMS))('beside the ids of an account, in %s', form => {
    const ids = ['tenant_id', 'client_id', 'object_id', 'app_id', 'user_id'];
    const text = tableOf(form, [...ids, 'client_secret', 'group_id']);
    expect(findIn(form, text)).toHaveLength(1);
  });

  it('and so are its neighbors, where what is around them says so', () => {
    const lines = NAMES.map(name => `    "${name}": "${uuid()}",`);
    const text = `api_keys = {\n${lines.join('\n')}\n}`;
    expect(findIn('a dictionary', text)).toHaveLength(NAMES.length);
  });

  it('beside hashes of another length', () => {
    const others = NAMES.map(name => FORMS.settings(name, hex(40)));
    const text = [...others, FORMS.settings('api_secret', hex(32))].join('\n');
    expect(findIn('settings', text)).toHaveLength(1);
  });
});

describe('what its line links to', () => {
  const id = pickText('abcdefghkmnpABCDEFGHKMNP23456789', 27, random);
  const heading = '| # | Name | Token | Link |\n|---|---|---|---|\n';
  const row = (link: string): string => `| 1 | a plan | ${id} | ${link} |\n`;

  it('is the id of a page', () => {
    const link = `https://acme.example.org/wiki/${id}`;
    expect(findLikely('markdown', '', heading + row(link))).toEqual([]);
  });

  it.each([
    'https://acme.example.org/wiki',
    `https://acme.example.org/hooks/${id}`
  ])('may be a secret where the link goes elsewhere: %s', link => {
    expect(findLikely('markdown', '', heading + row(link))).toEqual([id]);
  });
});
