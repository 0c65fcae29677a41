import { PathExt } from '@jupyterlab/coreutils';

import { isSensitive } from '../engine/category';
import type { Finding, ScanResult } from '../engine/types';
import type { EngineClient } from '../worker/client';
import type { Configs } from './configs';
import type { GitClient, StagedFile } from './gitclient';

/** A staged file and what was found in it. */
export interface JudgedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Why it, or a part of it, could not be judged. */
  readonly problems: readonly string[];
}

/** What the next commit would hold. */
export interface Judgement {
  /** How many files are staged. */
  readonly staged: number;
  /** Those with a finding or a problem. */
  readonly files: readonly JudgedFile[];
  /** How many findings a comment or `nbwarden.toml` allows. */
  readonly allowed: number;
}

/**
 * Judge what is staged in a repository: the staged content, not the files in
 * the working folder.
 *
 * @param configs - what everybody allows, and rules of somebody's own.
 * @param counts - whether a finding stops a commit.
 * @param isAnswered - whether the person has said that a finding (by its
 * fingerprint) or a problem (by its words) may be committed.
 *
 * @throws Error - when git or the engine fails: the commit must not go on then.
 */
export const judgeStaged = async (
  repository: string,
  git: GitClient,
  engine: EngineClient,
  configs: Configs,
  counts: (finding: Finding) => boolean,
  isAnswered: (path: string, key: string) => boolean
): Promise<Judgement> => {
  const staged = await git.readStaged(repository);
  const judged = await Promise.all(
    staged.texts.map(file => judge(repository, file, engine, configs))
  );
  const mistaken = listMistakes(repository, staged.texts, configs);
  const files = [...judged, ...mistaken]
    .map(({ path, findings, problems }) => ({
      path,
      findings: secretsFirst(findings).filter(
        each => counts(each) && !isAnswered(path, each.fingerprint)
      ),
      problems: problems.filter(each => !isAnswered(path, each))
    }))
    .filter(({ findings, problems }) => findings.length + problems.length > 0);
  const allowed = judged
    .flatMap(({ findings }) => findings)
    .filter(finding => finding.allowed !== null).length;
  return { staged: staged.count, files, allowed };
};

/** Otherwise in document order. */
const secretsFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(each => !isSensitive(each)),
  ...findings.filter(isSensitive)
];

const judge = async (
  repository: string,
  { path, content, problem }: StagedFile,
  engine: EngineClient,
  configs: Configs
): Promise<JudgedFile> => {
  if (problem !== null) {
    return { path, findings: [], problems: [problem] };
  }
  const full = PathExt.join(repository, path);
  await configs.load(full);
  const { findings, problems }: ScanResult = await engine.call(
    'scanFile',
    path,
    content,
    configs.toScanOptions(full)
  );
  return {
    path,
    findings: configs.judge(full, findings),
    problems: problems.map(toSentence)
  };
};

/** A rule that could not be read cannot find anything: what a file means is not checked. */
const listMistakes = (
  repository: string,
  staged: readonly StagedFile[],
  configs: Configs
): JudgedFile[] => {
  const problems = new Map<string, Set<string>>();
  staged
    .flatMap(({ path }) => configs.problems(PathExt.join(repository, path)))
    .forEach(({ path, line, message }) => {
      const place = line === null ? '' : `Line ${line + 1}: `;
      const known = problems.get(path) ?? new Set<string>();
      problems.set(path, known.add(place + message));
    });
  return [...problems].map(([path, messages]) => ({
    path: PathExt.relative(repository, path),
    findings: [],
    problems: [...messages]
  }));
};

const toSentence = ({
  cell,
  message
}: ScanResult['problems'][number]): string =>
  cell === null ? message : `Cell ${cell + 1}: ${message}`;

/** Rejects with `message` when a promise takes longer than `milliseconds`. */
export const withTimeout = async <Result>(
  promise: Promise<Result>,
  milliseconds: number,
  message: string
): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
};
