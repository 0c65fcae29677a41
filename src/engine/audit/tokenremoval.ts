import { removalOf, serverPlaces, textOfSetting } from './evidence';
import type { Setting } from './settings/setting';
import type { Evidence } from './types';

const isEmpty = (setting: Setting): boolean =>
  ['', '<empty>'].includes(textOfSetting(setting) ?? '-');

/** How to take a token away so that Jupyter makes one: an empty one of another place would hold then, and nobody be asked for any. The last line comes first, so that the numbers of the others stay. */
export const tokenRemovalOf = (evidence: Evidence, token: Setting): string => {
  const empty = serverPlaces(evidence, 'IdentityProvider.token').filter(
    each => each !== token && isEmpty(each)
  );
  return [token, ...empty]
    .sort((left, right) => right.line - left.line)
    .map(removalOf)
    .join('\n');
};
