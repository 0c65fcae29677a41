import type { TranslationBundle } from '@jupyterlab/translation';

import { isPythonName } from '../../engine/fixes/languages/names';
import { listWays } from '../../engine/fixes/ways/offers';
import type { Program, Way } from '../../engine/types';

/** The words for each way of keeping a secret, as something to choose. */
export const wayLabels = (
  trans: TranslationBundle,
  language = 'python'
): Record<Way, string> => ({
  env: trans.__('Use an environment variable'),
  getpass: isPythonName(language)
    ? trans.__('Ask with getpass')
    : trans.__('Ask for it when it runs'),
  dotenv: trans.__('Keep it in a .env file'),
  config: trans.__('Keep it in a configuration file'),
  encrypted: trans.__('Keep it in an encrypted file'),
  keyring: trans.__('Keep it in the keyring of the system'),
  aws: trans.__('Use AWS Secrets Manager'),
  gcp: trans.__('Use Google Secret Manager'),
  azure: trans.__('Use Azure Key Vault'),
  vault: trans.__('Use HashiCorp Vault'),
  ibm: trans.__('Use IBM Secrets Manager'),
  colab: trans.__('Use Colab secrets'),
  kaggle: trans.__('Use Kaggle secrets'),
  databricks: trans.__('Use Databricks secrets')
});

/** What the code reads a secret from, within a sentence. */
export const wayPlaces = (
  trans: TranslationBundle
): Record<Exclude<Way, 'getpass'>, string> => ({
  env: trans.__('the environment'),
  dotenv: trans.__('the .env file'),
  config: trans.__('the configuration file'),
  encrypted: trans.__('the encrypted file'),
  keyring: trans.__('the keyring'),
  aws: trans.__('AWS Secrets Manager'),
  gcp: trans.__('Google Secret Manager'),
  azure: trans.__('Azure Key Vault'),
  vault: trans.__('HashiCorp Vault'),
  ibm: trans.__('IBM Secrets Manager'),
  colab: trans.__('Colab’s secrets'),
  kaggle: trans.__('Kaggle’s secrets'),
  databricks: trans.__('Databricks’ secrets')
});

/** The words for the choices of a way's options, by how the command calls them. */
export const choiceLabels = (
  trans: TranslationBundle
): Readonly<Record<string, string>> => ({
  always: trans.__('Each time it runs'),
  'if-unset': trans.__('Only where the environment has none'),
  getpass: trans.__('It is asked for'),
  keyring: trans.__('The keyring of the system')
});

/** The simplest ways of a program: a menu or card has room for two. */
export const shortWays = (program: Program): readonly Way[] =>
  listWays(program)
    .ways.map(({ way }) => way)
    .filter(way => way === 'env' || way === 'getpass');
