import { mayPlaceArguments, secretFunctions } from '../context';
import type { Fragment, KnownFunction } from '../types';
import { isRecord, readText } from './reading';

/** Tells each source that may call one which functions the cells make that take a secret by its place. */
export class Functions {
  constructor(private readonly cells: readonly unknown[]) {}

  tell(fragment: Fragment): Fragment {
    const { place, format, text } = fragment;
    const mayCall =
      place.part === 'source' && format === 'code' && mayPlaceArguments(text);
    return mayCall && this.all.length > 0
      ? { ...fragment, functions: this.all }
      : fragment;
  }

  /** Most notebooks hand nothing on that could be a secret, and need none. */
  private get all(): readonly KnownFunction[] {
    return (this.known ??= this.cells.flatMap(cell =>
      isRecord(cell) && (cell.cell_type ?? 'code') === 'code'
        ? secretFunctions(
            readText(cell.source ?? cell.input, 'source', () => undefined)
          )
        : []
    ));
  }

  private known: readonly KnownFunction[] | undefined;
}
