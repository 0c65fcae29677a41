import type { Demand } from '../../engine/report';
import type { Way } from '../../engine/types';

/** Repair what is staged, and the files as far as they hold the same. */
export interface RestageCommand {
  readonly kind: 'restage';
  /** Files and folders; none for all that is staged. */
  readonly paths: readonly string[];
  /** How code keeps what it loses; `null`: code stays as it is. */
  readonly way: Way | null;
  readonly demand: Demand;
  /** Whether it is done; else the changes are shown. */
  readonly isWritten: boolean;
}

/** Bring back what was there before such repairs. */
export interface UndoCommand {
  readonly kind: 'undo-restage';
}
