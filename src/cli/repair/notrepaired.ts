/** Thrown for a file that cannot be repaired as a whole; the message is a sentence. */
export class NotRepaired extends Error {}
