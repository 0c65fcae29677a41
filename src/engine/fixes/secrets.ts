import { Search } from '../search';
import type { FixTarget } from '../types';
import type { VariableUse } from './environment';
import { isTelling, suggestName, toPart } from './names';
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
  const owners = new Map<string, Owner>();
  const values = located.map(({ place }) => place.value);
  const all = located.map(withoutValues(values));
  for (const group of groupByValue(all)) {
    const shared = nameGroup(group, variables, given);
    given.add(shared);
    for (const each of group) {
      const { target } = each;
      const name = target.chosenName ?? ownName(each, owners) ?? shared;
      secrets.set(target, { name, label: toLabel(target, name) });
    }
  }
  return tellApart(all, secrets);
}

/** The value that a variable stands for, and the place that reads it first. */
interface Owner {
  readonly value: string;
  readonly at: string;
}

/** The variable that a place reads already; `null` where that stands for another value elsewhere. */
function ownName(
  { place, target }: Located,
  owners: Map<string, Owner>
): string | null {
  const { role, variable, value, readAt } = place;
  if (role !== 'read' || variable === null) {
    return null;
  }
  const at = `${target.cell} ${readAt}`;
  const owner = owners.get(variable) ?? { value, at };
  owners.set(variable, owner);
  // One place that reads it may have several defaults.
  return owner.value === value || owner.at === at ? variable : null;
}

/** A value that stands at a name's place must not become a part of a name. */
function withoutValues(values: readonly string[]): (each: Located) => Located {
  const search = new Search(values.map(value => [value, null] as const));
  return ({ target, place }) => {
    const isValue = (name: string): boolean => search.find(name).length > 0;
    // Of two values in a pair none is called as their list is.
    const [first = ''] = place.names;
    const names = isValue(first)
      ? []
      : place.names.filter(name => !isValue(name));
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
  // What is called so is more than a part of it: the next run would add to it again.
  const whole = group.flatMap(({ place: { extent, names: all } }) =>
    extent === 'whole' ? all : []
  );
  const own = group.flatMap(each => each.place.variable ?? []);
  const isTaken = (name: string): boolean => {
    const use = variables.get(name);
    return (
      given.has(name) ||
      (use !== undefined &&
        !own.includes(name) &&
        !isSame(name, use, place.value, whole))
    );
  };
  const [variable = null] = group.flatMap(usualName);
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

/** The provider's variable: that of an address is not for its password. */
function usualName({ target: { variable }, place }: Located): string[] {
  return variable === null ? [] : [toPart(variable, place.extent)];
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
  return name === variable ? toPlain(title) : `${toPlain(title)} (${name})`;
}

function toPlain(title: string): string {
  return title.replace(/[^\w .,()/+&-]/g, ' ').trim() || 'Secret';
}

/** `OPENAI_API_KEY` and `OPENAI_API_KEY_2` say nothing to who is asked: what the code calls them does. */
function tellApart(
  located: readonly Located[],
  secrets: ReadonlyMap<FixTarget, Secret>
): ReadonlyMap<FixTarget, Secret> {
  const called = callsOf(located, secrets);
  return new Map(
    [...secrets].map(([target, secret]) => {
      const call = called.get(secret.name);
      const label = `${toPlain(target.title)} (${call})`;
      return [target, call ? { ...secret, label } : secret];
    })
  );
}

/** By variable, what the code calls values of which a notebook has several that are numbered. */
function callsOf(
  located: readonly Located[],
  secrets: ReadonlyMap<FixTarget, Secret>
): ReadonlyMap<string, string> {
  const calls = new Map<string, string>();
  const all = new Set([...secrets.values()].map(({ name }) => name));
  for (const { target, place } of located) {
    const { name = '' } = secrets.get(target) ?? {};
    const first = name.replace(/_\d{1,4}$/, '');
    const isNumbered = first === name ? all.has(`${name}_2`) : all.has(first);
    const call = place.names.find(isTelling);
    if (isNumbered && call !== undefined && !calls.has(name)) {
      calls.set(name, call);
    }
  }
  return withoutTwins(calls);
}

/** What two are called tells neither. */
function withoutTwins(
  calls: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const call of calls.values()) {
    counts.set(call, (counts.get(call) ?? 0) + 1);
  }
  return new Map([...calls].filter(([, call]) => counts.get(call) === 1));
}
