/**
 * What a notebook would do if it were trusted: plain data. Cells, outputs and
 * lines count from 0.
 */

/** What something does that acts. `unknown`: it cannot be judged. */
export type Effect =
  | 'script'
  | 'handler'
  | 'link'
  | 'frame'
  | 'form'
  | 'object'
  | 'refresh'
  | 'svg'
  | 'pdf'
  | 'widget'
  | 'remote'
  | 'command'
  | 'unknown';

export type Risk = 'high' | 'medium' | 'low';

/** Whether trust is needed: what loads `always` does so in an untrusted notebook too. */
export type When = 'trusted' | 'always';

/** Where something stands; `output` is `null` for a cell's own text. */
export interface Spot {
  readonly cell: number;
  readonly output: number | null;
  readonly mime: string;
}

/** What something says, secrets masked. */
export interface Readable {
  /** Its start, in one line. */
  readonly excerpt: string;
  /** As much of it as a person may read, for people only; `null` where the excerpt is all of it. */
  readonly whole: string | null;
  /** How many characters stand behind that. */
  readonly rest: number;
}

/** Part of a text in which somebody reads on, secrets masked. */
export interface TextPart {
  readonly text: string;
  /** Where the next part begins; `null` behind the last. */
  readonly next: number | null;
}

/** Something that acts. */
export interface Change extends Spot, Readable {
  readonly effect: Effect;
  readonly when: When;
  readonly risk: Risk;
  /** The server that is asked or gets something; `null` where there is none. */
  readonly host: string | null;
}

/** An output that only looks different once it is trusted. */
export type Look = Spot;

/** Code that a stranger's notebook should not do unseen. A reason to look, no verdict. */
export interface RiskyCode {
  readonly cell: number;
  readonly line: number;
  readonly kind: RiskyKind;
  readonly reason: string;
  /** What the line says, secrets masked; for people only. */
  readonly excerpt: string;
}

export type RiskyKind =
  | 'download-executed'
  | 'decoded-executed'
  | 'reverse-shell'
  | 'keys-sent'
  | 'environment-sent'
  | 'hidden-cell'
  | 'hidden-text'
  | 'install-from-url'
  | 'startup-file';

/** What there is to know before a notebook is trusted. */
export interface Review {
  readonly changes: readonly Change[];
  readonly looks: readonly Look[];
  readonly code: readonly RiskyCode[];
}

/** A renderer of a MIME type, as JupyterLab's registry has them. */
export interface Renderer {
  readonly mime: string;
  /** The lower, the sooner it is chosen. */
  readonly rank: number;
  /** Whether it is used in an untrusted notebook. */
  readonly isSafe: boolean;
}

/** Something that acts in a text, before its place is known; `text` may hold secrets. */
export interface Act {
  readonly effect: Effect;
  readonly when: When;
  readonly risk: Risk;
  readonly host: string | null;
  readonly text: string;
}

/** What becomes of a text once it is trusted. */
export interface Judged {
  readonly acts: readonly Act[];
  /** Whether it is shown otherwise when it is not trusted. */
  readonly isChanged: boolean;
}
