import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

import {
  Command,
  type JsonReport,
  leak,
  pathsOf,
  token,
  toNotebook
} from '../../../scripts/testing/command';
import { openCache } from '.';
import { prepareDigests, readDigests } from './digests';
import type { CachePlace } from './place';

const command = new Command();
command.use();

/** As many as are worth a cache. */
const names = Array.from({ length: 12 }, (_, index) => `n${index}.ipynb`);

const lengthOfDigest = 32;

/** A table in a text; a program of a shell holds none. */
const people = [
  'name,password',
  `anna,${token.slice(-12)}`,
  `ben,${token.slice(-22, -12)}`,
  ''
].join('\n');

const file = (): string => join(command.cache, 'nbwarden', 'clean');

/** How many files are known to be clean. */
const countKnown = (): number =>
  existsSync(file()) ? statSync(file()).size / lengthOfDigest - 1 : 0;

/** The program tells its own digest; who else writes to its cache is another. */
const toPlace = (): CachePlace => {
  const text = readFileSync(
    join(dirname(command.bundle), 'program.cjs'),
    'utf8'
  );
  const [, program] = /"([0-9a-f]{64})"/.exec(text) ?? ['', ''];
  return { path: file(), program };
};

const withoutTime = ({ findings, errors, scanned }: JsonReport) => ({
  findings,
  errors,
  scanned: { ...scanned, milliseconds: 0 }
});

beforeEach(() =>
  names.forEach((name, index) =>
    command.write(name, toNotebook(`print(${index})`))
  )
);

it('tells the same of files that it knows, and keeps nothing of those with a finding', () => {
  command.write(names[3], toNotebook(leak));
  command.write(names[4], toNotebook(`${leak}  # nbwarden: allow a test`));
  command.write(names[5], '{ broken');
  const first = command.scan('.');
  expect(pathsOf(first)).toEqual([names[3], names[4]]);
  expect(first.errors).toHaveLength(1);
  expect(countKnown()).toBe(names.length - 3);
  const second = command.scan('.');
  expect(withoutTime(second)).toEqual(withoutTime(first));
  expect(second.code).toBe(first.code);
  expect(countKnown()).toBe(names.length - 3);
  expect(readFileSync(file(), 'latin1')).not.toContain(token);
});

it('does not judge what it knows, unless it is told to', () => {
  command.write(names[0], toNotebook(leak));
  command.scan('.');
  const cache = openCache(toPlace());
  const path = join(command.folder, names[0]);
  cache.add(cache.toKey(path, readFileSync(path), []));
  cache.save();
  expect(pathsOf(command.scan('.'))).toEqual([]);
  expect(pathsOf(command.scan('.', '--no-cache'))).toEqual([names[0]]);
});

it('does not believe what another program added meanwhile', () => {
  command.write(names[0], toNotebook(leak));
  command.scan('.');
  const path = join(command.folder, names[0]);
  const other = openCache({ path: file(), program: 'another' });
  const key = other.toKey(path, readFileSync(path), []);
  appendFileSync(file(), key, 'latin1');
  expect(pathsOf(command.scan('.'))).toEqual([names[0]]);
});

it.each<[string, () => void, string[]]>([
  [
    'a file has changed',
    () => command.write(names[0], toNotebook(leak)),
    [names[0]]
  ],
  [
    'a file of the same content has another name',
    () => command.write('people.txt', people),
    ['people.txt', 'people.txt']
  ],
  [
    'a rule was added',
    () =>
      command.write(
        'nbwarden.toml',
        "[[rules]]\nid = \"own\"\ntitle = \"Own\"\nregex = '''print\\(7\\)'''\n"
      ),
    [names[7]]
  ]
])('judges anew where %s', (_, change, expected) => {
  command.write('people.sh', people);
  expect(pathsOf(command.scan('.'))).toEqual([]);
  change();
  expect(pathsOf(command.scan('.'))).toEqual(expected);
});

it('is shared by threads', () => {
  expect(command.scan('.', '--jobs', '3').scanned.files).toBe(names.length);
  expect(countKnown()).toBe(names.length);
});

it('is not made for a few files, for the standard input or where it is not wanted', () => {
  command.scan(...names.slice(0, 3));
  command.run(['scan', '-', ...names.slice(0, 2)], toNotebook('1'));
  command.scan('.', '--no-cache');
  expect(existsSync(file())).toBe(false);
});

it.each<[string, () => void]>([
  ['cut in the middle', () => truncateSync(file(), 75)],
  ['of another program', () => writeFileSync(file(), 'x'.repeat(320))],
  ['empty', () => truncateSync(file(), 0)],
  ['followed by something else', () => appendFileSync(file(), 'abc')]
])('starts anew where the file is %s', (_, damage) => {
  command.scan('.');
  damage();
  expect(command.scan('.').scanned.files).toBe(names.length);
  expect(countKnown()).toBe(names.length);
});

it('does without where the folder is a file', () => {
  mkdirSync(dirname(command.cache), { recursive: true });
  writeFileSync(command.cache, '');
  command.write(names[0], toNotebook(leak));
  expect(pathsOf(command.scan('.'))).toEqual([names[0]]);
});

it('is the user’s alone', () => {
  command.scan('.');
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(file())).mode & 0o777).toBe(0o700);
});

it('keeps the newest half of very many', () => {
  const path = join(command.folder, 'many');
  const header = 'h'.repeat(lengthOfDigest);
  const toDigest = (index: number): string =>
    `${index}`.padStart(lengthOfDigest, '0');
  const digests = Array.from({ length: 200_001 }, (_, index) =>
    toDigest(index)
  );
  writeFileSync(path, header + digests.join(''), 'latin1');
  prepareDigests(path, header);
  const kept = readDigests(path, header);
  expect(kept?.size).toBe(100_000);
  expect(kept?.has(toDigest(200_000))).toBe(true);
});
