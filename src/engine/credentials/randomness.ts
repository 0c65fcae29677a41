/**
 * Whether the secret part of a value could come from a random source. A value
 * that a person made up to stand for one (`sk-xxxxxxxx`, `hf_YOUR_TOKEN`,
 * `AKIA1234567890ABCDEF`) could not.
 */
import { isPlaceholder } from '../context/values/placeholders';

/** Bodies shorter than this tell too little to judge. */
const shortest = 8;

/** In a long body a word comes up by chance; whoever makes one up shows it early. */
const telling = 160;

/** One bits in base64: AWS writes a number so into nearly every token of a session. */
const oneBits = /\/{9,11}(?=[A-Za-z\d])/g;

/** `abc123abc123`: a short piece again and again. */
const isPeriodic = (text: string): boolean => {
  const period = (text + text).indexOf(text, 1);
  return period <= Math.min(12, text.length / 2);
};

/** `put-the-real-thing-in`: words of one case between dashes, no digit. */
const isWords = (text: string): boolean => {
  const parts = text.split(/[^A-Za-z0-9]+/).filter(part => part.length > 0);
  return (
    parts.length > 2 &&
    parts.every(part => /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12})$/.test(part))
  );
};

/** Few different characters for so long a text; 32 random hex digits have 14 on average. */
const isPoor = (text: string): boolean =>
  new Set(text.toLowerCase()).size < Math.min(7, text.length * 0.45);

/** Whether `body`, a value without its public prefix, looks like chance. */
export const looksRandom = (body: string): boolean => {
  const head = body.slice(0, telling).replace(oneBits, '');
  return (
    body.length < shortest ||
    !(isPlaceholder(head) || isPoor(head) || isPeriodic(head) || isWords(head))
  );
};
