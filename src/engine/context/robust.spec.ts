import fc from 'fast-check';
import { timeOf, tooLong } from '../../../scripts/testing/patience';
import { KeywordSet } from '../prefilter';
import type { Format } from '../types';
import { contextKeywords, findNamedValues, judge } from './index';

const keywords = new KeywordSet(contextKeywords);
const pieces = [
  'api_key',
  'password',
  'Authorization',
  'os.environ["',
  '"',
  "'",
  '"""',
  ' = ',
  ': ',
  '(',
  ')',
  '{',
  '}',
  ',',
  '\n',
  '\\',
  '#',
  '%%bash',
  '!curl -u ',
  'Bearer ',
  'is ',
  '|',
  '  ',
  'é😀',
  'f"{x}"',
  'a1B2'
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 20 })), {
    maxLength: 40
  })
  .map(parts => parts.join(''));
const format = fc.constantFrom<Format>('code', 'stream', 'markdown');
const language = fc.constantFrom('python', 'r', 'shell', 'sql');

it('finds only ranges of the text, whatever the text is', () => {
  fc.assert(
    fc.property(text, format, language, (source, form, spoken) => {
      for (const named of findNamedValues(
        form,
        spoken,
        source,
        keywords.find(source)
      )) {
        const match = judge(named, source);
        const ranges = match ? [named, match] : [named];
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(source.length);
        }
      }
    }),
    { seed: 5, numRuns: 2000 }
  );
});

it('finds secrets in a line without end', () => {
  const source = 'password = "q7Lw-Rb2x" '.repeat(20_000); // nbwarden: allow[generic-password] made up
  const found = findNamedValues(
    'code',
    'python',
    source,
    keywords.find(source)
  );
  expect(found).toHaveLength(20_000);
});

it('reads a cell of very many statements and literals in linear time', () => {
  const source = 'password = load("model", key="a b=cdef")\n'.repeat(20_000);
  const hits = keywords.find(source);
  const took = timeOf(() => findNamedValues('code', 'python', source, hits));
  expect(took).toBeLessThan(tooLong);
});

it('reads the rows below a heading that is printed again and again once', () => {
  const table = `user,api_key\n${'ann,x\n'.repeat(3)}`.repeat(2000);
  const found = findNamedValues('text', 'python', table, keywords.find(table));
  // By the two ways to read a table, each row and each heading.
  expect(found.length).toBeLessThanOrEqual(table.split('\n').length * 2);
});

it.each([
  ['one long line of names', 'api_key token=x '.repeat(100_000)],
  ['names and nothing else', 'key'.repeat(300_000)],
  ['open quotes', `password = "${'a'.repeat(300_000)}`],
  ['spaces', `token${' '.repeat(300_000)}`],
  ['one long line of calls', 'hub.login("a", '.repeat(50_000)],
  ['one long line of words', 'password for a '.repeat(50_000)],
  ['one long comment', `# ${'api_key=x '.repeat(50_000)}`],
  [
    'rows of LaTeX that are all headings',
    'token & secret \\\\\n'.repeat(20_000)
  ],
  ['headings and nothing else', `${'key,'.repeat(400)}\n`.repeat(300)],
  ['a wide table', `${'| api_key '.repeat(100_000)}\n`.repeat(2)]
])('comes to an end with %s', (_, source) => {
  const find = () => {
    const hits = keywords.find(source);
    return (['code', 'stream'] as const).flatMap(form =>
      findNamedValues(form, 'python', source, hits).flatMap(
        named => judge(named, source) ?? []
      )
    );
  };
  expect(timeOf(() => expect(find()).toEqual([]))).toBeLessThan(tooLong);
});
