import type * as engine from '../engine';

/** The engine's functions that take and return plain data. */
export type EngineMethods = {
  [
    Name in keyof typeof engine as (typeof engine)[Name] extends (
      ...args: never[]
    ) => unknown
      ? Name
      : never
  ]: (typeof engine)[Name];
};

export type EngineMethod = keyof EngineMethods;

/** The call of an engine function, posted to the worker. */
export interface EngineCall {
  readonly id: number;
  readonly method: EngineMethod;
  readonly args: readonly unknown[];
}

/** What the worker answers to the call with the same `id`. */
export type EngineAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
