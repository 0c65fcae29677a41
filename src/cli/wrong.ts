/** Thrown for arguments that make no sense; the message is a sentence. */
export class WrongArgument extends Error {}
