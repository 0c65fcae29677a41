/**
 * What has to stand around the word that a probe looks for. Told by name, so
 * that it can be written down; each is a guard of the pre-filter.
 */
import { toExactGuard, toGluedGuard, toStartGuard } from './boundary';
import { toTable } from '../characters';
import type { Guard } from '../prefilter';

/**
 * `any`: each place counts. `exact`: letter for letter. `start`: so, and a
 * token begins. `glued`: so, or a name stands right before. `alone`: no other word goes on into it. `password`: the scheme
 * of a URL that could hold one.
 */
export type Look = 'any' | 'exact' | 'start' | 'glued' | 'alone' | 'password';

/** Whether no other word ends where a variable's name begins. */
export const standsAlone: Guard = (text, at) =>
  !/[A-Za-z0-9]/.test(text[at - 1] ?? '');

/** What ends an authority before its host. */
const endsBefore = toTable(/[\s/"'`<>\\]/);

/** How far behind its scheme an authority is looked for; no longer one is read. */
const reach = 400;

export const longestScheme = 42;
const atSign = 64;

/** Whether an `@` stands in the authority: few addresses have one. */
const mayHoldPassword: Guard = (text, at) => {
  const ahead = text.slice(at, at + longestScheme).indexOf('://');
  if (ahead < 0) {
    return false;
  }
  const start = at + ahead + 3;
  const end = Math.min(text.length, start + reach);
  for (let next = start; next < end; next++) {
    const code = text.charCodeAt(next);
    if (code === atSign) {
      return true;
    }
    if (endsBefore[code] === 1) {
      return false;
    }
  }
  return false;
};

/** Finds nothing where the probe would find something; null where each place counts. */
export const toGuard = (look: Look, literal: string): Guard | null => {
  switch (look) {
    case 'any':
      return null;
    case 'exact':
      return toExactGuard(literal);
    case 'start':
      return toStartGuard(literal);
    case 'glued':
      return toGluedGuard(literal);
    case 'alone':
      return standsAlone;
    case 'password':
      return mayHoldPassword;
  }
};
