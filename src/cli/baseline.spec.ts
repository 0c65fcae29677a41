import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command, leak } from '../../scripts/testing/command';

const command = new Command();
command.use();

const added = {
  code: 0,
  out: '1 finding added to nbwarden.toml. Replace each reason by yours.\n'
};

describe('nbwarden baseline', () => {
  it('makes a run pass until something new is found', () => {
    command.write('a.py', leak);
    expect(command.run(['baseline', '.'])).toMatchObject(added);
    expect(command.scan('.')).toMatchObject({
      code: 0,
      findings: [{ allowed: true }]
    });
    command.write('b.py', leak);
    expect(command.scan('.').code).toBe(1);
  });

  it('allows anew what was allowed until a day that is over', () => {
    command.write('a.py', leak);
    command.run(['baseline', '.']);
    const file = join(command.folder, 'nbwarden.toml');
    const lapsed = readFileSync(file, 'utf8').replace(
      /^reason/m,
      'expires = 2020-01-31\nreason'
    );
    command.write('nbwarden.toml', lapsed);
    expect(command.scan('.').code).toBe(1);
    expect(command.run(['baseline', '.'])).toMatchObject(added);
    expect(command.scan('.').code).toBe(0);
  });

  it('tells of files that could not be read, and allows what the others hold', () => {
    command.write('a.py', leak);
    command.write('b.ipynb', '{"cells": [');
    expect(command.run(['baseline', '.'])).toMatchObject({
      ...added,
      code: 2,
      err: expect.stringContaining('b.ipynb') as string
    });
    expect(command.scan('a.py').code).toBe(0);
  });

  it('leaves a file alone that it cannot read', () => {
    command.write('a.py', leak);
    command.write('nbwarden.toml', '[[allow]');
    expect(command.run(['baseline', '.']).code).toBe(2);
    expect(readFileSync(join(command.folder, 'nbwarden.toml'), 'utf8')).toBe(
      '[[allow]'
    );
  });
});

describe('nbwarden import-gitleaks', () => {
  it('says why a file cannot be taken over', () => {
    command.write('a.py', leak);
    const missing = command.run(['import-gitleaks', 'a.py']);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('It has no [[rules]]');
  });

  it('adds nothing to a file that it cannot read', () => {
    command.write('nbwarden.toml', '[[allow]');
    command.write('g.toml', '[[rules]]\nid = "own"\nregex = "acme."');
    const refused = command.run(['import-gitleaks', 'g.toml']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('not valid TOML');
  });
});
