/** Credentials that are, or hold, a JSON object in base64. */
import { decodeObject, encodeBase64 } from './decode';
import type { Proof } from './proof';
import { pickText } from './random';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const object = /eyJ[A-Za-z0-9+/]+/;

/** The object has these members, in this order when a sample is made. */
export const base64Json = (...members: string[]): Proof => ({
  failed: 'lower',
  holds: value => {
    const found = decodeObject(object.exec(value)?.[0] ?? '');
    return found !== null && members.every(member => member in found);
  },
  seal: (draft, _, random) => {
    const hole = object.exec(draft)?.[0] ?? '';
    const room = Math.floor((hole.length * 3) / 4 / members.length);
    const filled = members.map(member => [
      member,
      pickText(letters, Math.max(8, room), random)
    ]);
    return draft.replace(
      object,
      encodeBase64(JSON.stringify(Object.fromEntries(filled)))
    );
  }
});
