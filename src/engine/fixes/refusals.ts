import type { Refusal } from './nouns';

export const NO_ROOM: Refusal = {
  reason:
    'No Python cell above can load the secret for this cell; use an environment variable.'
};
export const WRITTEN: Refusal = {
  reason:
    'The value stands here in base64 or percent-encoding, and the code decodes it; it has to be taken out by hand.'
};
export const NOT_HERE: Refusal = {
  reason:
    "Only the notebook's own kernel can read this store, and the cell runs in another process; use an environment variable there."
};
export const ONE_LINE: Refusal = {
  reason:
    'A prompt takes one line, and this value has several; keep it in an environment variable or a file.'
};
/** What no store of texts keeps, and nobody types. */
export const NO_TEXT: Refusal = {
  reason:
    'The value is bytes and no text; it has to be taken out by hand, for example as hexadecimal digits.'
};

export const GONE: Refusal = {
  reason:
    'The code above removes the variable from the environment, where this place would read it; it has to be changed by hand.'
};
