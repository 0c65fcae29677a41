import { Search } from '../search';
import type { FixTarget } from '../types';
import type { VariableUse } from './environment';
import { suggestName } from './names';
import type { Place, Secret } from './nouns';

/** A target and where it stands. */
export interface Located {
  readonly target: FixTarget;
  readonly place: Place;
}

/** One secret a target: equal values share it, other values never do. */
export function nameSecrets(
  located: readonly Located[],
  variables: ReadonlyMap<string, VariableUse>
): ReadonlyMap<FixTarget, Secret> {
  const secrets = new Map<FixTarget, Secret>();
  const given = new Set<string>();
  const values = located.map(({ place }) => place.value);
  for (const group of groupByValue(located.map(withoutValues(values)))) {
    const shared = nameGroup(group, variables, given);
    given.add(shared);
    for (const { target, place } of group) {
      const own = place.role === 'read' ? place.variable : null;
      const name = target.chosenName ?? own ?? shared;
      secrets.set(target, { name, label: toLabel(target, name) });
    }
  }
  return secrets;
}

/** A value that stands at a name's place must not become a part of a name. */
function withoutValues(values: readonly string[]): (each: Located) => Located {
  const search = new Search(values.map(value => [value, null] as const));
  return ({ target, place }) => {
    const names = place.names.filter(name => search.find(name).length === 0);
    return { target, place: { ...place, names } };
  };
}

/** Code before text: what a program calls a value says more than a comment. */
function groupByValue(located: readonly Located[]): Located[][] {
  const groups = new Map<string, Located[]>();
  const [code, text] = [isCode, isText].map(is => located.filter(is));
  for (const each of [...code, ...text]) {
    const { value } = each.place;
    const group = groups.get(value);
    if (group) {
      group.push(each);
    } else {
      groups.set(value, [each]);
    }
  }
  return [...groups.values()];
}

function isText({ place }: Located): boolean {
  return place.role === 'text';
}

function isCode(each: Located): boolean {
  return !isText(each);
}

function nameGroup(
  group: readonly Located[],
  variables: ReadonlyMap<string, VariableUse>,
  given: ReadonlySet<string>
): string {
  const chosen = group.find(({ target }) => target.chosenName)?.target;
  if (chosen?.chosenName) {
    return chosen.chosenName;
  }
  const [{ place, target }] = group;
  const names = group.flatMap(each => each.place.names);
  const own = group.flatMap(each => each.place.variable ?? []);
  const isTaken = (name: string): boolean => {
    const use = variables.get(name);
    return (
      given.has(name) ||
      (use !== undefined &&
        !own.includes(name) &&
        !isSame(name, use, place.value, names))
    );
  };
  const variable = group.flatMap(each => each.target.variable ?? [])[0] ?? null;
  return suggestName(
    {
      own: own.find(name => !given.has(name)) ?? null,
      variable,
      names,
      title: target.title,
      extent: place.extent
    },
    { has: isTaken }
  );
}

/** Whether a variable is for this value: the notebook sets it so, or calls the value by its name. */
function isSame(
  variable: string,
  { values, sources }: VariableUse,
  value: string,
  names: readonly string[]
): boolean {
  return (
    values.has(value) ||
    names.includes(variable) ||
    names.some(name => sources.has(name))
  );
}

/** The rule's title; the variable too where that tells more. */
function toLabel({ title, variable }: FixTarget, name: string): string {
  const plain = title.replace(/[^\w .,()/+&-]/g, ' ').trim() || 'Secret';
  return name === variable ? plain : `${plain} (${name})`;
}
