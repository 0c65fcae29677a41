/** The shared file `nbwarden.toml` and rules of somebody's own; see `types.ts`. */
export { readOwnRules, tryOwnRules } from './own';
export { readConfig } from './read';
export { findUnknownRules } from './unknown';
export { addAllowed } from './write';
export type * from './types';
