/** Python that the editor's parser does not know, written as it would be understood. */

/** A form of the language, and what stands for it at the same place and of the same length. */
type Form = readonly [pattern: RegExp, toKnown: (form: string) => string];

const spaces = (form: string): string => ' '.repeat(form.length);
const withoutStars = (form: string): string => form.replace(/\*/g, ' ');

const FORMS: readonly Form[] = [
  // `t"…"` (PEP 750)
  [/(?<!\w)(?:[rR][tT]|[tT][rR]?)(?=["'])/g, form => form.replace(/t/i, 'f')],
  // `x[*a, b]`, `x[a, *b]` (PEP 646)
  [/\[\s{0,40}\*(?!\*)/g, withoutStars],
  [/,\s{0,40}\*(?=[\w.]{1,80}\s{0,8}[\],])/g, withoutStars],
  // `*args: *Ts` (PEP 646)
  [/:\s{0,8}\*(?=\w)/g, withoutStars],
  // `for x in *a, *b:`
  [/\bin\s{1,8}\*[^:\n]{1,200}:/g, withoutStars],
  // `lambda a, /, b: a` (PEP 570)
  [
    /\blambda\s[^:/\n]{1,200},\s{0,8}\/(?=\s{0,8}[,:])/g,
    form => form.replace(/,(\s{0,8})\/$/, (_, space: string) => `  ${space}`)
  ],
  // `x = (yield)`
  [/\(\s{0,8}yield\s{0,8}\)/g, form => form.replace('yield', 'None ')],
  // `@buttons[0].clicked.connect` (PEP 614)
  [/^[ \t]{0,80}@[\w.]{1,100}\[[^\][\n]{1,100}\]/gm, withNames],
  // `match x, y:` (PEP 634)
  [
    /^[ \t]{0,80}match[ \t]{1,8}[^:,\n]{1,100}(?:,[^:,\n]{1,100}){1,8}:[ \t]{0,8}$/gm,
    form => form.replace(/,/g, '+')
  ],
  // `case str():`, `case str() as text:` (PEP 634)
  [
    /^[ \t]{0,80}case[ \t][^\n]{1,200}/gm,
    form =>
      form.replace(
        /\(\s{0,8}\)/g,
        brackets => `.${'_'.repeat(brackets.length - 1)}`
      )
  ],
  // `def f[T = int](x)` (PEP 696)
  [
    /\b(?:def|class)[ \t]{1,8}\w{1,80}\[[^\][\n]{1,200}\]/g,
    form => form.replace(/=[^,\]]{1,80}/g, spaces)
  ],
  // `with a() as (b, c), d() as e.f, g() as h[0]:`
  [
    /\bas[ \t]{1,8}(?:\([^()\n]{1,200}\)|\[[^\][\n]{1,200}\]|\w{1,80}(?:\.\w{1,80}|\[[^\][\n]{1,100}\])(?:\.\w{1,80}|\[[^\][\n]{1,100}\]){0,4})(?=[ \t]{0,8}[,:])/g,
    withTarget
  ],
  // A form feed is a space.
  [/\f/g, () => ' '],
  // `with (open(a) as b, open(c) as d):` (PEP 617)
  [/\bwith\s{0,8}\([^#:]{1,600}\)\s{0,8}:/g, withoutBrackets]
];

/**
 * The code in a form of Python that is known, every offset as it was; what is
 * no Python at all stays so.
 */
export function toKnownPython(code: string): string {
  return FORMS.reduce(
    (known, [pattern, toKnown]) => known.replace(pattern, toKnown),
    code
  );
}

/** A name for what is assigned to. */
function withTarget(form: string): string {
  const [as] = /^as[ \t]{1,8}/.exec(form) ?? [''];
  return as + form.slice(as.length).replace(/\W/g, '_');
}

/** A name, whatever was in brackets. */
function withNames(form: string): string {
  return form.replace(/[^\w.@ \t]/g, '_');
}

function withoutBrackets(form: string): string {
  const [open, close] = [form.indexOf('('), form.lastIndexOf(')')];
  const inner = form.slice(open + 1, close).replace(/\n/g, ' ');
  // A comma at the end would ask for more.
  const items = inner.replace(
    /,(\s{0,80})$/,
    (_, space: string) => ` ${space}`
  );
  return `${form.slice(0, open)} ${items} ${form.slice(close + 1)}`;
}
