import type { Program } from '../../types';
import { languageToFix } from '../languages';
import { planFix } from '../plan';
import { ways } from '.';
import { listWays } from './offers';

const programOf = (
  language: string,
  source = '',
  metadata: unknown = null
): Program => ({ language, sources: [source], metadata });

const namesOf = (program: Program): string[] =>
  listWays(program).ways.map(({ way }) => way);

const HOSTED = ['colab', 'kaggle', 'databricks'];

it('offers Python all ways that work anywhere, the simplest first', () => {
  const offers = listWays(programOf('python'));
  expect(offers.reason).toBeNull();
  expect(offers.ways.map(({ way }) => way)).toEqual(
    ways.filter(way => !HOSTED.includes(way))
  );
});

it.each([
  ['colab', programOf('python', '', { colab: { provenance: [] } })],
  ['colab', programOf('python', 'from google.colab import drive')],
  ['kaggle', programOf('python', 'open("/kaggle/input/a.csv")')],
  ['kaggle', programOf('python', '', { kaggle: {} })],
  ['databricks', programOf('python', 'dbutils.fs.ls("/")')],
  [
    'databricks',
    programOf('python', '', { 'application/vnd.databricks.v1+notebook': {} })
  ]
])('offers %s where the notebook is made for it', (home, program) => {
  const offered = namesOf(program).filter(way => HOSTED.includes(way));
  expect(offered).toEqual([home]);
});

it.each([
  ['r', ['env', 'getpass'], 'Code in R reads'],
  ['julia', ['env', 'getpass'], 'Code in Julia reads'],
  ['bash', ['env', 'getpass'], 'Code in a shell reads'],
  ['javascript', ['env'], 'it cannot ask'],
  ['typescript', ['env'], 'it cannot ask'],
  ['deno', ['env'], 'it cannot ask'],
  ['csharp', ['env'], 'Code in C# reads'],
  ['scala', [], 'Code in Scala cannot be rewritten']
])('offers %s %j and says why not more', (language, offered, reason) => {
  const offers = listWays(programOf(language));
  expect(offers.ways.map(({ way }) => way)).toEqual(offered);
  expect(offers.reason).toContain(reason);
});

it.each(['r', 'julia', 'bash', 'javascript', 'deno', 'csharp'])(
  'offers %s exactly what can be planned',
  language => {
    const source =
      language === 'bash' ? 'TOKEN="abcd1234"' : 'token = "abcd1234"';
    const from = source.indexOf('abcd');
    const target = { cell: 0, from, to: from + 8, title: 'X', variable: null };
    const cell = { id: null, type: 'code', source } as const;
    const planned = ways.filter(
      way => planFix([cell], language, [target], way).outcomes[0].fixed
    );
    expect(namesOf(programOf(language))).toEqual(planned);
  }
);

it('tells what a person may choose, and the few words where there are some', () => {
  const { ways: offers } = listWays(programOf('python'));
  const encrypted = offers.find(({ way }) => way === 'encrypted');
  expect(
    encrypted?.options.map(({ name, choices }) => [name, choices])
  ).toEqual([
    ['file', null],
    ['key', ['getpass', 'keyring']],
    ['service', null]
  ]);
});

it.each([
  [{ kernelspec: { name: 'deno', language: 'typescript' } }, 'deno'],
  [{ language_info: { name: 'C#' } }, 'csharp'],
  [{ kernelspec: { name: 'ir', language: 'R' } }, 'r'],
  [{}, 'python']
])('%j is fixed in %s', (metadata, language) => {
  expect(languageToFix({ metadata })).toBe(language);
});
