import { stringsOf } from '../languages/python';
import type { ReadCell } from './cells';

/** What a notebook does with an environment variable. */
export interface VariableUse {
  /** The literals that it is set to. */
  readonly values: Set<string>;
  /** The Python names that it is set from. */
  readonly sources: Set<string>;
}

/** A variable by name in Python, in a magic or in a shell; where it is set from a name, that too. */
const USES = [
  /\benviron\[\s{0,8}["']([A-Za-z_]\w{0,127})["']\s{0,8}\](?:[ \t]{0,8}=[ \t]{0,8}([A-Za-z_]\w{0,127})\b)?/g,
  /\benviron\.(?:get|setdefault|pop)\(\s{0,8}["']([A-Za-z_]\w{0,127})["']/g,
  /\b(?:getenv|putenv)\(\s{0,8}["']([A-Za-z_]\w{0,127})["']/g,
  /%(?:set_)?env[ \t]{1,8}([A-Za-z_]\w{0,127})/g,
  /\b(?:Sys\.getenv|Deno\.env\.[gs]et|GetEnvironmentVariable|get\(ENV,)\s{0,8}\(?\s{0,8}["']([A-Za-z_]\w{0,127})["']/g,
  /\bSys\.setenv\(\s{0,8}["'`]?([A-Za-z_]\w{0,127})["'`]?\s{0,8}=(?:\s{0,8}([A-Za-z_]\w{0,127})\s{0,8}[,)])?/g,
  /\bSetEnvironmentVariable\(\s{0,8}"([A-Za-z_]\w{0,127})",(?:\s{0,8}([A-Za-z_]\w{0,127})\s{0,8}[,)])?/g,
  /\bENV\[\s{0,8}"([A-Za-z_]\w{0,127})"/g,
  /\bprocess\.env\.([A-Za-z_]\w{0,127})/g,
  /\bexport[ \t]{1,8}([A-Za-z_]\w{0,127})=/g,
  /\$\{?([A-Za-z_]\w{0,127})/g
];

/** The values that names stand for. Never to be kept or shown. */
export type KnownNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The environment variables that a notebook's code uses, and those that others gave. */
export function findVariables(
  cells: readonly ReadCell[],
  known: KnownNames
): ReadonlyMap<string, VariableUse> {
  const variables = new Map<string, VariableUse>();
  for (const [name, values] of known) {
    values.forEach(value => entry(variables, name).values.add(value));
  }
  for (const { source, content } of cells) {
    if (content.kind !== 'text') {
      addUses(variables, source);
    }
    // Reading all literals of a cell takes long.
    if (content.kind === 'python' && /environ|putenv|setenv/.test(source)) {
      addValues(variables, source);
    }
  }
  return variables;
}

function addUses(variables: Map<string, VariableUse>, source: string): void {
  for (const use of USES) {
    for (const [, name, from] of source.matchAll(use)) {
      const { sources } = entry(variables, name);
      if (from) {
        sources.add(from);
      }
    }
  }
}

function addValues(variables: Map<string, VariableUse>, source: string): void {
  for (const { carrier, value } of stringsOf(source)) {
    if (carrier.kind === 'environ' && carrier.variable !== null) {
      entry(variables, carrier.variable).values.add(value);
    }
  }
}

function entry(variables: Map<string, VariableUse>, name: string): VariableUse {
  const known = variables.get(name) ?? {
    values: new Set(),
    sources: new Set()
  };
  variables.set(name, known);
  return known;
}
