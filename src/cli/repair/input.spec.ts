import { readdirSync } from 'node:fs';

import { Command, toNotebook, token } from '../../../scripts/testing/command';

const command = new Command();
command.use();

const source = `token = "${token}"`;
const printed = { output_type: 'stream', name: 'stdout', text: `${token}\n` };
const before = toNotebook(source).replace(
  '"outputs":[]',
  `"outputs":[${JSON.stringify(printed)}]`
);

const outputsOf = (notebook: string): unknown =>
  (JSON.parse(notebook) as { cells: { outputs: unknown }[] }).cells[0].outputs;

describe('a notebook of the standard input', () => {
  it('is shown as it would change, and given with --write', () => {
    const shown = command.run(['fix', '--with', 'env', '-'], before);
    expect(shown.code).toBe(0);
    expect(shown.out).toContain('--- a/-\n+++ b/-\n');
    expect(shown.out).not.toContain(token);
    const given = command.run(['fix', '--with', 'env', '--write', '-'], before);
    expect(given.out).toContain('token = os.environ[\\"GITHUB_TOKEN\\"]');
    expect(outputsOf(given.out)).toEqual([{ ...printed, text: '••••\n' }]);
    expect(given.err).toContain('read -rs GITHUB_TOKEN');
    expect(readdirSync(command.folder)).toEqual([]);
  });

  it('is redacted, and passed on where it holds nothing', () => {
    const redact = (text: string): string =>
      command.run(['redact', '--write', '-'], text).out;
    expect(redact(before)).toBe(before.replace(`${token}\\n`, '••••\\n'));
    expect(redact(toNotebook('x = 1'))).toBe(toNotebook('x = 1'));
  });
});

it.each([
  ['', 'The file is empty.'],
  ['null', 'This is no notebook: it holds null and not an object.'],
  ['{"a": 1}', 'This notebook has no cells.'],
  ['{\n "cells": [\n}', 'This is not valid JSON: see line 3.']
])('says why %j is no notebook', (text, reason) => {
  command.write('a.ipynb', text);
  const answers = [
    command.run(['redact', '.']),
    command.run(['redact', '-'], text)
  ];
  for (const { code, out, err } of answers) {
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/^(?:a\.ipynb|-): /, '')).toBe(`${reason}\n`);
  }
});

it('helps wherever help is asked for', () => {
  const { code, out } = command.run(['fix', '--with', 'env', 'a', '--help']);
  expect([code, out.startsWith('nbwarden finds secrets')]).toEqual([0, true]);
  expect(command.run(['redact', '--', '--help']).code).toBe(2);
});
