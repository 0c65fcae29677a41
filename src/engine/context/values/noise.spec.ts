import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { KeywordSet } from '../../prefilter';
import { contextKeywords, findNamedValues, judge } from '../index';
import { isNoise } from './values';

const keywords = new KeywordSet(contextKeywords);
const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const toNoise = (seed: number): string =>
  pickText(`${letters}!#$%&()*+,-./:;<=>?@^_|~`, 40, seeded(seed));
const noises = Array.from({ length: 60 }, (_, seed) => toNoise(seed)).filter(
  isNoise
);
const alnum = pickText(letters, 32, seeded(3));

const find = (format: 'code' | 'stream', text: string): string[] =>
  findNamedValues(format, 'python', text, keywords.find(text)).flatMap(
    named => {
      const match = judge(named, text);
      return match ? [text.slice(match.from, match.to)] : [];
    }
  );

it('tells most of what is drawn from all signs', () => {
  expect(noises.length).toBeGreaterThan(50);
});

it.each([
  'sorted(d.items(),key=lambda(x):x[1])[:10]',
  'https://a.example.org/x?page=2&sort=name,asc;v=1',
  '(?P<year>\\d{4})-(?P<month>\\d{2})',
  `${alnum}](),`,
  `{${alnum}}`
])('is no noise: %s', text => {
  expect(isNoise(text)).toBe(false);
});

it('finds it whole to the end of its line, and in a literal', () => {
  const [value] = noises;
  expect(find('stream', `ready\nACME_SECRET: ${value}\ndone`)).toEqual([value]);
  const source = `# acme\nCLIENT_SECRET_KEY = "${value}"`;
  const candidates = findNamedValues(
    'code',
    'python',
    source,
    keywords.find(source)
  );
  expect(candidates.map(({ from, to }) => source.slice(from, to))).toEqual([
    value
  ]);
});

it.each([
  `Using API key [${alnum}]`,
  `\${API_KEY:-${alnum}}`,
  `%let api_key = ${alnum};`
])('takes nothing from behind a value: %s', text => {
  expect(find('stream', text)).toEqual([alnum]);
});
