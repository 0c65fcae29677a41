/** What git knows of the files of a folder. */
import type {
  ChildProcessByStdio,
  SpawnSyncOptionsWithBufferEncoding
} from 'node:child_process';
import { createRequire } from 'node:module';
import type { Readable, Writable } from 'node:stream';

import { gitEnvironment, gitSettings } from './gitsettings';

/** Thrown where git could not do what it was asked for; says why as a sentence. */
export class GitFailure extends Error {}

/** A git that was started and answers bit by bit. */
export type RunningGit = ChildProcessByStdio<Writable, Readable, null>;

/** Loaded when it is needed: that takes longer than to read a notebook. */
const loadProcesses = (): typeof import('node:child_process') =>
  createRequire(import.meta.url)(
    'node:child_process'
  ) as typeof import('node:child_process');

/**
 * What git answers.
 *
 * @param input - what it reads from its standard input.
 * @throws GitFailure - without git, or where it fails.
 */
export const askGit = (
  args: readonly string[],
  folder?: string,
  failure?: string,
  input?: string | Buffer
): Buffer => askGitAside(args, folder, failure, input).answer;

/** The same, with what git complains of beside its answer. */
export const askGitAside = (
  args: readonly string[],
  folder = '.',
  failure = 'Git could not be asked.',
  input: string | Buffer = ''
): { answer: Buffer; complaints: string } => {
  const options: SpawnSyncOptionsWithBufferEncoding = {
    cwd: folder,
    env: gitEnvironment(process.env),
    input,
    maxBuffer: 2 ** 31 - 1,
    stdio: ['pipe', 'pipe', 'pipe']
  };
  const { status, stdout, stderr, error } = loadProcesses().spawnSync(
    'git',
    [...gitSettings, ...args],
    options
  );
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new GitFailure('There is no git on this machine.');
  }
  if (status !== 0) {
    throw new GitFailure(explain(stderr) ?? failure);
  }
  return { answer: stdout, complaints: stderr.toString('utf8') };
};

/** An answer of one line, such as a path. */
export const askGitLine = (
  args: readonly string[],
  folder = '.',
  failure?: string
): string => askGit(args, folder, failure).toString('utf8').replace(/\n$/, '');

/** What another program of the system says; throws where there is none. */
export const askProgram = (program: string, args: readonly string[]): string =>
  loadProcesses().execFileSync(program, [...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  });

/** Starts a git that reads and writes for longer. */
export const startGit = (args: readonly string[], folder = '.'): RunningGit =>
  loadProcesses().spawn('git', [...gitSettings, ...args], {
    cwd: folder,
    env: gitEnvironment(process.env),
    // In a group of its own: Ctrl-C is for the program that asks.
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore']
  });

/** What git complains of that no command can do anything about, and what a person can. */
const causes: readonly (readonly [complaint: RegExp, sentence: string])[] = [
  [
    /safe\.directory/,
    'The repository belongs to somebody else, and git does not read it: see safe.directory in "git help config".'
  ],
  [
    /safe\.bareRepository/,
    'Git is set to read a bare repository only where it is named: see safe.bareRepository in "git help config".'
  ],
  [
    /\bindex file\b.{0,40}\b(?:corrupt|smaller|open|map)|bad (?:index|signature)/i,
    'The index of the repository is damaged. Delete the file that "git rev-parse --git-path index" names and run "git reset": your files stay as they are, and "git add" stages them again.'
  ],
  [
    /\bcorrupt|loose object|bad object|unable to read (?:tree|sha1|[\da-f]{40})/i,
    'The repository is damaged: "git fsck" tells where.'
  ]
];

/** The complaint itself is not repeated: it may hold the password of an address. */
const explain = (complaint: Buffer | undefined): string | undefined => {
  const text = complaint?.toString('utf8') ?? '';
  return causes.find(([pattern]) => pattern.test(text))?.[1];
};

/** The parts of an answer to a command with `-z`. */
export const toParts = (answer: Buffer): string[] =>
  answer.toString('utf8').split('\0').slice(0, -1);
