import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

import type { FindingReference } from '../notebook/lookup';

/** The schema of commands that act on one finding. */
export const findingArgs = {
  type: 'object',
  properties: {
    fingerprint: {
      type: 'string',
      description: 'The fingerprint of the finding; without it the one at the cursor is meant'
    },
    cellId: { type: 'string', description: 'The id of its cell' },
    output: {
      type: 'number',
      description: 'The index of its output, from 0; absent for a source'
    }
  }
} as const;

/** The schema of commands without arguments. */
export const noArgs = { type: 'object', properties: {} } as const;

/** The finding that the arguments of a command refer to. */
export const toFindingReference = (
  args: ReadonlyPartialJSONObject
): FindingReference => ({
  fingerprint: String(args.fingerprint ?? ''),
  cellId: String(args.cellId ?? ''),
  ...(typeof args.output === 'number' ? { output: args.output } : {})
});
