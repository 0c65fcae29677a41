/** A range of a cell's source; the end is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a program comes to hold a literal. */
export type CarrierKind =
  /** `name = "…"`, annotated, chained, in a tuple, `name := "…"`. */
  | 'assignment'
  /** `client.name = "…"` */
  | 'attribute'
  /** `settings["name"] = "…"` */
  | 'item'
  /** `os.environ["NAME"] = "…"`, `os.environ.setdefault("NAME", "…")`, `os.putenv("NAME", "…")` */
  | 'environ'
  /** `os.getenv("NAME", "…")`, `os.environ.get("NAME", "…")` */
  | 'environ-default'
  /** `connect(name="…")` */
  | 'keyword'
  /** `login("…")`, `settings.set("name", "…")` */
  | 'positional'
  /** `{"name": "…"}` */
  | 'entry'
  /** `name = ["…"]` */
  | 'element'
  /** `def connect(name="…")` */
  | 'parameter'
  /** `name == "…"` */
  | 'comparison'
  /** `def name(): return "…"` */
  | 'return'
  /** `# name = "…"` */
  | 'comment'
  /** Anything else. */
  | 'bare';

/** A literal's place in a program. */
export interface Carrier {
  readonly kind: CarrierKind;
  /** What the literal is called, nearest name first; empty where it has no name. */
  readonly names: readonly string[];
  /** The environment variable that the code sets or reads for it. */
  readonly variable: string | null;
  /**
   * The literal, or the larger expression that it is the default of:
   * `os.getenv("NAME", "…")`, `os.getenv("NAME") or "…"`, `"…" if debug else key`.
   */
  readonly expression: Span;
  /** The statement that the literal stands in; the literal itself in a comment. */
  readonly statement: Span;
  /** Whether the literal is used only where something else is missing (`x or "…"`, a branch, a default). */
  readonly isDefault: boolean;
}

/** A string literal of a cell: where it stands, what it says, what it is called. */
export interface PythonString {
  /** The content without prefix and quotes; of joined literals from the first piece's start to the last one's end. */
  readonly from: number;
  readonly to: number;
  /** The literal with prefix and quotes; all pieces of joined literals. */
  readonly outer: Span;
  /** The contents of the literals that are joined; one for a plain literal. */
  readonly pieces: readonly Span[];
  /** The text that the program sees, pieces joined. */
  readonly value: string;
  /** Lower-case prefix letters of the first piece: `''`, `'r'`, `'b'`, `'rb'`, `'f'`. */
  readonly prefix: string;
  readonly isTriple: boolean;
  /** Whether the literal is only a part of a text put together at run time (an f-string's replacement, `"…" + x`). */
  readonly isPartial: boolean;
  readonly carrier: Carrier;
}
