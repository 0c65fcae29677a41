import type { Way } from '../types';

/** A change of one cell's source; offsets in the source before any edit. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** Whether the same text is needed once a notebook, at the first place that needs it. */
  readonly isOnce?: true;
}

/** Why something is left alone, as a sentence for a person. */
export interface Refusal {
  readonly reason: string;
}

/** The quote of a Python literal that an expression is written with. */
export type Quote = '"' | "'";

/** Something that code has to import before it can name it. */
export interface Member {
  readonly module: string;
  readonly member: string;
  /** What is imported where the notebook has no habit yet. */
  readonly style: 'module' | 'member';
}

/** A secret as the fixed code knows it. */
export interface Secret {
  /** The environment variable, or the key in a store. */
  readonly name: string;
  /** What a person is asked for; never holds a quote or a backslash. */
  readonly label: string;
}

/** Everything that a rewrite needs besides the place. */
export interface Fix {
  readonly keeper: Keeper;
  readonly secret: Secret;
  /** The name that the keeper's setup binds; empty where it binds none. */
  readonly store: string;
  /** The name that holds the value, where it is read once for all that need it; else `null`. */
  readonly asked: string | null;
  /** Whether the place is in a program that the notebook writes, and sees no name of it. */
  readonly isOwnProgram: boolean;
  /** The text that names `member` at the place; notes that it has to be imported. */
  use(member: Member): string;
}

/** `os.environ["X"]` as it stands in the code. */
export interface EnvironmentItem {
  readonly mapping: string;
  /** The key with its quotes. */
  readonly key: string;
  readonly name: string;
}

/** A simple statement that runs once before secrets are read: `load_dotenv()`. */
export interface Setup {
  /** The name that it binds, if nothing else has it. */
  readonly name: string | null;
  write(name: string, use: (member: Member) => string): string;
  /** Whether a line of code does the same already. */
  isDone(line: string): boolean;
}

/**
 * A way of keeping a secret out of Python code. Each text that it gives is
 * valid for Python 3.8 inside an f-string of the other quote.
 */
export interface Keeper {
  readonly way: Way;
  /** Whether programs that the notebook starts have the value without further ado. */
  readonly isInherited: boolean;
  /** Whether only the notebook's kernel can read the store. */
  readonly isOfKernel?: true;
  /** What has to run before, once a program. */
  readonly setup: Setup | null;
  /** An expression that binds as tightly as a literal and gives the value as a string. */
  expression(fix: Fix, quote: Quote): string;
  /** A simple statement that takes the place of `os.environ["X"] = "…"` and ends with X being set. */
  provide(fix: Fix, item: EnvironmentItem, quote: Quote): string;
  /** Whether a person answers: several places share one answer. */
  readonly isPrompt?: true;
  /** An expression for a statement that reads the value once; none where it is at hand anyway. */
  readonly ask?: (fix: Fix) => string;
  /** What is used where the environment has no value; `null`: nothing. */
  fallback(fix: Fix, quote: Quote): string | null;
}

/** Where a secret stands, and how the text around it is rewritten. */
export interface Place {
  /** What the variable has to hold: escapes and URL encoding undone. */
  readonly value: string;
  /** Whether `value` has the quotes that stand around the target. */
  readonly isQuoted?: true;
  /** What the code calls it, nearest name first. */
  readonly names: readonly string[];
  /** The environment variable that the code sets or reads here for the whole value. */
  readonly variable: string | null;
  /** The value is all of a text, the password of a URL, or another part. */
  readonly extent: 'whole' | 'password' | 'part';
  /** `text`: nothing runs here and the value is masked; `read`: the code reads `variable` here, so that its name stays. */
  readonly role: 'text' | 'code' | 'read';
  /** Where the cell names the variable that is read, where that is known. */
  readonly readAt?: number;
  rewrite(fix: Fix): readonly Edit[] | Refusal;
}

export function isRefusal<T extends object>(
  result: T | Refusal
): result is Refusal {
  return 'reason' in result;
}

export const ENVIRON: Member = {
  module: 'os',
  member: 'environ',
  style: 'module'
};

export const GETPASS: Member = {
  module: 'getpass',
  member: 'getpass',
  style: 'module'
};

export const QUOTE_PLUS: Member = {
  module: 'urllib.parse',
  member: 'quote_plus',
  style: 'member'
};

export const QUOTE: Member = {
  module: 'urllib.parse',
  member: 'quote',
  style: 'member'
};
