/** What stands in place of a value that was taken out. */
export const MASK = '••••';
