/** What a finding tells beside its mask is what somebody wrote: it may hold a value. */
import { hiddenValue } from './mask';
import { mergeHits, Search } from './search';
import type { Allowance, Detail, Place } from './types';

/** Hides values in what is told of them, and what looks like a value itself. */
export interface Discretion {
  place(place: Place): Place;
  masked(masked: string): string;
  detail(detail: Detail): Detail;
  allowance(allowance: Allowance): Allowance;
}

/** As nbformat has them. */
const isCellId = /^[\w-]{1,64}$/;
const isMime =
  /^(?:stream|traceback|evalue|names|[\w.+-]{1,60}\/[\w.+-]{1,120})$/;

/**
 * @param values - those found in the text.
 * @param holdsSecret - whether a name is, or holds, a credential.
 */
export const toDiscretion = (
  values: readonly string[],
  holdsSecret: (text: string) => boolean
): Discretion => {
  const hide = toHiding(values);
  const hideAll = (text: string): string =>
    holdsSecret(text) ? hiddenValue : hide(text);
  const keep = (name: string | null, form: RegExp): string | null =>
    name !== null &&
    form.test(name) &&
    hide(name) === name &&
    !holdsSecret(name)
      ? name
      : null;
  return {
    place: place => ({
      ...place,
      cellId: keep(place.cellId, isCellId),
      mime: keep(place.mime, isMime)
    }),
    masked: hide,
    detail: ({ issuer, account, ...rest }) => ({
      ...rest,
      ...(issuer !== undefined && { issuer: hideAll(issuer) }),
      ...(account !== undefined && { account: hideAll(account) })
    }),
    allowance: ({ reason, ...rest }) => ({
      ...rest,
      reason: hideAll(reason)
    })
  };
};

/** Masks and names come again and again, and a text may hold very many values. */
const toHiding = (values: readonly string[]): ((text: string) => string) => {
  const known = new Map<string, string>();
  let search: Search<null> | null = null;
  return text => {
    search ??= new Search(values.map(value => [value, null] as const));
    const hidden = known.get(text) ?? hideIn(text, search);
    known.set(text, hidden);
    return hidden;
  };
};

const hideIn = (text: string, search: Search<null>): string => {
  let hidden = '';
  let at = 0;
  for (const { from, to } of mergeHits(search.find(text))) {
    hidden += text.slice(at, from) + hiddenValue;
    at = to;
  }
  return hidden + text.slice(at);
};
