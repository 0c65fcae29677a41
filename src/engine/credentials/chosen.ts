/** Passwords that people chose: no generator made them, and no shape tells them. */
import { lookOf } from '../context/values/values';
import { isPasswordPlaceholder } from './passwords';

const looks: ReadonlySet<string> = new Set(['random', 'opaque', 'password']);

/** Whether a value could be a password that somebody uses. */
export const isChosen = (value: string): boolean =>
  looks.has(lookOf(value)) && !isPasswordPlaceholder(value);
