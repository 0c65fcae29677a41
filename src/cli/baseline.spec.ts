import { Command, leak } from '../../scripts/testing/command';

const command = new Command();
command.use();

describe('nbwarden baseline', () => {
  it('makes a run pass until something new is found', () => {
    command.write('a.py', leak);
    expect(command.run(['baseline', '.'])).toMatchObject({
      code: 0,
      out: '1 finding added to nbwarden.toml. Replace each reason by yours.\n'
    });
    expect(command.scan('.')).toMatchObject({
      code: 0,
      findings: [{ allowed: true }]
    });
    command.write('b.py', leak);
    expect(command.scan('.').code).toBe(1);
    command.write('c.ipynb', '{"cells": [');
    expect(command.run(['baseline', '.'])).toMatchObject({
      code: 2,
      out: '1 finding added to nbwarden.toml. Replace each reason by yours.\n',
      err: expect.stringContaining('c.ipynb') as string
    });
    expect(command.scan('a.py', 'b.py').code).toBe(0);
    command.write('nbwarden.toml', '[[allow]');
    expect(command.run(['baseline', '.']).code).toBe(2);
    const missing = command.run(['import-gitleaks', 'a.py']);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('It has no [[rules]]');
    command.write('g.toml', '[[rules]]\nid = "own"\nregex = "acme."');
    expect(command.run(['import-gitleaks', 'g.toml']).err).toContain(
      'not valid TOML'
    );
  });
});
