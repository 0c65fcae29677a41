/** The shared file `nbwarden.toml` and rules of somebody's own; see `types.ts`. */
export { readConfig } from './read';
export { addAllowed } from './write';
export type * from './types';
