import type { Member } from '../nouns';
import type { Means } from './means';
import { nameOption } from './options';
import { note } from './steps';
import { stored } from './stored';

const CLIENT: Member = {
  module: 'ibm_secrets_manager_sdk.secrets_manager_v2',
  member: 'SecretsManagerV2',
  style: 'member'
};

/** `get_secret_by_name_type` of the client, for a secret of the type `arbitrary`. */
export const ibm: Means = {
  way: 'ibm',
  title: 'IBM Secrets Manager',
  options: [nameOption('group', 'Group of the secrets', 'default')],
  createKeeper: chosen =>
    stored('ibm', (fix, quote) => {
      const [type, name, group] = [
        'arbitrary',
        fix.secret.name,
        chosen('group')
      ].map(text => quote + text + quote);
      return `${fix.use(CLIENT)}.new_instance().get_secret_by_name_type(secret_type=${type}, name=${name}, secret_group_name=${group}).get_result()[${quote}payload${quote}]`;
    }),
  next: (names, chosen) => [
    note(
      `Create a secret of the type "arbitrary" for each of these in the group "${chosen('group')}": ${names.join(', ')}.`
    ),
    note(
      'The kernel needs the package ibm-secrets-manager-sdk, and SECRETS_MANAGER_URL, SECRETS_MANAGER_AUTH_TYPE=iam and SECRETS_MANAGER_APIKEY in its environment.'
    )
  ]
};
