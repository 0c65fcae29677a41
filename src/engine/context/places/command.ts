/** What a secret is called where a password may stand among other things: only what looks like nothing else counts. */
export const PERHAPS_PASSWORD = 'users';

/** A way of handing a secret over that has no name for it; the secret is the pattern's last group and its end, or its first if the group `name` is the last. */
export interface Command {
  /** Keywords of which one stands in each such command. */
  readonly words: readonly string[];
  /** What the secret is, unless the pattern's group `name` says what it is called. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether an id or a hash may stand in the place as well. */
  readonly isLoose?: boolean;
  /** Whether it counts in code alone: what is printed is told otherwise. */
  readonly isCode?: boolean;
}
