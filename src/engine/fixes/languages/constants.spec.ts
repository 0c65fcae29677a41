import type { FixOutcome } from '../../types';
import { makeToken } from '../fixtures/samples';
import { planFix } from '../plan';

/** What becomes of the value between two marks. */
function fix(text: string, language: string): FixOutcome {
  const [before, after] = text.split('@');
  const value = makeToken('constant');
  const from = before.length;
  const [outcome] = planFix(
    [{ id: null, type: 'code', source: before + value + after }],
    language,
    [{ cell: 0, from, to: from + value.length, title: 'Key', variable: null }],
    'env'
  ).outcomes;
  return outcome;
}

describe.each([
  ['declare module "@" {}'],
  ['import key = require("@")'],
  ['let key: "@"'],
  ['let key: "@" | "none" = pick()'],
  ['let key: "none" | "@"'],
  ['let key: `key${string}@`'],
  ['declare const key: "@"'],
  ['function open(key: "@"): void {}'],
  ['function open(): "@" { return pick() }'],
  ['const open = (key: "@") => key'],
  ['type Keys = { key: "@" }'],
  ['type Keys<T> = "@"'],
  ['interface Keys { a: number; key: "@" }'],
  ['interface Keys { key?: "@" }'],
  ['abstract class Keys { abstract key: "@" }'],
  ['const key = pick() as "@"'],
  ['const key = <const>"@"'],
  ['const keys: Map<string, "@"> = read()'],
  ['const keys = read<"@">()'],
  ['class Keys { private "@": string = "a" }'],
  ['class Keys { "@" = 1 }'],
  ['class Keys { "@"() { return 1 } }'],
  ['class Keys { a = 1; "@": string }']
])('%s', text => {
  it('takes a literal only', () => {
    expect(fix(text, 'typescript')).toEqual({
      fixed: false,
      reason: 'Only a literal may stand here; it has to be changed by hand.'
    });
  });
});

it.each([
  ['const key: string = "@"'],
  ['const open = (key: string = "@") => key'],
  ['class Keys { private readonly key: string = "@" }'],
  ['const keys = { a: 1, key: "@" as string }'],
  ['const keys: { [name: string]: string } = { key: "@" }'],
  ['const key = ok ? open(1) : "@"'],
  ['const key = ok ? "@" : open(1)'],
  ['const same = key === "@"'],
  ['const key = given || "@"'],
  ['const key = given ?? "@"'],
  ['const key = <string>"@"'],
  ['const key = "@" satisfies string'],
  ['const open = () => "@"'],
  ['export default "@"']
])('%s takes an expression', text => {
  expect(fix(text, 'typescript').fixed).toBe(true);
});

it('knows the bytes of C#', () => {
  expect(fix('var key = "@"u8.ToArray();', 'csharp').fixed).toBe(false);
  expect(fix('var key = "@".ToArray();', 'csharp').fixed).toBe(true);
});

it('takes a line for the kernels of a notebook for no C#', () => {
  const outcome = fix('#!connect mssql "Server=h;Password=@"', 'csharp');
  expect(outcome).toMatchObject({ fixed: false });
});

it('calls a variable after its name and not after its type', () => {
  expect(fix('const given: string | undefined = "@"', 'typescript')).toEqual({
    fixed: true,
    name: 'GIVEN',
    label: 'Key (GIVEN)'
  });
});
