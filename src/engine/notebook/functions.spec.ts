/** A function that one cell makes is known in the others. */
import { seeded } from '../credentials/seeded';
import { KEYS } from '../context/values/samples';
import { scanNotebook, scanSource } from '../index';

const key = KEYS.hex(seeded(91));

const cell = (source: string, type = 'code'): object => ({
  cell_type: type,
  id: 'a',
  metadata: {},
  source: source.split(/(?<=\n)/),
  ...(type === 'code' && { outputs: [], execution_count: null })
});

const found = (...cells: readonly object[]): string[] =>
  scanNotebook({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells
  }).findings.map(({ place, rule }) => `${place.cell} ${rule.id}`);

const made = cell('def load(city, api_key):\n    return city');
const called = cell(`load("Bonn", "${key}")`);

it('a key is found by the parameter of a function in a cell before', () => {
  expect(found(made, called)).toEqual(['1 generic-api-key']);
});

it('a key is found by the parameter of a function in a cell behind', () => {
  expect(found(called, made)).toEqual(['0 generic-api-key']);
});

it.each([
  [],
  [cell('def load(city, item_id):\n    return city')],
  [cell('def load(api_key, city):\n    return city')],
  [cell('def send(city, api_key):\n    return city')],
  [cell('def load(city, api_key):\n    return city', 'markdown')]
])('nothing is found without such a function', (...others) => {
  expect(found(...others, called)).toEqual([]);
});

it('of several functions with one name each counts', () => {
  const other = cell('def load(city, item_id):\n    return city');
  expect(found(other, made, called)).toEqual(['2 generic-api-key']);
  const turned = cell('def load(secret_key, city):\n    return city');
  expect(found(turned, made, called)).toEqual(['2 generic-api-key']);
});

it('what a cell calls so itself counts first', () => {
  const own = cell(`def load(city, item_id): ...\nload("Bonn", "${key}")`);
  expect(found(made, own)).toEqual([]);
});

it('a host may tell the functions of the other cells', () => {
  const source = `load("Bonn", "${key}")`;
  const functions = [{ name: 'load', parameters: ['city', 'api_key'] }];
  const given = { type: 'code', id: null, source };
  expect(scanSource(given, 0, 'python')).toEqual([]);
  expect(scanSource(given, 0, 'python', {}, functions)).toHaveLength(1);
});

it('they are gone over once, however many calls ask', () => {
  let count = 0;
  const load = {
    get name() {
      count++;
      return 'load';
    },
    parameters: ['city', 'api_key']
  };
  const source = `load("Bonn", "${key}")\nsend("Bonn", "${key}")\n`.repeat(20);
  const given = { type: 'code', id: null, source };
  scanSource(given, 0, 'python', {}, [load]);
  expect(count).toBe(1);
});
