/** What to do about findings of what git keeps: the commands themselves. */
import { credentialFile } from '../engine/credentialfile';
import {
  doesCount,
  toShownPath,
  type Demand,
  type FileFinding,
  type Report
} from '../engine/report';
import { toProgramName } from './program';
import { toShellWord } from './shell';

/** A path as a shell takes it; `null` where a terminal could not show it as it is. */
const toWord = (path: string): string | null => {
  if (toShownPath(path) !== path) {
    return null;
  }
  return toShellWord(path.startsWith('-') ? `./${path}` : path);
};

/** The findings that count, by their files. */
const toFiles = (
  { findings }: Report,
  demand: Demand
): Map<string, FileFinding[]> => {
  const files = new Map<string, FileFinding[]>();
  findings
    .filter(({ finding }) => doesCount(finding, demand))
    .forEach(each => {
      files.set(each.path, [...(files.get(each.path) ?? []), each]);
    });
  return files;
};

/** The commands that repair what is staged. */
export function* toRepairs(report: Report, demand: Demand): Generator<string> {
  const files = toFiles(report, demand);
  if (files.size === 0) {
    return;
  }
  yield '\nTo repair, and to stage the repaired files:\n';
  // A hook runs in the topmost folder, whoever commits may be in another one.
  if (process.env.GIT_PREFIX) {
    yield '  $ cd "$(git rev-parse --show-toplevel)"\n';
  }
  for (const [path, findings] of files) {
    const word = toWord(path);
    const commands =
      word === null ? [] : listCommands(word, path, findings, toProgramName());
    yield commands.length === 0
      ? `  Rename ${toShownPath(path)}: no shell takes this name as it is shown.\n`
      : commands.map(command => `  $ ${command}\n`).join('');
  }
}

const listCommands = (
  word: string,
  path: string,
  findings: readonly FileFinding[],
  program: string
): string[] => {
  const isWhole = findings.some(
    ({ finding }) => finding.rule.id === credentialFile.id
  );
  if (isWhole) {
    const ignored = toWord(`/${path}`) ?? word;
    return [
      `git rm --cached -- ${word}`,
      `echo ${ignored} >> "$(git rev-parse --show-toplevel)/.gitignore"`
    ];
  }
  const isSource = findings.some(({ finding }) =>
    ['source', 'file'].includes(finding.place.part)
  );
  // What rewrites sources redacts the outputs as well.
  const repair = isSource ? 'fix --with env --write' : 'redact --write';
  return [`${program} ${repair} ${word}`, `git add ${word}`];
};

/** What to do about secrets that commits hold, in the order in which it helps. */
export function* toRewriting(
  report: Report,
  demand: Demand
): Generator<string> {
  const files = toFiles(report, demand);
  if (files.size === 0) {
    return;
  }
  const words = [...files.keys()].flatMap(path => toWord(path) ?? []);
  const paths = words
    .slice(0, mostPaths)
    .map(word => `--path ${word}`)
    .join(' ');
  yield `
What to do, in this order:
  1. Revoke each secret, or replace it. Whoever has a copy of the repository has it, whatever
     you do to the commits.
  2. Take it out of the files as they are now, and commit that: nbwarden fix, nbwarden redact.
  3. If the commits have to go, rewrite them in a fresh clone, with everybody's consent:
     $ git filter-repo --replace-text ../secrets.txt    each line: the secret
     $ git filter-repo --invert-paths ${paths}    or: without these files
     then push with --force, let everybody clone anew, and ask the host to forget the old commits.
`;
}

/** A longer command would help nobody. */
const mostPaths = 10;
