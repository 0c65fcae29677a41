/** The nouns of fixes: what is changed, in which way, and what becomes of it. Plain data, as all nouns. */
import type { Detail } from './types';

/** A cell as a fix sees it. */
export interface SourceCell {
  readonly id: string | null;
  readonly type: 'code' | 'markdown' | 'raw';
  readonly source: string;
  /** Where a notebook's cells are of several languages, its own. */
  readonly language?: string;
  /** It may not be edited: no import is written into it. */
  readonly isLocked?: boolean;
}

/** A change of one cell's source; offsets in the source before any edit. */
export interface CellEdit {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A way of keeping a secret out of the notebook. */
export type Way =
  | 'env'
  | 'getpass'
  | 'dotenv'
  | 'config'
  | 'encrypted'
  | 'keyring'
  | 'aws'
  | 'gcp'
  | 'azure'
  | 'vault'
  | 'ibm'
  | 'colab'
  | 'kaggle'
  | 'databricks';

/** What some ways have to know besides the secret. */
export type WayOption =
  | 'ask'
  | 'file'
  | 'group'
  | 'key'
  | 'mount'
  | 'prefix'
  | 'project'
  | 'region'
  | 'scope'
  | 'service'
  | 'url';

/** What was chosen; what is left out or empty has the way's preset. */
export type WayOptions = Partial<Readonly<Record<WayOption, string>>>;

/** An option of a way, as a person is asked for it. */
export interface OptionOffer {
  readonly name: WayOption;
  /** Sentence case, a noun. */
  readonly title: string;
  /** What is taken where nothing is chosen; empty: the client's own setting. */
  readonly preset: string;
  /** All that it may hold, `null` where that is not a few words. */
  readonly choices: readonly string[] | null;
}

/** A way that a program can use. */
export interface WayOffer {
  readonly way: Way;
  readonly options: readonly OptionOffer[];
}

export interface WayOffers {
  readonly ways: readonly WayOffer[];
  /** Why there are no more, as a sentence; `null` where nothing is lacking. */
  readonly reason: string | null;
}

/** What decides which ways a notebook or file can use. */
export interface Program {
  /** Lower case. */
  readonly language: string;
  readonly sources: readonly string[];
  /** Of the notebook; `null` for a file. */
  readonly metadata: unknown;
}

/** Something that is left to do after a fix. Names secrets, never holds a value. */
export type NextStep =
  | { readonly kind: 'note'; readonly text: string }
  /** For a terminal. */
  | { readonly kind: 'command'; readonly text: string }
  /** For Python in a terminal, once: in a notebook its output would be saved. */
  | { readonly kind: 'python'; readonly text: string }
  /** Text for a file; the value is added there. */
  | { readonly kind: 'paste'; readonly into: string; readonly text: string };

/** A secret to fix: the range of its value in a cell's source. */
export interface FixTarget {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  /** Title of the finding's rule, for prompts. */
  readonly title: string;
  /** The rule's usual variable. */
  readonly variable: string | null;
  /** How the text writes the value, if not as it is. */
  readonly writing?: Detail['writing'];
  /** The name that a person typed in place of the suggested one. */
  readonly chosenName?: string;
}

/**
 * How the variable holds a value: with several lines, without the escapes that a
 * URL writes it with, or with them, with the quotes around it.
 */
export type ValueForm = 'lines' | 'decoded' | 'encoded' | 'quoted';

/** What happens to one target. */
export type FixOutcome =
  | {
      readonly fixed: true;
      /** The variable for the value; '' where it is masked and nothing reads one. */
      readonly name: string;
      /** What a prompt calls the value; '' where nothing can ask. */
      readonly label: string;
      /** What a person who types the value has to know of it. */
      readonly form?: ValueForm;
    }
  | { readonly fixed: false; readonly reason: string };

/** Non-overlapping edits in document order, and one outcome a target. */
export interface FixPlan {
  readonly edits: readonly CellEdit[];
  readonly outcomes: readonly FixOutcome[];
}
