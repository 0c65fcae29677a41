const named: ReadonlyMap<string, string> = new Map([
  ['white', '#ffffff'],
  ['snow', '#fffafa'],
  ['ivory', '#fffff0'],
  ['ghostwhite', '#f8f8ff'],
  ['floralwhite', '#fffaf0'],
  ['mintcream', '#f5fffa'],
  ['whitesmoke', '#f5f5f5'],
  ['black', '#000000']
]);

/** A color in one writing: `white`, `#fff` and `rgb(255, 255, 255)` are the same. */
export const toColor = (text: string): string => {
  const color = text.toLowerCase().replace(/\s|!important/g, '');
  const [, ...numbers] =
    /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})/.exec(color) ?? [];
  const [, ...digits] = /^#([\da-f])([\da-f])([\da-f])$/.exec(color) ?? [];
  if (numbers.length > 0) {
    return `#${numbers.map(each => Number(each).toString(16).padStart(2, '0')).join('')}`;
  }
  return digits.length > 0
    ? `#${digits.map(each => each + each).join('')}`
    : (named.get(color) ?? color);
};

/** A color in one writing that nobody tells from white. */
export const isNearWhite = (color: string): boolean =>
  /^#(?:f[\da-f]){3}$/.test(color);
