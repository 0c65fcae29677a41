import type { Member } from '../nouns';
import type { Means } from './means';
import { nameOption, PREFIX, urlOption } from './options';
import { note, typed } from './steps';
import { stored } from './stored';

const CLIENT: Member = { module: 'hvac', member: 'Client', style: 'module' };

/** `read_secret_version` of the key-value engine, version 2; each secret has the field `value`. */
export const vault: Means = {
  way: 'vault',
  title: 'HashiCorp Vault',
  options: [
    urlOption('Address of the server'),
    nameOption('mount', 'Mount of the engine', 'secret'),
    PREFIX
  ],
  createKeeper: chosen =>
    stored('vault', (fix, quote) => {
      const url = chosen('url');
      const address = url === '' ? '' : `url=${quote}${url}${quote}`;
      const path = chosen('prefix') + fix.secret.name;
      const [data, value] = ['data', 'value'].map(
        key => `[${quote}${key}${quote}]`
      );
      return `${fix.use(CLIENT)}(${address}).secrets.kv.v2.read_secret_version(path=${quote}${path}${quote}, mount_point=${quote}${chosen('mount')}${quote}, raise_on_deleted_version=True)${data}${data}${value}`;
    }),
  next: (names, chosen, { forms }) => [
    ...names.map(name =>
      typed(
        name,
        `vault kv put -mount=${chosen('mount')} ${chosen('prefix')}${name} value=-`,
        forms
      )
    ),
    note(
      chosen('url') === ''
        ? 'The kernel needs the package hvac, and VAULT_ADDR and VAULT_TOKEN in its environment.'
        : 'The kernel needs the package hvac, and VAULT_TOKEN in its environment.'
    )
  ]
};
