/** What to do about findings of what git keeps: the commands themselves. */
import { isSensitive } from '../engine/category';
import { credentialFile } from '../engine/credentialfile';
import {
  doesCount,
  toShownPath,
  type Demand,
  type FileFinding,
  type Report
} from '../engine/report';
import { isAmending } from './amend';
import { findConflicts } from './conflicts';
import { toProgramName } from './program';
import { toShellWord } from './shell';
import { isGarbled } from './trouble';

/** A path as a shell takes it; `null` where a terminal could not show it as it is. */
const toWord = (path: string): string | null => {
  if (toShownPath(path) !== path || isGarbled(path)) {
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

/** The commands that repair what is staged, and what has to be done by hand before. */
export function* toRepairs(report: Report, demand: Demand): Generator<string> {
  const isPassing = isStagedInPassing();
  const files = [...toFiles(report, demand)];
  const whole = files.filter(([, findings]) => findings.some(isOfWholeFile));
  const rest = files.filter(each => !whole.includes(each));
  const unmerged = new Set(findConflicts(rest.map(([path]) => path)));
  const others = rest.filter(
    ([path]) => !unmerged.has(path) && !(isPassing && isBroken(report, path))
  );
  const isNamed = isAmending() || unmerged.size > 0;
  const names = [
    ...whole,
    ...unmerged,
    ...(isNamed || isPassing ? others : [])
  ];
  // A hook runs in the topmost folder, whoever commits may be in another one.
  const start =
    process.env.GIT_PREFIX && names.length > 0
      ? '  $ cd "$(git rev-parse --show-toplevel)"\n'
      : '';
  if (unmerged.size > 0) {
    const words = [...unmerged].map(toArgument).join('');
    yield '\nA merge conflict is not resolved. Open the file, keep the lines that belong there, without the secret, and stage it:\n';
    yield start;
    yield words === '' ? '' : `  $ git add --${words}\n`;
  }
  if (others.length > 0) {
    const program = toProgramName();
    const words = others.map(([path]) => toArgument(path)).join('');
    yield '\nTo repair what is staged, and your files as far as they hold the same:\n';
    yield unmerged.size > 0 ? '' : start;
    yield isPassing && words !== '' ? `  $ git add --${words}\n` : '';
    yield `  $ ${program} ${toRepair(others)}${isNamed ? words : ''}\n`;
    yield `To bring back afterwards what was there: ${program} redact --staged --undo\n`;
  }
  if (whole.length > 0) {
    yield '\nTo leave out files that do not belong there:\n';
    yield others.length + unmerged.size > 0 ? '' : start;
    yield* whole.flatMap(([path]) => toLeavingOut(path));
  }
}

/**
 * Whether it is staged for this commit only, as by `git commit -a` and
 * `git commit FILE`: in an index of its own, which goes when the commit stops.
 */
const isStagedInPassing = (): boolean =>
  /(?:^|[\\/])(?:index|next-index-\d{1,20})\.lock$/.test(
    process.env.GIT_INDEX_FILE ?? ''
  );

/** What cannot be read is not to be staged as it is. */
const isBroken = ({ errors }: Report, path: string): boolean =>
  errors.some(each => each.path === path);

const isOfWholeFile = ({ finding }: FileFinding): boolean =>
  finding.rule.id === credentialFile.id;

/** What rewrites code redacts the outputs as well. */
const toRepair = (
  files: readonly (readonly [string, readonly FileFinding[]])[]
): string => {
  const findings = files.flatMap(([, those]) =>
    those.map(({ finding }) => finding)
  );
  const isInSources = findings.some(({ place }) =>
    ['source', 'file'].includes(place.part)
  );
  const command = isInSources ? 'fix --staged --with env' : 'redact --staged';
  return findings.some(isSensitive)
    ? `${command} --sensitive --write`
    : `${command} --write`;
};

const toArgument = (path: string): string => {
  const word = toWord(path);
  return word === null ? '' : ` ${word}`;
};

const toLeavingOut = (path: string): string[] => {
  const word = toWord(path);
  if (word === null) {
    return [
      `  Rename ${toShownPath(path)}: no shell takes this name as it is shown.\n`
    ];
  }
  const pattern = toShellWord(`/${path.replace(/[\\*?[]| $/g, '\\$&')}`);
  // The last line that is there may have no end. A shell's echo may take a backslash for the
  // start of something else.
  return [
    `  $ git rm --cached -- ${toPathspec(path, word)}\n`,
    `  $ printf '\\n%s\\n' ${pattern} >> "$(git rev-parse --show-toplevel)/.gitignore"\n`
  ];
};

/** Git looks for patterns in what it is given, unless it is told not to. */
const toPathspec = (path: string, word: string): string =>
  /^:|[\\*?[]/.test(path) ? toShellWord(`:(literal)${path}`) : word;

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
