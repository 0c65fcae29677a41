import type { IOutput } from '@jupyterlab/nbformat';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { redactValues } from '../../engine/redact';
import { toHidden } from '../../engine/redact/values';
import { diffOutput, type TextDiff } from './outputdiff';

const { text, from, to } = generateSample('github-pat-classic', seeded(71));
const token = text.slice(from, to);
const other = token.split('').reverse().join('');

const stream = (lines: string): IOutput => ({
  output_type: 'stream',
  name: 'stdout',
  text: lines
});

const display = (data: Record<string, unknown>): IOutput =>
  ({ output_type: 'display_data', metadata: {}, data }) as IOutput;

const masks = [[token, 'ghp_••••'] as const];

const diff = (
  before: IOutput,
  known: readonly (readonly [string, string])[] = masks,
  value = token
): readonly TextDiff[] =>
  diffOutput(
    { before, after: redactValues(before, [toHidden(value)]) as IOutput },
    known
  );

const drawn = (diffs: readonly TextDiff[]): readonly string[] =>
  diffs.flatMap(({ mime, lines }) => [
    `[${mime}]`,
    ...lines.map(each => `${each.kind} ${each.text}`)
  ]);

it('shows the line that changes, masked on both sides, and those near it', () => {
  const lines = ['1', '2', '3', `key ${token} for ada`, '5', '6', '7'];
  expect(drawn(diff(stream(lines.join('\n'))))).toEqual([
    '[stream]',
    'same 2',
    'same 3',
    'removed key ghp_•••• for ada',
    'added key •••• for ada',
    'same 5',
    'same 6'
  ]);
});

it('leaves a gap between changes, and texts out that do not change', () => {
  const far = Array.from({ length: 9 }, (_, index) => `line ${index}`);
  const html = [`<b>${token}</b>`, ...far, `<i>${token}</i>`].join('\n');
  expect(
    drawn(diff(display({ 'text/plain': 'a table', 'text/html': html })))
  ).toEqual([
    '[text/html]',
    'removed <b>ghp_••••</b>',
    'added <b>••••</b>',
    'same line 0',
    'same line 1',
    'gap ',
    'same line 7',
    'same line 8',
    'removed <i>ghp_••••</i>',
    'added <i>••••</i>'
  ]);
});

it('masks what was taken out in a form that no list knows', () => {
  const value = `${token.slice(0, 12)}&"`;
  const html = `<b>${value.replace('&', '&amp;').replace('"', '&quot;')}</b>`;
  const shown = drawn(
    diff(display({ 'text/html': html }), [[value, '••••••••']], value)
  );
  expect(shown).toEqual([
    '[text/html]',
    'removed <b>••••••••</b>',
    'added <b>••••</b>'
  ]);
});

it('cuts a huge output to its first changes, and tells how many more there are', () => {
  const lines = Array.from({ length: 30_000 }, (_, index) =>
    index % 10 === 0 ? `${index} ${token}` : `${index}`
  );
  const started = performance.now();
  const [{ lines: shown }] = diff(stream(lines.join('\n')));
  expect(performance.now() - started).toBeLessThan(3000);
  expect(shown.filter(({ kind }) => kind === 'added')).toHaveLength(10);
  expect(shown[shown.length - 1]).toEqual({ kind: 'more', text: '2990' });
  expect(shown.length).toBeLessThan(80);
});

it.each([
  [0, 20],
  [59, 400],
  [130, 200],
  [5000, 5000]
])(
  'cuts a long line, with %d signs before the value and %d behind, and no value in two',
  (before, behind) => {
    const near = `${other} ${'x'.repeat(before)}`;
    const line = `${near}${token}${'y'.repeat(behind)} ${other}`;
    const [{ lines }] = diff(stream(line), [...masks, [other, '########']]);
    const shown = lines.map(each => each.text).join('\n');
    expect(lines).toHaveLength(2);
    expect(shown).toContain('ghp_••••');
    expect(shown.length).toBeLessThan(800);
    for (const value of [token.slice(4), other]) {
      for (let at = 0; at + 6 <= value.length; at++) {
        expect(shown).not.toContain(value.slice(at, at + 6));
      }
    }
  }
);

it('shows a value over several lines by its lines', () => {
  const value = [other.slice(0, 20), other.slice(20), 'end of it'].join('\n');
  const known = [value, ...value.split('\n')].map(
    each => [each, '••••••••'] as const
  );
  const shown = drawn(diff(stream(`a\n${value}\nb\n`), known, value));
  expect(shown).toEqual([
    '[stream]',
    'same a',
    'removed ••••••••',
    'removed ••••••••',
    'removed ••••••••',
    'added ••••',
    'same b'
  ]);
});
