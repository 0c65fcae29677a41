/** The functions that a program makes in one text and calls in others, as a notebook does in its cells. */
import type { KnownFunction } from '../../types';
import { roleOf } from '../names/names';
import { parametersOf } from './parameters';

const MAKES = /\b(?:def|class|function|func|fn) |\bfunction\(|=>/;
/** Nobody writes so much; what is longer was made by a program. */
const LONGEST = 100_000;

/** What a text makes that takes a secret by its place. */
export function secretFunctions(text: string): KnownFunction[] {
  return text.length > LONGEST || !MAKES.test(text)
    ? []
    : Array.from(parametersOf(text)).flatMap(([name, forms]) =>
        forms
          .filter(parameters => parameters.some(isNameOfSecret))
          .map(parameters => ({ name, parameters }))
      );
}

type Parameters = KnownFunction['parameters'];
/** Every text of a program asks for the same functions, which may be many. */
const byName = new WeakMap<
  readonly KnownFunction[],
  ReadonlyMap<string, readonly Parameters[]>
>();

/** What the functions of a name call their arguments. */
export function parametersNamed(
  functions: readonly KnownFunction[],
  name: string
): readonly Parameters[] {
  const known = byName.get(functions) ?? groupByName(functions);
  byName.set(functions, known);
  return known.get(name) ?? [];
}

function groupByName(
  functions: readonly KnownFunction[]
): ReadonlyMap<string, readonly Parameters[]> {
  const groups = new Map<string, Parameters[]>();
  for (const { name, parameters } of functions) {
    const group = groups.get(name);
    if (group) {
      group.push(parameters);
    } else {
      groups.set(name, [parameters]);
    }
  }
  return groups;
}

/** A password is typed in tests of what checks passwords. */
export function isNameOfSecret(name: string): boolean {
  const role = roleOf(name);
  return role?.strength === 'strong' && role.kind !== 'password';
}
