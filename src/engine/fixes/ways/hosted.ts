import type { Fix, Member } from '../nouns';
import type { Means } from './means';
import { nameOption } from './options';
import { hasLines } from './forms';
import { command, note, typed } from './steps';
import { stored } from './stored';

/** Services that run notebooks have a store of their own. */

const USERDATA: Member = {
  module: 'google.colab',
  member: 'userdata',
  style: 'member'
};

export const colab: Means = {
  way: 'colab',
  title: 'Colab secrets',
  options: [],
  createKeeper: () => ({
    ...stored(
      'colab',
      (fix, quote) =>
        `${fix.use(USERDATA)}.get(${quote}${fix.secret.name}${quote})`
    ),
    isOfKernel: true
  }),
  next: names => [
    note(
      `In Colab open Secrets (the key at the left), add ${names.join(', ')} and allow this notebook to read them.`
    )
  ]
};

const SECRETS_CLIENT: Member = {
  module: 'kaggle_secrets',
  member: 'UserSecretsClient',
  style: 'member'
};

export const kaggle: Means = {
  way: 'kaggle',
  title: 'Kaggle secrets',
  options: [],
  createKeeper: () =>
    stored(
      'kaggle',
      (fix, quote) =>
        `${fix.use(SECRETS_CLIENT)}().get_secret(${quote}${fix.secret.name}${quote})`
    ),
  next: names => [
    note(
      `On Kaggle choose Add-ons, Secrets, add ${names.join(', ')} and attach them to this notebook.`
    )
  ]
};

/** Databricks gives each notebook the name `dbutils`; a module has to import it. */
const DBUTILS: Member = {
  module: 'databricks.sdk.runtime',
  member: 'dbutils',
  style: 'member'
};

function toDbutils(fix: Fix): string {
  return fix.isOwnProgram ? fix.use(DBUTILS) : 'dbutils';
}

export const databricks: Means = {
  way: 'databricks',
  title: 'Databricks secrets',
  options: [nameOption('scope', 'Scope', 'notebooks')],
  createKeeper: chosen => ({
    ...stored(
      'databricks',
      (fix, quote) =>
        `${toDbutils(fix)}.secrets.get(scope=${quote}${chosen('scope')}${quote}, key=${quote}${fix.secret.name}${quote})`
    ),
    isOfKernel: true
  }),
  next: (names, chosen, { forms }) => [
    command(`databricks secrets create-scope ${chosen('scope')}`),
    ...names.map(name => {
      const store = `databricks secrets put-secret ${chosen('scope')} ${name}`;
      return hasLines(forms, name) ? typed(name, store, forms) : command(store);
    }),
    note('The second command asks for the value.')
  ]
};
