import { isOff, isOn, textOfSetting } from './evidence';
import { isLoopbackName } from './loopback';
import type { Setting } from './settings/setting';

/** Traits that take protection away where they are on, and where they are off. */
const whereOn = new Set([
  'admin_access',
  'allow_all',
  'allow_credentials',
  'allow_remote_access',
  'allow_root',
  'allow_unauthenticated_access',
  'disable_check_xsrf'
]);
const whereOff = new Set(['authenticate_prometheus', 'internal_ssl']);

/** Whether a line would make a server less safe under the name that was meant. */
export const isWeakening = (setting: Setting, trait: string): boolean => {
  const text = textOfSetting(setting);
  switch (trait) {
    case 'ip':
      return text !== null && !isLoopbackName(text);
    case 'allow_origin':
      return text === '*';
    case 'hashed_password':
    case 'token':
      return text === '';
    default:
      return (
        (whereOn.has(trait) && isOn(setting)) ||
        (whereOff.has(trait) && isOff(setting))
      );
  }
};
