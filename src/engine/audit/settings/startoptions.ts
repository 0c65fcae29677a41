import type { Value } from './setting';

/** An option of a command that starts a server, and what it sets. */
interface StartOption {
  readonly section: string;
  readonly trait: string;
  readonly value: Value;
  /** Its name as it is written: `--ip`. */
  readonly option: string;
}

/** What people write in the place of a trait's name. */
const short: Readonly<Record<string, string>> = {
  ip: 'ServerApp.ip',
  port: 'ServerApp.port',
  certfile: 'ServerApp.certfile',
  keyfile: 'ServerApp.keyfile',
  'client-ca': 'ServerApp.client_ca',
  'notebook-dir': 'ServerApp.root_dir',
  transport: 'KernelManager.transport'
};

const switches: Readonly<Record<string, string>> = {
  'allow-root': 'ServerApp.allow_root'
};

const option = /^--([\w.-]{1,80})(?:=(.*))?$/s;

const toValue = (text: string): Value => {
  const [, quoted] = /^(?:'([^']*)'|"([^"]*)")$/.exec(text) ?? [];
  const plain = quoted ?? text;
  return /^(?:true|false)$/i.test(plain)
    ? { kind: 'flag', isOn: plain.toLowerCase() === 'true' }
    : /^\d{1,9}$/.test(plain)
      ? { kind: 'number', number: Number(plain) }
      : plain === 'None'
        ? { kind: 'none' }
        : { kind: 'text', text: plain };
};

const toOption = (name: string, value: Value): StartOption[] => {
  const full = switches[name] ?? short[name] ?? name;
  const [section, trait] = full.split('.');
  return trait === undefined
    ? []
    : [{ section, trait, value, option: `--${name}` }];
};

/** The text of an item; `null` where it is computed. */
const textOf = (item: Value | undefined): string | null =>
  item?.kind === 'text' ? item.text : null;

/** What the words of a command set; a value may stand behind its option. */
export const readStartOptions = (
  words: readonly Value[]
): readonly StartOption[] =>
  words.flatMap((word, index) => {
    const [, name, given] = option.exec(textOf(word) ?? '') ?? [];
    if (name === undefined) {
      return [];
    }
    if (given === undefined && name in switches) {
      return toOption(name, { kind: 'flag', isOn: true });
    }
    const next = textOf(words[index + 1]);
    const text = given ?? (next?.startsWith('-') ? null : next);
    return typeof text === 'string' ? toOption(name, toValue(text)) : [];
  });
