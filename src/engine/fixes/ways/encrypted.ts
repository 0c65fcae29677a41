import type { NextStep } from '../../types';
import type { Keeper, Member, Setup } from '../nouns';
import { GETPASS } from '../nouns';
import { hasLines, type Forms } from './forms';
import { GET_PASSWORD } from './keyring';
import type { Chosen, Means } from './means';
import { choiceOption, fileOption, nameOption } from './options';
import { note } from './steps';
import { stored } from './stored';

const PATH: Member = { module: 'pathlib', member: 'Path', style: 'member' };
const LOADS: Member = { module: 'json', member: 'loads', style: 'module' };
const FERNET: Member = {
  module: 'cryptography.fernet',
  member: 'Fernet',
  style: 'member'
};

/** Decrypts the file once. Its key is asked for or kept in the keyring, never beside it. */
function toKeeper(chosen: Chosen): Keeper {
  const file = chosen('file');
  const setup: Setup = {
    name: 'decrypted_secrets',
    write(name, use) {
      const key =
        chosen('key') === 'keyring'
          ? `${use(GET_PASSWORD)}("${chosen('service')}", "${file}")`
          : `${use(GETPASS)}("Key of ${file}: ")`;
      return `${name} = ${use(LOADS)}(${use(FERNET)}(${key}).decrypt(${use(PATH)}("${file}").read_bytes()))`;
    },
    isDone: line =>
      line.includes('.decrypt(') && line.includes(`Path("${file}")`)
  };
  return stored(
    'encrypted',
    (fix, quote) => `${fix.store}[${quote}${fix.secret.name}${quote}]`,
    setup
  );
}

/** Writes the file; the values and the key are typed or made, and shown nowhere but in a terminal. */
function writer(
  names: readonly string[],
  chosen: Chosen,
  forms: Forms
): NextStep {
  const file = chosen('file');
  const isKeyring = chosen('key') === 'keyring';
  // A prompt takes one line.
  const long = names.filter(name => hasLines(forms, name));
  const short = names.filter(name => !hasLines(forms, name));
  const lines = [
    'import getpass, json, pathlib',
    'from cryptography.fernet import Fernet',
    ...(isKeyring ? ['import keyring'] : []),
    'key = Fernet.generate_key()',
    `values = {name: getpass.getpass(name + ": ") for name in ${JSON.stringify(short)}}`,
    ...long.map(
      name =>
        `values["${name}"] = pathlib.Path(input("File that holds ${name}: ")).read_text()`
    ),
    `pathlib.Path("${file}").write_bytes(Fernet(key).encrypt(json.dumps(values).encode()))`,
    isKeyring
      ? `keyring.set_password("${chosen('service')}", "${file}", key.decode())`
      : 'print(key.decode())'
  ];
  return { kind: 'python', text: lines.join('\n') };
}

export const encrypted: Means = {
  way: 'encrypted',
  title: 'Encrypted file',
  options: [
    fileOption('secrets.enc', '.enc'),
    choiceOption('key', 'Where the key comes from', 'getpass', 'keyring'),
    nameOption('service', 'Service in the keyring', 'notebooks')
  ],
  createKeeper: toKeeper,
  next: (names, chosen, { isStored, forms }) => [
    ...(isStored ? [] : [writer(names, chosen, forms)]),
    note(
      chosen('key') === 'keyring'
        ? 'The key is kept in the keyring, and never beside the file.'
        : 'Keep the key in a password manager, and never beside the file. A run without a person cannot answer the prompt.'
    ),
    note('The notebook needs the package cryptography.')
  ]
};
