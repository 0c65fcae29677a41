import { findAllowance } from './allow';
import { Lines } from './lines';
import type { Allowance, Format, Part } from './types';

const find = (
  text: string,
  part: Part = 'source',
  format: Format = 'code'
): Allowance | null => {
  const place = { part, cell: 0, cellId: null, output: null, mime: null };
  const fragment = { place, format, language: null, text };
  const at = text.indexOf('VALUE');
  const lines = new Lines(text);
  return findAllowance(
    fragment,
    lines,
    lines.toRange(at, at + 5),
    'openai-api-key'
  );
};

it('allows all values of a line that its mark allows', () => {
  const text = 'a = ["VALUE", "VALUE"]  # nbwarden: allow[one] x\nb = "VALUE"';
  const place = {
    part: 'source',
    cell: 0,
    cellId: null,
    output: null,
    mime: null
  } as const;
  const fragment = { place, format: 'code', language: null, text } as const;
  const lines = new Lines(text);
  const allows = (rule: string): boolean[] =>
    [...text.matchAll(/VALUE/g)].map(({ index = 0 }) => {
      const range = lines.toRange(index, index + 5);
      return findAllowance(fragment, lines, range, rule) !== null;
    });
  expect(allows('one')).toEqual([true, true, false]);
  expect(allows('two')).toEqual([false, false, false]);
});

describe('findAllowance', () => {
  it.each([
    ['a = "VALUE"  # nbwarden: allow', ''],
    [
      'a = "VALUE"  # nbwarden: allow[openai-api-key] from the docs',
      'from the docs'
    ],
    ['a = "VALUE"  # nbwarden:allow[jwt, openai-api-key]: both', 'both'],
    ['a = "VALUE"  # nbwarden: allow[*] — all', 'all'],
    ['a = "VALUE"  # nbwarden: allow [openai-api-key] spaced', 'spaced'],
    ['a = "VALUE"  # nbwarden: allow see [4]', 'see [4]'],
    ['<b>VALUE</b> <!-- nbwarden: allow[openai-api-key] shown -->', 'shown'],
    ['a = "VALUE"  # gitleaks:allow', 'gitleaks:allow'],
    ['a = "VALUE"  # betterleaks:allow', 'betterleaks:allow'],
    ['a = "VALUE"  # pragma: allowlist secret', 'pragma: allowlist secret'],
    [
      '# pragma: allowlist nextline secret\na = "VALUE"',
      'pragma: allowlist nextline secret'
    ],
    ['a = "VALUE"  # pragma: whitelist secret', 'pragma: whitelist secret'],
    ['a = "VALUE"  # ggignore', 'ggignore'],
    [`a = "VALUE"  # it's shown: gitleaks:allow`, 'gitleaks:allow'],
    [`a = 'it\\'s'; b = "VALUE"  // gitleaks:allow`, 'gitleaks:allow'],
    ['a = "VALUE"  # trufflehog:ignore', 'trufflehog:ignore'],
    ['a = "VALUE"  # secretlint-disable-line', 'secretlint-disable-line'],
    [
      '# secretlint-disable-next-line\na = "VALUE"',
      'secretlint-disable-next-line'
    ],
    ['a = "VALUE"  # noqa: S105', 'noqa: S105'],
    ['f(a="VALUE")  # noqa: E501,S106', 'noqa: E501,S106']
  ])('reads %j', (text, reason) => {
    expect(find(text)).toEqual({ by: 'comment', reason });
  });

  it.each([
    'a = "VALUE"  # nbwarden: allow[github-pat]',
    'a = "VALUE"  # nbwarden: allow [github-pat] spaced',
    'a = "VALUE"  # nbwarden: allow[github-pat',
    'a = "VALUE"  # nbwarden: allow[github.pat]',
    'a = "VALUE"  # nbwarden: allow[]',
    'a = "VALUE"  # nbwarden: allowed by Kim',
    'a = "VALUE"  # notnbwarden: allow',
    '# nbwarden: allow\na = "VALUE"',
    'a = "VALUE"\n# gitleaks:allow',
    '# pragma: allowlist secret\na = "VALUE"',
    'a = "VALUE"  # noqa',
    'a = "VALUE"  # noqa: E501',
    'a = "VALUE"  # allow',
    'a = "VALUE"; print("nbwarden: allow")',
    'a = "VALUE # gitleaks:allow"',
    "a = 'VALUE'; b = 'pragma: allowlist secret'"
  ])('does not take %j', text => {
    expect(find(text)).toBeNull();
  });

  it('reads texts of files and tracebacks, but not what a program printed', () => {
    const text = 'VALUE # gitleaks:allow';
    expect(find(text, 'file', 'text')).not.toBeNull();
    expect(find(text, 'output', 'traceback')).not.toBeNull();
    expect(find(text, 'output', 'stream')).toBeNull();
  });
});
