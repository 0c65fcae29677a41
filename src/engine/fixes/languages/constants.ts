import type { Surrounding } from './dialect';

/** Where JavaScript and TypeScript take a literal and no expression. */

const before = (pattern: RegExp): Surrounding => ({
  before: pattern,
  after: /^/
});
const after = (pattern: RegExp): Surrounding => ({
  before: /^/,
  after: pattern
});

const MODULES: readonly Surrounding[] = [
  before(/\b(?:from|import|module)\s{0,8}$/),
  before(/\bimport\s{1,8}[\w$]{1,60}\s{0,8}=\s{0,8}require\(\s{0,8}$/)
];

/** A key of an object; the name of a member of a class, which a sign may follow that no string can have. */
const KEYS: readonly Surrounding[] = [
  { before: /[{,;}]\s{0,80}$/, after: /^\s{0,8}\??:/ },
  before(
    /\b(?:private|protected|public|readonly|static|declare|abstract)\s{1,8}$/
  ),
  after(/^\s{0,8}=(?![=>])/),
  after(/^[ \t]{0,8}\(/)
];

const ENUMERATION = before(
  /\benum\s{1,8}\w{1,60}\s{0,8}\{[^{}]{0,250}=\s{0,8}$/
);

const ATTRIBUTE = before(/<[A-Za-z][^<>]{0,200}\s[\w-]{1,40}=$/);

/** Types of TypeScript. */
const TYPES: readonly Surrounding[] = [
  before(
    /\btype\s{1,8}\w{1,60}(?:<[^<>]{0,80}>)?\s{0,8}=(?:\s{0,8}\{[^{}]{0,200}[\w"'?]\s{0,8}:)?\s{0,8}$/
  ),
  before(/\binterface\s{1,8}\w[^{}]{0,80}\{[^{}]{0,200}:\s{0,8}$/),
  // Of a variable, a member, a parameter, an optional one.
  before(
    /\b(?:const|let|var|private|protected|public|readonly|static|abstract)\s{1,8}[\w$]{1,60}\s{0,8}!?:\s{0,8}$/
  ),
  before(/\bfunction\b[^(){}]{0,80}\([^(){}]{0,150}[\w$]\s{0,8}:\s{0,8}$/),
  before(/\(\s{0,8}[\w$]{1,60}\s{0,8}:\s{0,8}$/),
  before(/\?:\s{0,8}$/),
  { before: /\)\s{0,8}:\s{0,8}$/, after: /^\s{0,8}(?:\{|=>)/ },
  // A union, an argument of a generic type, an assertion.
  before(/(?:^|[^|&])[|&]\s{0,8}$/),
  after(/^\s{0,8}[|&](?![|&])/),
  before(/\w<\s{0,8}$/),
  after(/^\s{0,8}>/),
  before(/\b(?:as|satisfies|extends|keyof)\s{1,8}$/),
  after(/^\s{1,8}as\s{1,8}const\b/),
  before(/<const>\s{0,8}$/)
];

export const CONSTANTS: readonly Surrounding[] = [
  ...MODULES,
  ...KEYS,
  ENUMERATION,
  ATTRIBUTE,
  ...TYPES
];
