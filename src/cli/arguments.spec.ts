import { readArguments } from './arguments';

describe('readArguments', () => {
  it.each([
    [['baseline'], /Name a file or a folder/],
    [['baseline', '-'], /files and folders/],
    [['import-gitleaks'], /Name one file/],
    [['import-gitleaks', 'a', 'b'], /Name one file/],
    [['scan', 'a.py', '-o', './a.py'], /over \.\/a\.py\. Name another/],
    [['import-gitleaks', ''], /The name of a file is empty/],
    [['scan', '.', '-j', '0'], /^--jobs is a number from 1 to 99\.$/],
    [['scan', '.', '-j', ''], /^--jobs needs a value, as in --jobs 4\.$/],
    [
      ['scan', '-j', '-1', '.'],
      /^--jobs needs a value, as in --jobs 4\. One that begins with a hyphen is joined to it: --jobs=-…\.$/
    ],
    [['scan', '.', '-o', ''], /^--output needs a value\.$/],
    [['baseline', '.', '--output='], /^--output needs a value\.$/],
    [['audit', '-o', ''], /^--output needs a value\.$/],
    [['audit', '--config', 'a', '--config', ''], /^--config needs a value/],
    [['trust', '.', '--format', ''], /^--format needs a value/],
    [['hook', 'status', '--format', ''], /^--format needs a value/],
    [['hook', 'status', 'a'], /^Unexpected argument 'a'\./],
    [
      ['fix', '--with', 'dotenv', '--file', '', 'a.py'],
      /^--file needs a value/
    ],
    // What a shell makes of `-o *.ipynb`.
    [['scan', '-o', 'a.ipynb', 'b.ipynb'], /over a\.ipynb\. Name another/]
  ])('%j is wrong', (given, message) => {
    expect(readArguments(given)).toEqual({
      kind: 'wrong',
      message: expect.stringMatching(message) as string
    });
  });

  it.each([
    [['scan', '.'], null],
    [['scan', '.', '-o', '-'], null],
    [['scan', '.', '-o', 'report.json'], 'report.json']
  ])('%j reports to %j', (given, output) => {
    expect(readArguments(given)).toMatchObject({ output });
  });

  it('writes nbwarden.toml unless another file is named', () => {
    expect(readArguments(['baseline', '.'])).toMatchObject({
      output: 'nbwarden.toml',
      demand: { least: 'likely', sensitive: false }
    });
    expect(readArguments(['baseline', '.', '-o', 'x.toml'])).toMatchObject({
      output: 'x.toml'
    });
  });
});
