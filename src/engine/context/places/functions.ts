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

/** A password is typed in tests of what checks passwords. */
export function isNameOfSecret(name: string): boolean {
  const role = roleOf(name);
  return role?.strength === 'strong' && role.kind !== 'password';
}
