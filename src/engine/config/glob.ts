/**
 * Patterns for paths, as in `.gitignore`: `*` and `?` within a name, `**` over
 * folders, and what is meant holds for everything below it. Written here
 * because what becomes a regular expression can be made slow by whoever writes
 * the pattern; this takes at most length of pattern times length of path.
 */

/** Whether a name fits a pattern of `*`, `?` and plain characters. */
const fitsName = (name: string, pattern: string): boolean => {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let read = 0; read < name.length;) {
    if (pattern[at] === '*') {
      star = at++;
      resume = read;
    } else if (pattern[at] === '?' || pattern[at] === name[read]) {
      at++;
      read++;
    } else if (star >= 0) {
      at = star + 1;
      read = ++resume;
    } else {
      return false;
    }
  }
  return /^\*{0,200}$/.test(pattern.slice(at));
};

/** For each count of names of the path, whether so many fit the pattern's parts. */
const fitParts = (
  names: readonly string[],
  parts: readonly string[]
): boolean[] =>
  parts.reduce<boolean[]>(
    (fits, part) => {
      const next = names.map((name, index) =>
        part === '**' ? false : fits[index] && fitsName(name, part)
      );
      return part === '**' ? spread(fits) : [false, ...next];
    },
    [true, ...names.map(() => false)]
  );

/** `**` reads any number of folders. */
const spread = (fits: readonly boolean[]): boolean[] => {
  const first = fits.indexOf(true);
  return fits.map((_, index) => first >= 0 && index >= first);
};

/** A pattern without a slash before its end is for names in any folder. */
const toParts = (pattern: string): string[] => {
  const parts = pattern.replace(/^\/|\/$/g, '').split('/');
  return parts.length > 1 || pattern.startsWith('/') ? parts : ['**', ...parts];
};

/**
 * Whether a glob means a file, or a folder that it lies in.
 *
 * @param path - relative to the folder of the pattern, with `/`.
 */
export const matchesGlob = (path: string, pattern: string): boolean => {
  const names = path.split('/');
  const fits = fitParts(names, toParts(pattern));
  // A pattern that ends with a slash is for folders, which the file itself is not.
  return (pattern.endsWith('/') ? fits.slice(0, -1) : fits)
    .slice(1)
    .includes(true);
};
