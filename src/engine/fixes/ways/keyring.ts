import type { Member } from '../nouns';
import type { Means } from './means';
import { nameOption } from './options';
import { hasLines } from './forms';
import { command, note, typed } from './steps';
import { stored } from './stored';

/** https://keyring.readthedocs.io: `get_password(service, username)` */
export const GET_PASSWORD: Member = {
  module: 'keyring',
  member: 'get_password',
  style: 'module'
};

export const keyring: Means = {
  way: 'keyring',
  title: 'Keyring of the system',
  options: [nameOption('service', 'Service', 'notebooks')],
  createKeeper: chosen =>
    stored(
      'keyring',
      (fix, quote) =>
        `${fix.use(GET_PASSWORD)}(${quote}${chosen('service')}${quote}, ${quote}${fix.secret.name}${quote})`
    ),
  next: (names, chosen, { isStored, forms }) =>
    isStored
      ? [note('The notebook needs the package keyring.')]
      : [
          ...names.map(name => {
            const store = `keyring set ${chosen('service')} ${name}`;
            return hasLines(forms, name)
              ? typed(name, store, forms)
              : command(store);
          }),
          note(
            'Where the machine has no keyring, as in most containers, the command says that there is no backend. Until a value is stored, the code gets None.'
          )
        ]
};
