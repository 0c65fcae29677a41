/**
 * The nouns of the engine. Everything here is plain data: it can be posted to
 * a worker, written as JSON and compared in a test.
 *
 * Offsets count UTF-16 units from 0, ends are exclusive.
 */

/** How sure a verdict is; see `confidence.ts` for the order. */
export type Confidence = 'possible' | 'likely' | 'confirmed';

/** How bad it is when the finding is true. */
export type Severity = 'low' | 'medium' | 'high' | 'critical';

/**
 * A secret gives access; sensitive data only should not be published; what is
 * public by design is recognized, so that nothing else takes it for a secret,
 * and never reported.
 */
export type Category = 'secret' | 'sensitive' | 'public';

/** The part of a document that a text belongs to. */
export type Part = 'source' | 'output' | 'metadata' | 'attachment' | 'file';

/** How a text has to be read. */
export type Format =
  | 'code'
  | 'markdown'
  | 'raw'
  | 'stream'
  | 'traceback'
  | 'text'
  | 'html'
  | 'json';

/** Where a text stands. `null` where there is no such thing. */
export interface Place {
  readonly part: Part;
  /** Index of the cell. */
  readonly cell: number | null;
  /** `id` of the cell (nbformat 4.5 and later). */
  readonly cellId: string | null;
  /** Index of the output in its cell. */
  readonly output: number | null;
  /**
   * MIME type of the output's text; `stream`, `traceback` or `evalue` for
   * those, `names` for the names of types or of attachments.
   */
  readonly mime: string | null;
  /** Which attachment of the cell, or which widget or worksheet of the notebook, from 0. */
  readonly index?: number;
  /** Of metadata: the members that the format does not know, or the markup that a widget shows. */
  readonly of?: 'others' | 'markup';
}

/** A function that a program makes. */
export interface KnownFunction {
  readonly name: string;
  /** What it calls its arguments, in their order. */
  readonly parameters: readonly string[];
}

/** One text of a document, joined and otherwise as the document holds it. */
export interface Fragment {
  readonly place: Place;
  readonly format: Format;
  /** Lower-case language of code (`python`, `r`) and of settings (`yaml`), else `null`. */
  readonly language: string | null;
  readonly text: string;
  /** The text is kept in base64, as nbformat keeps attachments. */
  readonly isEncoded?: true;
  /** What a file of settings is called, where its name may say whose they are (`kaggle`). */
  readonly called?: string;
  /** What the code above an output calls the value that it shows. */
  readonly shows?: readonly string[];
  /** What takes a secret by its place, of what the document's sources make. */
  readonly functions?: readonly KnownFunction[];
}

/**
 * A text as a reader sees it: a traceback without colour codes, an HTML table
 * without tags. Rules look at views; findings are told in the fragment.
 */
export interface View {
  readonly text: string;
  /** The offset in the fragment of an offset in `text`. */
  toFragment(offset: number): number;
  /** The same for an exclusive end: behind what the last character stands for. */
  toFragmentEnd(offset: number): number;
  /** Values whose name the structure of the text tells (a JSON key, a table heading). */
  readonly named: readonly NamedValue[];
}

/** A value and what it is called, wherever that was learned from. Offsets in the view. */
export interface NamedValue {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a rule tells a person. All of it is public; none of it depends on a value. */
export interface Rule {
  /** Kebab case, stable: reports, comments and settings refer to it. */
  readonly id: string;
  /** Sentence case, a noun: "OpenAI project key". */
  readonly title: string;
  readonly severity: Severity;
  readonly category: Category;
  /** One sentence: what a stranger could do with it. */
  readonly why: string;
  /** Page where it can be revoked. */
  readonly revoke: string | null;
  /** Usual name of the environment variable. */
  readonly variable: string | null;
}

/** What a value tells about itself that is no secret. */
export interface Detail {
  /** Who issued it. */
  readonly issuer?: string;
  /** Whose it is: a number, a name or an address. */
  readonly account?: string;
  /** When it ends to be valid, in milliseconds. */
  readonly expires?: number;
  /** Whether that is past; absent where nobody knows the time. */
  readonly isExpired?: boolean;
  /** Whether a passphrase protects it. */
  readonly isEncrypted?: boolean;
  /** How the text writes it, if not as it is. */
  readonly writing?: 'joined' | 'base64' | 'percent';
}

/** What a detector reports: a rule and the value's range in a view's text. */
export interface Match {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly confidence: Confidence;
  /** The value as it may be shown: its public prefix and dots. */
  readonly masked: string;
  readonly detail?: Detail;
}

/** A range by lines; lines end with `\n`. */
export interface LineRange {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** Why a finding does not count. */
export interface Allowance {
  readonly by: 'comment' | 'file' | 'user';
  readonly reason: string;
}

/** What allowed a finding until a day that has passed. */
export interface Lapse {
  readonly reason: string;
  /** The last day, `2027-01-31`. */
  readonly expires: string;
}

/** Where another type of an output holds the value of a finding. */
export interface Repetition {
  readonly mime: string | null;
  /** Offsets in the text of that type. */
  readonly from: number;
  readonly to: number;
  readonly range: LineRange;
  readonly fingerprint: string;
}

/** A judged match at its place in the document. Never holds the value. */
export interface Finding {
  readonly rule: Rule;
  /** What was found, where it is more than the rule's title says: "12 e-mail addresses". */
  readonly title?: string;
  readonly confidence: Confidence;
  readonly place: Place;
  /** Offsets in the fragment's text. */
  readonly from: number;
  readonly to: number;
  readonly range: LineRange;
  /** A cell shows one type of an output at a time: the value is told once. */
  readonly also?: readonly Repetition[];
  readonly masked: string;
  readonly detail?: Detail;
  /** Survives edits elsewhere: rule, cell id and hash of the masked line. */
  readonly fingerprint: string;
  readonly allowed: Allowance | null;
  /** It was allowed for some time, and counts again. */
  readonly lapsed?: Lapse;
}

/** Something in a document that could not be read. */
export interface Problem {
  /** Index of the cell, `null` for the document as a whole. */
  readonly cell: number | null;
  readonly message: string;
}

/** What a scan of a whole document gives. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export type * from './fixtypes';
