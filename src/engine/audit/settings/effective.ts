import { lineageOf } from '../traits/lookup';
import { todaysName } from '../traits/renames';
import { nameOfSetting, type Setting } from './setting';

/** Names of the same trait that are still taken, the strongest first. */
const sameTraits: Readonly<Record<string, readonly string[]>> = {
  // What `ServerApp` and `NotebookApp` say goes to the first, and a section of a class wins over
  // that of its base: the command `jupyter server password` writes the last.
  'PasswordIdentityProvider.hashed_password': [
    'PasswordIdentityProvider.hashed_password',
    'ServerApp.password',
    'NotebookApp.password',
    'IdentityProvider.hashed_password'
  ],
  'IdentityProvider.token': [
    'PasswordIdentityProvider.token',
    'IdentityProvider.token',
    'ServerApp.token',
    'NotebookApp.token'
  ]
};

/** Every name under which a trait can be set, the strongest first. */
const namesOf = (name: string): readonly string[] => {
  const [section, trait] = name.split('.');
  return sameTraits[name] ?? lineageOf(section).map(each => `${each}.${trait}`);
};

/**
 * All places that set a trait, the one that wins first.
 *
 * @param settings - in the order of reading.
 * @param name - the trait's name of today: `ServerApp.ip`.
 */
export const placesOf = (
  settings: readonly Setting[],
  name: string
): readonly Setting[] => {
  const names = namesOf(name);
  const strengthOf = (setting: Setting): number => {
    const given = nameOfSetting(setting);
    const direct = names.indexOf(given);
    const isRenamed = todaysName(setting.section, setting.trait) === name;
    return direct >= 0 ? direct : isRenamed ? names.length : -1;
  };
  return settings
    .map((setting, index) => ({ setting, index, at: strengthOf(setting) }))
    .filter(({ at, setting }) => at >= 0 && setting.keys.length === 0)
    .sort((left, right) => left.at - right.at || right.index - left.index)
    .map(({ setting }) => setting);
};

/** The setting that wins; `null` where the default holds. */
export const effectiveOf = (
  settings: readonly Setting[],
  name: string
): Setting | null => placesOf(settings, name)[0] ?? null;
