import type { Holder } from './layout';

/** Texts of one way of writing: cells of one notebook, and files of one kind. */
export interface Sheet {
  /** What the tables call it. */
  readonly group: string;
  /** Of the notebook's kernel. */
  readonly language: string;
  /** Of the files. */
  readonly extension: string;
  readonly holders: readonly Holder[];
}
