/** A text as an expression matches it: none of its signs means anything else. */
export const escapeLiteral = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
