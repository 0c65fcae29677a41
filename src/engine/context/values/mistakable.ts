/** What has letters, digits and a sign as passwords do, and is something else beyond doubt. */

const OTHERS: readonly RegExp[] = [
  // What people, subjects and telephones are called: `@kim_1990`, `#kim2024`
  /^[@#+]/,
  // `kim#1234`, `Suite#101A`, `job#2024-11`
  /^[A-Za-z][\w-]{1,40}#\d[\d-]{0,12}[A-Za-z]?$/,
  // Versions, and what they are of: `3.11.4+cu118`, `name==2.0.1`, `name@1.2`
  /^(?:[A-Za-z][\w.-]{0,40}[=@+~^-]{1,2})?v?\d{1,4}\.\d{1,4}[\w.]{0,20}(?:[+~-][\w.]{1,20})?$/,
  /==/,
  // What is searched: `words+under+50`, `items?limit=10`
  /^[\w%]{1,40}(?:\+[\w%]{1,40}){2,12}$/,
  /\?[\w.-]{1,40}=/,
  /^[\w.-]{1,40}=[^&]{0,40}&[\w.-]{1,40}=/,
  // What has a day
  /(?:19|20)\d\d-\d\d-\d\d/
];

/** Whether a value that a person could choose for a password is sooner a handle, a version, a query. */
export function isMistakable(value: string): boolean {
  return OTHERS.some(other => other.test(value));
}
