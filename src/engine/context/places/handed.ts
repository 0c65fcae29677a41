/** A key that a call takes by its place, and of which neither its name nor the call's says that it is one: what it is called for does. */
import type { KnownFunction } from '../../types';
import type { Candidate } from '../judge';
import { isUniform } from '../values/values';
import { placedArguments, type PlacedArgument } from './arguments';
import {
  isClient,
  isOfThing,
  mayBeClient,
  mayTakeId,
  partsOf,
  takesIdFirst,
  toCallee
} from './callee';
import { isNameOfSecret, parametersNamed } from './functions';
import { isFoundBy } from './ids';
import { importedNames } from './imports';
import { parametersOf } from './parameters';

/** What a program is made of. */
interface Program {
  readonly language: string;
  readonly imports: ReturnType<typeof importedNames>;
  readonly parameters: ReturnType<typeof parametersOf>;
  readonly others: readonly KnownFunction[];
}

/**
 * The keys that a program's calls take by their place.
 *
 * @param readOthers - gives the functions that other texts of the program make; asked for only where a call may take a key.
 */
export function findHanded(
  text: string,
  language: string,
  readOthers: () => readonly KnownFunction[] = () => []
): Candidate[] {
  const given = placedArguments(text);
  if (given.length === 0) {
    return [];
  }
  const program = {
    language,
    imports: importedNames(text),
    parameters: parametersOf(text),
    others: readOthers()
  };
  return given.flatMap(argument => toCandidate(argument, program) ?? []);
}

function toCandidate(
  argument: PlacedArgument,
  program: Program
): Candidate | null {
  const { from, to } = argument;
  const parameter = parameterOf(argument, program);
  if (parameter !== null) {
    return { name: parameter, from, to };
  }
  const name = nameByPlace(argument, program);
  return name === null
    ? null
    : { name, from, to, isPlaced: true, isProse: name === PERHAPS };
}

/** What a program calls it that makes the function itself, if that is a secret's name. */
function parameterOf(
  { callee, place }: PlacedArgument,
  { parameters, others }: Program
): string | null {
  const called = partsOf(callee).pop() ?? '';
  const known = parameters.get(called) ?? parametersNamed(others, called);
  return known.map(names => names[place] ?? '').find(isNameOfSecret) ?? null;
}

/** What only counts if it is so random that it is no id. */
const PERHAPS = 'positional key';
/** What a service calls an account or an application. */
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function nameByPlace(
  argument: PlacedArgument,
  { imports, language }: Program
): string | null {
  const { value, place } = argument;
  const callee = toCallee(argument, imports, language);
  if (UUID.test(value) || isFoundBy(value) || isOfThing(callee)) {
    return null;
  }
  const mayBeId = mayTakeId(callee) || (place === 0 && takesIdFirst(callee));
  if (mayBeId && isUniform(value)) {
    return null;
  }
  if (isClient(callee)) {
    return 'api_key';
  }
  return mayBeClient(callee) && !isUniform(value) ? PERHAPS : null;
}
