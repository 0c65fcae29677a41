import { generateSample } from './credentials';
import { seeded } from './credentials/seeded';
import { isNotebookText, scanFile, scanNotebookText } from './documents';
import type { Finding } from './types';

/** A token that exists nowhere. */
const {
  text: sample,
  from,
  to
} = generateSample('github-pat-classic', seeded(1));
const token = sample.slice(from, to);

/** What stands in `text` where the finding says. */
const valueAt = (text: string, finding: Finding): string =>
  text.slice(finding.from, finding.to);

describe('scanNotebookText', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    ['space', ' \n', 'The file is empty.'],
    ['broken JSON', '{\n "cells": [\n', 'This is not valid JSON: see line 3.'],
    [
      'a conflict',
      '{\n<<<<<<< HEAD\n "a": 1\n=======\n',
      'This is not valid JSON: it holds an unresolved merge conflict.'
    ],
    [
      'another JSON',
      '[]',
      'This is no notebook: it holds a list and not an object.'
    ]
  ])('tells of %s', (_, text, message) => {
    expect(scanNotebookText(text)).toEqual({
      findings: [],
      problems: [{ cell: null, message }]
    });
  });

  it('finds secrets in a file that is no valid JSON', () => {
    const text = `{"cells": [{"source": ["a = \\"${token}\\"\\n"]}`;
    const { findings, problems } = scanNotebookText(text);
    expect(problems).toHaveLength(1);
    expect(problems[0].message).not.toContain(token.slice(0, 8));
    expect(findings.map(each => valueAt(text, each))).toEqual([token]);
    expect(findings[0].place).toMatchObject({ part: 'file', cell: null });
  });
});

describe('scanFile', () => {
  it.each([
    ['settings.py', (value: string) => `TOKEN = "${value}"\n`],
    ['.env', (value: string) => `GITHUB_TOKEN=${value}\n`],
    ['config.yaml', (value: string) => `github:\n  token: ${value}\n`],
    ['config.json', (value: string) => `{"token": "${value}"}`],
    ['notes.md', (value: string) => `Set \`GITHUB_TOKEN=${value}\`.`],
    ['page.html', (value: string) => `<p>${value}</p>`],
    ['without-a-type', (value: string) => `token ${value}`]
  ])('reads %s', (path, toText) => {
    const text = toText(token);
    const { findings } = scanFile(path, text);
    expect(findings.map(each => valueAt(text, each))).toEqual([token]);
    expect(findings[0].place).toEqual({
      part: 'file',
      cell: null,
      cellId: null,
      output: null,
      mime: null
    });
  });

  it('reads a notebook by its name', () => {
    const text = JSON.stringify({
      cells: [{ cell_type: 'code', source: `a = "${token}"` }]
    });
    expect(scanFile('dir/A.IPYNB', text).findings[0].place.cell).toBe(0);
  });
});

describe('isNotebookText', () => {
  it.each([
    ['{"cells": []}', true],
    [' {"worksheets": []}', true],
    ['{"a": 1}', false],
    ['{"cells": ', false],
    ['cells: []', false]
  ])('%j: %s', (text, expected) => {
    expect(isNotebookText(text)).toBe(expected);
  });
});
