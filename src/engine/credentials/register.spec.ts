import { allCredentials } from './all';
import { contextWords, variableKeywords } from './contextwords';
import { toKind } from './kinds';
import { places } from './places';
import { register } from './register';
import { anchors } from '../writings/anchors';
import { scanWords } from '../scanwords';

describe('the register', () => {
  it('lists all kinds in their order, and tells where each is read', () => {
    expect(register.map(({ id }) => id)).toEqual(
      allCredentials.map(({ rule }) => rule.id)
    );
    expect(register.map(entry => toKind(entry).rule.id)).toEqual(
      register.map(({ id }) => id)
    );
  });

  it('knows what each kind looks for, and how long a value may be', () => {
    for (const entry of register) {
      const { probes, context, extent } = toKind(entry);
      expect(entry.probes).toEqual(
        probes.map(({ literal, look }) => [literal, look])
      );
      expect(entry.context).toEqual(context);
      expect(entry.extent).toEqual(context.length > 0 ? extent : null);
    }
  });

  it('finds each probe by its word', () => {
    const found = Object.entries(places).flatMap(([word, all]) =>
      all.map(([kind, probe]) => {
        expect(register[kind].probes[probe][0].toLowerCase()).toBe(word);
        return `${kind}/${probe}`;
      })
    );
    const probes = register.flatMap(entry => entry.probes);
    expect(new Set(found).size).toBe(probes.length);
  });
});

it.each(
  Object.entries({
    anchors,
    contextWords,
    places,
    register,
    scanWords,
    variableKeywords
  })
)('%s can be kept as JSON', (_, data) => {
  expect(Object.keys(data).length).toBeGreaterThan(0);
  // Infinity, for one, would come back as null.
  expect(JSON.parse(JSON.stringify(data))).toEqual(structuredClone(data));
});
