import type { SourceCell } from '../types';
import { makeToken } from './fixtures/samples';
import { planFix, readSecret } from './plan';

const word = makeToken('form');

/** What a fix tells of a value that stands between two marks, and what is kept. */
function plan(
  text: string,
  language: string
): { form: unknown; value: string | null } {
  const [before, written, after] = text.split('|');
  const source = before + written + after;
  const cells: SourceCell[] = [{ id: null, type: 'code', source }];
  const from = before.length;
  const place = { cell: 0, from, to: from + written.length };
  const target = { ...place, title: 'Password', variable: null };
  const { outcomes } = planFix(cells, language, [target], 'env');
  const [outcome] = outcomes;
  return {
    form: outcome.fixed ? outcome.form : outcome.reason,
    value: readSecret(cells, language, target)
  };
}

it.each([
  ['python', `u = "https://me:|${word}%40%2F|@host"`, 'decoded', `${word}@/`],
  ['r', `u <- "https://me:|${word}%40|@host"`, 'decoded', `${word}@`],
  ['bash', `curl https://me:|${word}%40|@host`, 'encoded', `${word}%40`],
  ['julia', `u = "https://me:|${word}%40|@host"`, 'encoded', `${word}%40`],
  ['python', `!curl https://me:|${word}%40|@host`, 'encoded', `${word}%40`],
  ['python', `u = "https://me:|${word}|@host"`, undefined, word],
  ['python', `%env X_KEY="|${word}|"`, 'quoted', `"${word}"`],
  ['python', `%env X_KEY = '|${word}|' `, 'quoted', `'${word}'`],
  ['python', `%env X_KEY="|${word}|'`, undefined, word],
  ['python', `u = "|${word}%40|"`, undefined, `${word}%40`],
  ['python', `u = "|${word}\\nx|"`, 'lines', `${word}\nx`],
  ['python', `# u = "https://me:|${word}%40|@host"`, undefined, `${word}%40`]
])('tells in %s of %s how it is kept', (language, text, form, value) => {
  expect(plan(text, language)).toEqual({ form, value });
});

const BYTES =
  'The value is bytes and no text; it has to be taken out by hand, for example as hexadecimal digits.';

it.each([
  ['python', 'k = b"|\\x8f\\x1a\\xd0Q\\xee|"'],
  ['python', 'k = b"|p\\xc3\\xa4ss|"'],
  ['python', 'k = "|\\x00\\x1a\\xd0Q|"'],
  ['javascript', 'const k = "|\\x8f\\x1a\\xd0Q|"']
])('leaves in %s bytes that are no text: %s', (language, text) => {
  expect(plan(text, language).form).toBe(BYTES);
});

it.each([
  ['python', 'k = b"|pass\\n|"'],
  ['python', 'k = "|p\\u00e4ss|"'],
  ['python', '# k = "|\\x8f\\x1a|"']
])('takes in %s a text that is written with escapes: %s', (language, text) => {
  expect(plan(text, language).form).not.toBe(BYTES);
});
