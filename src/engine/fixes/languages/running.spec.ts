import { runInNewContext } from 'vm';
import type { SourceCell } from '../../types';
import { applyEdits } from '../apply';
import { makeToken } from '../fixtures/samples';
import { planFix, readSecret } from '../plan';

/** JavaScript that gives `got`; each has one secret. */
const programs: readonly string[] = [
  'const got = "SECRET"',
  "let got = 'Bearer SECRET'",
  'const got = `Bearer SECRET, ${1 + 1}`',
  'const got = { headers: { Authorization: "Bearer SECRET" } }',
  'const got = ["SECRET", "x"].map(each => each + "!")',
  'const got = (key => key)("SECRET")',
  'const got = ((key = "SECRET") => key)()',
  'const got = function () { return"SECRET" }()',
  'const got = process.env.X_KEY || "SECRET"',
  'const got = process.env["X_KEY"] ?? "SECRET"',
  'process.env.X_KEY = "SECRET"; const got = process.env.X_KEY',
  'class A { key = "SECRET" }; const got = new A().key',
  'const got = "postgres://app:SECRET%40%2F@db/app"', // nbwarden: allow a place for a value
  'const got = "a" + "SECRET" + "b"',
  'const got = "SECRET".length > 3 ? `x SECRETx`.slice(2, 5) : null'
];

const run = (source: string, env: Record<string, string>): unknown =>
  JSON.parse(
    runInNewContext(`${source}\n;JSON.stringify(got)`, {
      process: { env: { ...env } }
    }) as string
  );

it.each(programs)('gives the same after its fix: %s', program => {
  const value = makeToken(program, 24);
  const before = program.replace('SECRET', value).replace('SECRET', 'other');
  const cells: SourceCell[] = [{ id: null, type: 'code', source: before }];
  const from = before.indexOf(value);
  const target = {
    cell: 0,
    from,
    to: from + value.length,
    title: 'API key',
    variable: 'EXAMPLE_API_KEY'
  };
  const to = before.startsWith('%40%2F', target.to) ? target.to + 6 : target.to;
  const whole = { ...target, to };
  const { edits, outcomes } = planFix(cells, 'javascript', [whole], 'env');
  const [outcome] = outcomes;
  const secret = readSecret(cells, 'javascript', whole) ?? '';
  const after = applyEdits(before, edits);
  expect(after).not.toContain(value);
  const name = outcome.fixed ? outcome.name : '';
  expect(run(after, { [name]: secret })).toEqual(run(before, {}));
  expect(run(before, {})).not.toEqual(run(before.replace(value, '-'), {}));
});
