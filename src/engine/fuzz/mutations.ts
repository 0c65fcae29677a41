/** Changes of a notebook as no program should make them. */
import { pickBetween, pickOne, type Random } from '../credentials/random';

type Container = Record<string, unknown> | unknown[];

/** A member of an object or an entry of a list. */
interface Slot {
  readonly holder: Container;
  readonly key: string;
}

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

const get = ({ holder, key }: Slot): unknown =>
  (holder as Record<string, unknown>)[key];

const set = ({ holder, key }: Slot, value: unknown): void => {
  // `__proto__` as a plain member, as `JSON.parse` makes it.
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
};

const drop = ({ holder, key }: Slot): void => {
  if (Array.isArray(holder)) {
    holder.splice(Number(key), 1);
  } else {
    delete holder[key];
  }
};

/** Every slot below a value. */
const listSlots = (holder: Container): Slot[] =>
  Object.keys(holder).flatMap(key => {
    const slot = { holder, key };
    const value = get(slot);
    return [slot, ...(isContainer(value) ? listSlots(value) : [])];
  });

const nest = (depth: number): unknown => {
  let value: unknown = 'api_key = "x"';
  for (let level = 0; level < depth; level++) {
    value = level % 2 === 0 ? [value] : { token: value };
  }
  return value;
};

const junk: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => -1.5e300,
  () => '',
  () => [],
  () => ({}),
  () => '\ud800\udc00\ud800',
  () => '\0\u001b[31m\u2028\ufeff',
  () => '{"token": "\\u00',
  () => '<table><tr><td title="&#',
  () => 'x = ("a" + '.repeat(400),
  () => '%3A%2F%2F%'.repeat(300),
  random => 'Z2hwX'.repeat(pickBetween(1, 4000, random)),
  random => nest(pickBetween(10, 300, random)),
  () => ({ 'text/html': ['<b>', null, 7, ['a']] }),
  () => ({ output_type: 'error', traceback: [null, {}, 'E: token="a"'] })
];

const toJunk = (random: Random): unknown => pickOne(junk, random)(random);

type Change = (slot: Slot, slots: readonly Slot[], random: Random) => void;

const changes: readonly Change[] = [
  slot => drop(slot),
  (slot, _, random) => set(slot, toJunk(random)),
  (slot, slots, random) => set(slot, copy(get(pickOne(slots, random)))),
  slot => set(slot, [get(slot), copy(get(slot))]),
  slot => set(slot, { data: get(slot), 'text/plain': copy(get(slot)) }),
  slot => set(slot, JSON.stringify(get(slot)) ?? null),
  ({ holder }, slots, random) =>
    set({ holder, key: pickOne(slots, random).key }, toJunk(random))
];

const copy = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

/** The notebook with some of its nodes dropped, doubled, moved or made something else. */
export const mutateNotebook = (notebook: object, random: Random): object => {
  const root = { notebook: copy(notebook) };
  const rounds = pickBetween(1, 6, random);
  for (let round = 0; round < rounds && 'notebook' in root; round++) {
    const slots = listSlots(root);
    pickOne(changes, random)(pickOne(slots, random), slots, random);
  }
  return root.notebook as object;
};

const splices: readonly ((
  text: string,
  at: number,
  other: number,
  random: Random
) => string)[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, other) => text.slice(0, at) + text.slice(other),
  (text, at, other) =>
    text.slice(0, at) + text.slice(Math.min(at, other), other) + text.slice(at),
  (text, at, _, random) =>
    text.slice(0, at) + JSON.stringify(toJunk(random)) + text.slice(at),
  (text, at) => `${text.slice(0, at)}\ud83d${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}\n<<<<<<< HEAD\n${text.slice(at)}`
];

/** The text cut, doubled or spliced somewhere. */
export const mutateText = (text: string, random: Random): string => {
  const at = pickBetween(0, text.length, random);
  const other = pickBetween(0, text.length, random);
  return pickOne(splices, random)(text, at, other, random);
};
