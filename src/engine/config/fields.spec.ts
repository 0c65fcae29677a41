import { readConfig } from './read';

const linesOf = (...lines: string[]): (number | null)[] =>
  readConfig('nbwarden.toml', lines.join('\n')).problems.map(
    ({ line }) => line
  );

describe('the mistakes of an entry', () => {
  it('are told all at once', () => {
    const allow = [
      '[[allow]]',
      'fingerprnt = "a"',
      'reason = 3',
      'expires = 1'
    ];
    const rule = [
      '[[rules]]',
      'id = "a b"',
      "regex = '(a+)+acme'",
      'colour = "red"'
    ];
    // What is missing has the line of its entry.
    expect(linesOf(...allow, ...rule)).toEqual([0, 1, 2, 3, 5, 6, 7]);
  });

  it('are told once, though a field is missing without its value', () => {
    expect(linesOf('[[allow]]', 'fingerprint = 1', 'reason = ""')).toEqual([
      1, 2
    ]);
  });

  it.each(['2027-02-31', '2027-02-32', '2027-13-01T08:00:00Z', '"2027-02-30"'])(
    'tell of %s that no calendar has it',
    day => {
      const { file, problems } = readConfig(
        '',
        `[[allow]]\nfingerprint = "a"\nreason = "a"\nexpires = ${day}\n[leave-out]\npaths = ["b"]`
      );
      const named = day.replace(/"/g, '').slice(0, 10);
      expect(problems).toEqual([
        {
          line: 3,
          message: `The calendar has no ${named}. Write a day for "expires": 2027-01-31.`
        }
      ]);
      expect(file).toMatchObject({ allow: [], leaveOut: ['b'] });
    }
  );

  it('make nothing of the entry apply', () => {
    const { file } = readConfig('', '[[allow]]\nreason = "a"\nexpires = 1');
    expect(file.allow).toEqual([]);
  });

  it('are no more than somebody would read', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `k${index} = 1`);
    expect(linesOf('[[allow]]', ...keys)).toHaveLength(20);
  });
});
