import { languageOfPath } from '../../engine/notebook/paths';
import {
  type GuardTools,
  judgeContent,
  type JudgedFile,
  leaveOutAgreed,
  toKeys
} from './commitguard';
import type { GitPart, WalkedCommit } from './gitpart';
import { toStaged } from './stagedreader';

/** How much is read and judged at once. */
const MOST_COMMITS = 100;
const MOST_CONTENTS = 20;

/** Digits of a commit's id that a person is shown. */
const SHORT = 8;

/** How far a walk is, and what the latest commits brought. */
export interface WalkStep {
  readonly total: number;
  readonly done: number;
  /** There were commits before these, which are not here. */
  readonly isCut: boolean;
  readonly found: readonly JudgedFile[];
}

/** Which commits are judged, and how. */
export interface Walk {
  readonly repository: string;
  /** See {@link GitPart.walk}. */
  readonly remote: string | null;
  /** Whether what was agreed to at a commit is left out. */
  readonly leavesOutAgreed: boolean;
  isWanted(path: string): boolean;
}

/** Judge what commits brought, the latest first, a few at a time. */
export async function* judgeCommits(
  walk: Walk,
  part: GitPart,
  tools: GuardTools,
  signal?: AbortSignal
): AsyncGenerator<WalkStep> {
  await tools.reasons.ready;
  let total = 0;
  let isCut = false;
  let done = 0;
  let batch: WalkedCommit[] = [];
  const take = async (): Promise<WalkStep> => {
    const taken = batch;
    batch = [];
    const found = await judgeBatch(walk, taken, part, tools);
    done += taken.length;
    return { total, done, isCut, found };
  };
  for await (const line of part.walk(walk.repository, walk.remote, signal)) {
    if ('count' in line) {
      total = line.count;
      isCut = line.isCut === true;
      yield { total, done, isCut, found: [] };
      continue;
    }
    const files = line.files.filter(({ path }) => walk.isWanted(path));
    batch.push({ ...line, files });
    const contents = batch.reduce((sum, each) => sum + each.files.length, 0);
    if (batch.length >= MOST_COMMITS || contents >= MOST_CONTENTS) {
      yield await take();
    }
  }
  yield await take();
}

const judgeBatch = async (
  { repository, leavesOutAgreed }: Walk,
  commits: readonly WalkedCommit[],
  part: GitPart,
  tools: GuardTools
): Promise<readonly JudgedFile[]> => {
  const entries = commits.flatMap(commit =>
    commit.files.map(file => ({ commit, file }))
  );
  if (entries.length === 0) {
    return [];
  }
  const blobs = await part.readBlobs(
    repository,
    entries.map(({ file }) => file.blob)
  );
  const texts = entries.filter(
    ({ file }) =>
      blobs.get(file.blob)?.kind !== 'binary' ||
      languageOfPath(file.path) !== null
  );
  const judged = await Promise.all(
    texts.map(async ({ commit, file }) => {
      const staged = toStaged(file, blobs.get(file.blob));
      const found = await judgeContent(repository, staged, tools);
      const left = leavesOutAgreed
        ? await leaveOutAgreed(repository, found, [staged], tools)
        : {
            ...found,
            findings: found.findings.filter(each => tools.counts(each))
          };
      return { ...left, outputs: [], commit: await toName(commit, tools) };
    })
  );
  return judged.filter(file => toKeys(file).length > 0);
};

/** A message of a commit may hold a secret, too. */
const toName = async (
  { commit, date, subject }: WalkedCommit,
  { engine }: GuardTools
): Promise<JudgedFile['commit']> => ({
  id: commit.slice(0, SHORT),
  date,
  subject: await engine.call('hideSecrets', subject)
});
