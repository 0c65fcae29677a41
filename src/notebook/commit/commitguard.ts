import { PathExt } from '@jupyterlab/coreutils';

import { isSensitive } from '../../engine/category';
import { judgeCredentialFile } from '../../engine/credentialfile';
import type { OutputAt } from '../../engine/guard';
import { languageOfPath } from '../../engine/notebook/paths';
import type { Finding, ScanResult } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import type { BlobScans } from './blobscans';
import type { CommitReasons } from './commitreasons';
import type { Configs } from '../config/configs';
import type { StagedFile } from './gitclient';
import type { StagedReader } from './stagedreader';

/** A staged file and what was found in it. */
export interface JudgedFile {
  /** Relative to the repository. */
  readonly path: string;
  /** Git's id of the content; `null` where nobody tells it. */
  readonly blob: string | null;
  readonly findings: readonly Finding[];
  /** Outputs without a finding, where a person wants to be asked about those too. */
  readonly outputs: readonly OutputAt[];
  /** Why it, or a part of it, could not be judged. */
  readonly problems: readonly string[];
  /** Whether it is a file that is made to hold credentials. */
  readonly isCredentialFile: boolean;
  /** The commit that brought it, where it is one already. */
  readonly commit?: CommitName;
}

/** A commit, as a person knows it. */
export interface CommitName {
  /** Abbreviated. */
  readonly id: string;
  readonly date: string;
  readonly subject: string;
}

/** What the next commit would hold. */
export interface Judgement {
  /** How many files are staged. */
  readonly staged: number;
  /** Those with something to say about. */
  readonly files: readonly JudgedFile[];
  /** How many findings a comment or `nbwarden.toml` allows. */
  readonly allowed: number;
  /** Files that hold no text, which are not read. */
  readonly binary: readonly string[];
}

/** What judging needs. */
export interface GuardTools {
  readonly reader: StagedReader;
  readonly scans: BlobScans;
  readonly engine: EngineClient;
  readonly configs: Configs;
  readonly reasons: CommitReasons;
  /** Whether a finding stops a commit. */
  counts(finding: Finding): boolean;
  /** Whether outputs without a finding are asked about. */
  asksAboutOutputs(): boolean;
}

/** What can be agreed to besides findings. */
const CREDENTIAL_FILE = 'credential file';
const OUTPUTS = 'outputs';

/** Stands for a content that is not in git: a mistake's words say all there is. */
const NO_CONTENT = '';

/** What Git LFS commits in place of a file (its specification, version 1). */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;

/**
 * Judge what is staged in a repository: the staged content, not the files in
 * the working folder. What a person has agreed to, in the same content or with
 * the same value, is left out.
 *
 * @throws Error - when git or the engine fails: the commit must not go on then.
 */
export const judgeStaged = async (
  repository: string,
  isAmending: boolean,
  tools: GuardTools
): Promise<Judgement> => {
  await tools.reasons.ready;
  const staged = await tools.reader.readStaged(repository, isAmending);
  const judged = await Promise.all(
    staged.texts.map(file => judgeContent(repository, file, tools))
  );
  const mistaken = listMistakes(repository, staged.texts, tools);
  const left = await Promise.all(
    [...judged, ...mistaken].map(file =>
      leaveOutAgreed(repository, file, staged.texts, tools)
    )
  );
  return {
    staged: staged.count,
    files: left.filter(file => toKeys(file).length > 0),
    allowed: judged
      .flatMap(({ findings }) => findings)
      .filter(({ allowed }) => allowed !== null).length,
    binary: staged.binary
  };
};

/** What can be agreed to of a file. */
export const toKeys = (file: JudgedFile): readonly string[] => [
  ...file.findings.map(({ fingerprint }) => fingerprint),
  ...file.problems,
  ...(file.outputs.length > 0 ? [OUTPUTS] : []),
  ...(file.isCredentialFile ? [CREDENTIAL_FILE] : [])
];

/** What a content holds, whatever was agreed to. */
export const judgeContent = async (
  repository: string,
  { path, blob, content, problem }: StagedFile,
  { scans, engine, asksAboutOutputs }: GuardTools
): Promise<JudgedFile> => {
  const text = problem === null ? content : null;
  const isCredentialFile = judgeCredentialFile(path, text) !== null;
  const named = { path, blob, isCredentialFile };
  const obstacle = problem ?? findPointer(path, content);
  if (obstacle !== null) {
    return { ...named, findings: [], outputs: [], problems: [obstacle] };
  }
  const { findings, problems } = await scans.scan(
    repository,
    path,
    blob,
    content
  );
  const outputs = asksAboutOutputs()
    ? await engine.call('listOutputs', path, content)
    : [];
  const isTold = ({ cell, output }: OutputAt): boolean =>
    findings.some(
      ({ place }) => place.cell === cell && place.output === output
    );
  return {
    ...named,
    findings: secretsFirst(findings),
    outputs: outputs.filter(each => !isTold(each)),
    problems: problems.map(toSentence)
  };
};

const findPointer = (path: string, content: string): string | null =>
  lfsPointer.test(content) && languageOfPath(path) !== null
    ? 'It is kept in Git LFS: what is there was not read.'
    : null;

/** Otherwise in document order. */
const secretsFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(each => !isSensitive(each)),
  ...findings.filter(isSensitive)
];

export const leaveOutAgreed = async (
  repository: string,
  file: JudgedFile,
  staged: readonly StagedFile[],
  tools: GuardTools
): Promise<JudgedFile> => {
  const counting = file.findings.filter(each => tools.counts(each));
  const same = await findSame(repository, file, counting, staged, tools);
  const isAgreed = (key: string): boolean => {
    const agreed = tools.reasons.find(repository, file.path, key);
    return agreed !== undefined && agreed.blob === file.blob;
  };
  return {
    ...file,
    findings: counting.filter(
      ({ fingerprint }) => !isAgreed(fingerprint) && !same.has(fingerprint)
    ),
    problems: file.problems.filter(each => !isAgreed(each)),
    outputs: isAgreed(OUTPUTS) ? [] : file.outputs,
    isCredentialFile: file.isCredentialFile && !isAgreed(CREDENTIAL_FILE)
  };
};

/** What was agreed to in another content that holds the same value. */
const findSame = async (
  repository: string,
  { path, blob }: JudgedFile,
  findings: readonly Finding[],
  staged: readonly StagedFile[],
  { reader, engine, configs, reasons }: GuardTools
): Promise<ReadonlySet<string>> => {
  const blobs = new Set(
    findings
      .map(each => reasons.find(repository, path, each.fingerprint)?.blob)
      .filter(each => each !== undefined && each !== blob)
  );
  const content = staged.find(each => each.path === path)?.content ?? '';
  const options = configs.toScanOptions(PathExt.join(repository, path));
  const lists = await Promise.all(
    [...blobs].map(async earlier => {
      const before = await reader.readBlob(repository, earlier ?? '');
      const same =
        before === null
          ? []
          : await engine.call('listSame', path, before, content, options);
      return same.filter(
        each => reasons.find(repository, path, each)?.blob === earlier
      );
    })
  );
  return new Set(lists.flat());
};

/** A rule that could not be read cannot find anything: what a file means is not checked. */
const listMistakes = (
  repository: string,
  staged: readonly StagedFile[],
  { configs }: GuardTools
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
    blob: NO_CONTENT,
    findings: [],
    outputs: [],
    problems: [...messages],
    isCredentialFile: false
  }));
};

const toSentence = ({
  cell,
  message
}: ScanResult['problems'][number]): string =>
  cell === null ? message : `Cell ${cell + 1}: ${message}`;
