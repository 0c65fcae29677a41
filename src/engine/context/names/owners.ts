/** What stands around a setting and says whose it is: `[openai]` above `key = …`, `openai:` above `  key: …`. */
import { roleOf, type NameRole } from './names';
import { SERVICES } from './namewords';
import { wordsOf } from './words';

const SECTION = /^[ \t]{0,8}\[([\w. -]{1,60})\][ \t]{0,8}\r?$/;
const PARENT = /^([ \t]{0,40})(?:- )?["']?([\w-]{2,40})["']?:[ \t]{0,8}\r?$/;
/** An object that is still open: `"openai": { "id": 2, "` */
const OPEN_OBJECT =
  /["']([\w-]{2,40})["'][ \t]{0,4}(?::|=>)\s{0,8}\{[^{}]{0,400}$/;
const INDENT = /^[ \t]*/;
/** Farther up than this nothing is looked for. */
const MAX_DISTANCE = 1500;
const MAX_OBJECT = 500;

/** The name of the section or the mapping in which the line of an offset stands; `null` where there is none. */
export function ownerOf(text: string, at: number): string | null {
  const near = text.slice(Math.max(0, at - MAX_DISTANCE), at);
  const object = OPEN_OBJECT.exec(near.slice(-MAX_OBJECT));
  if (object) {
    return object[1];
  }
  const [own = '', ...above] = near.split('\n').reverse();
  const indent = INDENT.exec(own)?.[0].length ?? 0;
  if (own.trim() !== '') {
    return null;
  }
  for (const line of above) {
    const section = SECTION.exec(line);
    const [, before = '', parent] = PARENT.exec(line) ?? [];
    if (section) {
      return section[1];
    }
    if (parent !== undefined && before.length < indent) {
      return parent;
    }
  }
  return null;
}

/** What has keys that open something; a client's, a storage's and a server's are those of entries as well. */
const OPENING: ReadonlySet<string> = new Set(
  'access api apis auth authentication authorization credential credentials creds secret secrets'.split(
    ' '
  )
);

/** What a `key` is by what is around it (`{"openai": {"key": "…"}}`); `null` where that says nothing. */
export function roleOfOwned(owner: string): NameRole | null {
  const words = wordsOf(owner);
  // `secretKeyRef`: the key is what an entry of a secret is called (Kubernetes).
  const isOpening =
    words[words.length - 1] !== 'ref' &&
    words.some(word => SERVICES.has(word) || OPENING.has(word));
  const role = isOpening ? roleOf(`${owner} key`) : null;
  return role?.strength === 'strong' ? role : null;
}
