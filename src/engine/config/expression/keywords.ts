/** The words one of which must stand in whatever an expression matches. */
import type { AST } from '@eslint-community/regexpp';

/** Shorter ones stand everywhere. */
const shortest = 3;

/** More alternatives are no help. */
const mostWords = 100;

type Words = readonly string[];

const none: Words = [];

/** The better of two lists: one whose shortest word is longer. */
const better = (one: Words, other: Words): Words =>
  weigh(other) > weigh(one) ? other : one;

const weigh = (words: Words): number =>
  words.length === 0 || words.length > mostWords
    ? 0
    : Math.min(...words.map(({ length }) => length));

/** What a single step reads if it reads one letter, in either case; else null. */
const toLetter = (element: AST.Element): string | null => {
  if (element.type === 'Character') {
    return isPlain(element.value)
      ? String.fromCharCode(element.value).toLowerCase()
      : null;
  }
  if (element.type !== 'CharacterClass' || element.negate) {
    return null;
  }
  const letters = element.elements.map(each =>
    each.type === 'Character' ? toLetter(each) : null
  );
  return letters.every(each => each !== null && each === letters[0])
    ? (letters[0] ?? null)
    : null;
};

/** The pre-filter knows ASCII. */
const isPlain = (code: number): boolean => code > 32 && code < 127;

const ofAlternatives = (alternatives: readonly AST.Alternative[]): Words => {
  const all = alternatives.map(({ elements }) => ofSequence(elements));
  return all.some(words => weigh(words) === 0) ? none : all.flat();
};

/** All texts that a group of plain letters reads: `(?:key|token)`; null if there are others. */
const toTexts = (element: AST.Element): Words | null => {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') {
    const letter = toLetter(element);
    return letter === null ? null : [letter];
  }
  const texts = element.alternatives.map(({ elements }) => {
    const letters = elements.map(toLetter);
    return letters.includes(null) ? null : letters.join('');
  });
  return texts.includes(null) ? null : (texts as string[]);
};

/** Letters and groups of letters that follow each other, put together while they are few. */
const ofSequence = (elements: readonly AST.Element[]): Words => {
  let best = none;
  let run: Words = [''];
  for (const element of elements) {
    const texts = toTexts(element);
    if (texts && run.length * texts.length <= mostWords) {
      run = run.flatMap(start => texts.map(text => start + text));
    } else {
      best = better(better(best, run), texts ?? ofElement(element));
      run = texts ?? [''];
    }
  }
  return better(best, run);
};

const ofElement = (element: AST.Element): Words => {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? ofSequence([element.element]) : none;
    default:
      return none;
  }
};

/** Lower case; empty if the expression asks for no word of three letters. */
export const deriveKeywords = (pattern: AST.Pattern): readonly string[] => {
  const words = ofAlternatives(pattern.alternatives);
  return weigh(words) < shortest ? [] : [...new Set(words)];
};
