/** Names that notebooks are full of, and that need not be read: nobody keeps a credential in them. */

/** No credential that is known by its form is shorter. */
const run = /[A-Za-z\d_-]{16}/;

/** As programs make them: hexadecimal, in groups or not. */
const digest = /^[\da-f]{8}(?:-?[\da-f]{4,24}){0,5}$/i;

const isShort = (name: string): boolean => !run.test(name) || digest.test(name);

/** The id of a cell. */
export const isUsualId = (id: unknown): boolean =>
  id === undefined || id === null || (typeof id === 'string' && isShort(id));

/** The name of an attachment, which is mostly that of a picture. */
export const isUsualFile = (name: string): boolean =>
  isShort(name.replace(/\.[a-z]{2,5}$/i, ''));

/** A MIME type as somebody registers or makes one up. */
export const isUsualMime = (mime: string): boolean =>
  /^[a-z]{4,12}\/[\w.+-]{1,80}(?:;[\w =.-]{0,40})?$/i.test(mime) &&
  !/[A-Za-z\d]{20}/.test(mime);
