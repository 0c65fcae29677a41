import { execFileSync } from 'child_process';
import fc from 'fast-check';
import { applyEdits } from '../apply';
import { makeToken, toSample } from '../fixtures/samples';
import { planFix } from '../plan';

/** Fixed commands, run by real shells: they have to print what they printed before. */

const VARIABLE = 'EXAMPLE_API_KEY';
const VALUE = toSample('signs');
const OTHER = makeToken('other', 24);
const SHELLS = ['bash', 'sh'];

/** The command with every value replaced; `null` where one is left alone. */
function fix(before: string): string | null {
  const source = fill(before);
  const targets = [VALUE, OTHER].flatMap(value =>
    [...source.split(value).slice(0, -1).entries()].map(([index]) => {
      const from = source.split(value, index + 1).join(value).length;
      return { from, to: from + value.length };
    })
  );
  const { edits, outcomes } = planFix(
    [{ id: null, type: 'code', source }],
    'bash',
    targets
      .sort((left, right) => left.from - right.from)
      .map(each => ({ ...each, cell: 0, title: 'Key', variable: VARIABLE })),
    'env'
  );
  return outcomes.every(({ fixed }) => fixed)
    ? applyEdits(source, edits)
    : null;
}

/** A command with the values in place of their marks. */
function fill(command: string): string {
  return command.split('VALUE').join(VALUE).split('OTHER').join(OTHER);
}

function run(shell: string, command: string, environment = {}): string {
  return execFileSync(shell, ['-c', command], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/home', ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  });
}

/** The values as the fix names them: the first name is for what stands first. */
function environmentOf(before: string): Record<string, string> {
  const marks = [...new Set(before.match(/VALUE|OTHER/g))];
  return Object.fromEntries(
    marks.map((mark, index) => [
      index === 0 ? VARIABLE : `${VARIABLE}_2`,
      fill(mark)
    ])
  );
}

function expectSame(shell: string, before: string): void {
  const after = fix(before);
  expect(after).not.toBeNull();
  expect(after).not.toContain(VALUE);
  expect(after).not.toContain(OTHER);
  expect(run(shell, after ?? '', environmentOf(before))).toBe(
    run(shell, fill(before))
  );
}

const rows = [
  // Single quotes, alone and with what double ones would expand.
  "printf '%s|' 'VALUE' end",
  "printf '%s|' 'Bearer VALUE' end",
  `printf '%s|' '{"key": "VALUE"}' end`,
  "printf '%s|' '$HOME VALUE `date`' end",
  "printf '%s|' 'a\\b VALUE' end",
  "printf '%s|' 'VALUE and OTHER' end",
  "printf '%s|' 'OTHER and VALUE' end",
  "printf '%s|' 'it'\\''s VALUE' end",
  "printf '%s|' --key='OTHER'.x end",
  // A program for another shell gets the same text.
  'sh -c \'printf %s "OTHER"\'',
  "sh -c 'x=OTHER; printf %s $x'",
  'awk \'BEGIN { print "OTHER", 1 }\'',
  // Commands within double quotes have quotes of their own.
  "printf '%s|' \"$(printf %s 'OTHER')\" end",
  `printf '%s|' "$(printf %s '{"key": "OTHER"}')" end`,
  `printf '%s|' "$(printf %s "OTHER" ')')" 'VALUE' end`,
  "printf '%s|' \"`printf %s 'OTHER'`\" end",
  "printf '%s|' \"$( (printf %s 1); printf %s 'OTHER')\" 'VALUE'",
  // Below a here document, whatever stands in it.
  "cat <<EOF\ndon't\nEOF\nprintf '%s|' OTHER",
  "cat <<'EOF'\nit's `\nEOF\nprintf '%s|' 'OTHER'",
  "cat <<EOF\n$(printf %s 'OTHER') don't\nEOF",
  "cat <<-EOF\n\tOTHER\n\tEOF\nprintf %s 'VALUE'",
  "cat <<A; cat <<B\none's\nA\ntwo OTHER\nB\nprintf %s 'VALUE'",
  'printf %s $((1 << 2))\nprintf %s OTHER',
  "(# it's\nprintf %s OTHER)"
];

describe.each(SHELLS)('%s', shell => {
  it.each(rows)('prints the same: %s', before => {
    expectSame(shell, before);
  });
});

it('takes a here string for no here document', () => {
  expectSame('bash', "cat <<< 'OTHER'\nprintf %s 'VALUE'");
  expectSame('bash', "cat <<< OTHER\nprintf %s 'VALUE'");
});

it.each([
  ['a here document that is not expanded', 'cat <<\\EOF\nOTHER\nEOF'],
  ['its word in quotes', "cat <<'EOF'\nOTHER\nEOF"],
  ['ANSI quotes', "printf %s $'OTHER'"]
])('leaves alone: %s', (_, before) => {
  expect(fix(before)).toBeNull();
});

it('tells a shift from a here document', () => {
  expectSame(
    'bash',
    "((x = 1, y = x << x))\ncat <<x\nit's\nx\nprintf %s 'OTHER'"
  );
});

it('leaves a value alone that stands in several pieces', () => {
  const source = `run 'x'${OTHER}'y'`;
  const { outcomes } = planFix(
    [{ id: null, type: 'code', source }],
    'bash',
    [{ cell: 0, from: 5, to: source.length - 2, title: 'Key', variable: null }],
    'env'
  );
  expect(outcomes).toEqual([
    { fixed: false, reason: expect.stringContaining('several pieces') }
  ]);
});

it('prints the same however quotes follow each other', () => {
  const piece = fc.constantFrom(
    ...["'VALUE'", "'a OTHER b'", '"OTHER"', "'$HOME VALUE'", `"'OTHER'"`],
    ...['"$(printf %s \'OTHER\')"', "'x'", '"it\'s"', "\\'", '\\"', 'b', ' '],
    ...['$(printf %s "OTHER")', `'"'`, '"`printf %s \'OTHER\'`"']
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), pieces => {
      const before = `printf '%s|' ${pieces.join('')}`;
      expectSame('bash', before);
    }),
    { numRuns: 150 }
  );
});
