/** Where one kind of characters ends. */
const CHANGES = /[a-z](?![a-z])|[A-Z](?![A-Z])|\d(?!\d)|[^A-Za-z\d]/g;
/** The share of such places; expressions of programs have fewer. */
const MANY_CHANGES = 0.55;

/** Whether the kinds of characters of a value take turns as only a generator makes them. */
export function isInDisorder(value: string): boolean {
  const changes = value.match(CHANGES) ?? [];
  return changes.length / value.length >= MANY_CHANGES;
}
