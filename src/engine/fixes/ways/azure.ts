import type { Fix, Member, Quote } from '../nouns';
import { ENVIRON } from '../nouns';
import type { Means } from './means';
import { urlOption } from './options';
import { note, typed } from './steps';
import { stored } from './stored';

const CLIENT: Member = {
  module: 'azure.keyvault.secrets',
  member: 'SecretClient',
  style: 'member'
};
const CREDENTIAL: Member = {
  module: 'azure.identity',
  member: 'DefaultAzureCredential',
  style: 'member'
};

/** Key Vault allows letters, digits and hyphens. */
function toKey(name: string): string {
  return name.replace(/_/g, '-');
}

function toAddress(fix: Fix, url: string, quote: Quote): string {
  return url === ''
    ? `${fix.use(ENVIRON)}[${quote}AZURE_KEYVAULT_URL${quote}]`
    : `${quote}${url}${quote}`;
}

/** `https://name.vault.azure.net` → `name` */
function toVault(url: string): string {
  return /^https:\/\/([^./]{1,60})\./.exec(url)?.[1] ?? 'VAULT';
}

/** `get_secret` of the client for Key Vault. */
export const azure: Means = {
  way: 'azure',
  title: 'Azure Key Vault',
  options: [urlOption('Address of the vault')],
  createKeeper: chosen =>
    stored('azure', (fix, quote) => {
      const url = toAddress(fix, chosen('url'), quote);
      const key = `${quote}${toKey(fix.secret.name)}${quote}`;
      return `${fix.use(CLIENT)}(vault_url=${url}, credential=${fix.use(CREDENTIAL)}()).get_secret(${key}).value`;
    }),
  next: (names, chosen, { forms }) => [
    ...names.map(name =>
      typed(
        name,
        `az keyvault secret set --vault-name ${toVault(chosen('url'))} --name ${toKey(name)} --file /dev/stdin --encoding utf-8`,
        forms
      )
    ),
    ...(chosen('url') === ''
      ? [note('The notebook takes the vault from AZURE_KEYVAULT_URL.')]
      : []),
    note(
      'The kernel needs the packages azure-keyvault-secrets and azure-identity, and an identity that may get the secret.'
    )
  ]
};
