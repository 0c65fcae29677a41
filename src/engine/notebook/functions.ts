import { secretFunctions } from '../context';
import type { Fragment, KnownFunction } from '../types';
import { isRecord, readText } from './reading';

/** Tells each source which functions a notebook's cells make that take a secret by its place. */
export class Functions {
  constructor(private readonly cells: readonly unknown[]) {}

  tell(fragment: Fragment): Fragment {
    const { place, format } = fragment;
    if (place.part !== 'source' || format !== 'code') {
      return fragment;
    }
    const read = (): readonly KnownFunction[] | undefined =>
      this.all.length > 0 ? this.all : undefined;
    return {
      ...fragment,
      // Most sources hand nothing on that could be a secret, and never ask.
      get functions() {
        return read();
      }
    };
  }

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
