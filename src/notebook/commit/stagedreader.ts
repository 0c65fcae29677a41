import { languageOfPath } from '../../engine/notebook/paths';
import { messageOf } from '../../engine/thrown';
import { toScanned } from './contents';
import type { GitClient, StagedFile, StagedFiles } from './gitclient';
import type { BlobText, GitPart, ListedFile } from './gitpart';

const LINK = '120000';

const MEGABYTE = 2 ** 20;

/** Above this many characters, contents are read again each time. */
const MOST_KEPT = 20 * MEGABYTE;

/** Reads what is staged: through the server part, and where that fails through jupyterlab-git. */
export class StagedReader {
  constructor(part: GitPart, panel: GitClient) {
    this.part = part;
    this.panel = panel;
  }

  /** @throws Error - with why none of the two could tell what is staged. */
  async readStaged(
    repository: string,
    isAmending: boolean
  ): Promise<StagedFiles> {
    const reasons = new Set<string>();
    const throughPart = (): Promise<StagedFiles> =>
      this.readThroughPart(repository, isAmending);
    const throughPanel = (): Promise<StagedFiles> =>
      this.panel.readStaged(repository, isAmending);
    for (const read of (await this.part.isThere())
      ? [throughPart, throughPanel]
      : [throughPanel]) {
      try {
        return await read();
      } catch (error) {
        reasons.add(messageOf(error));
      }
    }
    throw new Error([...reasons].join(' '));
  }

  /** Ask anew the next time: an answer that did not come yet may never come. */
  forget(): void {
    this.latest = null;
  }

  /** A content of before; `null` where it cannot be had any more. */
  async readBlob(repository: string, blob: string): Promise<string | null> {
    try {
      const [[, found]] = await this.part.readBlobs(repository, [blob]);
      return found.kind === 'text' ? toScanned(found.decoded) : null;
    } catch {
      return null;
    }
  }

  /** Credential files and others that git neither has nor ignores. */
  async listUntracked(repository: string): Promise<readonly string[]> {
    return (await this.part.isThere())
      ? this.part.listUntracked(repository)
      : this.panel.listUntracked(repository);
  }

  private async readThroughPart(
    repository: string,
    isAmending: boolean
  ): Promise<StagedFiles> {
    const listed = await this.part.listStaged(repository, isAmending);
    const key = JSON.stringify([repository, listed]);
    if (this.latest?.key === key) {
      return this.latest.files;
    }
    const latest = { key, files: this.readListed(repository, listed) };
    this.latest = latest;
    const isKept = await latest.files.then(isSmall, () => false);
    if (!isKept && this.latest === latest) {
      this.latest = null;
    }
    return latest.files;
  }

  private async readListed(
    repository: string,
    listed: readonly ListedFile[]
  ): Promise<StagedFiles> {
    // The text of a link is only the path that it leads to.
    const files = listed.filter(({ mode }) => mode !== LINK);
    const blobs = await this.part.readBlobs(
      repository,
      files.map(({ blob }) => blob)
    );
    const binary: string[] = [];
    const texts = files.flatMap(file => {
      const blob = blobs.get(file.blob);
      if (blob?.kind === 'binary' && languageOfPath(file.path) === null) {
        binary.push(file.path);
        return [];
      }
      return toStaged(file, blob);
    });
    return { count: listed.length, texts, binary };
  }

  private readonly part: GitPart;
  private readonly panel: GitClient;
  /**
   * The Git panel is looked at often, and what it lists is seldom another. A
   * commit right after it waits for the same reading.
   */
  private latest: {
    readonly key: string;
    readonly files: Promise<StagedFiles>;
  } | null = null;
}

const isSmall = ({ texts }: StagedFiles): boolean =>
  texts.reduce((sum, each) => sum + each.content.length, 0) < MOST_KEPT;

export const toStaged = (
  { path, blob }: Pick<ListedFile, 'path' | 'blob'>,
  read: BlobText | undefined
): StagedFile => {
  const content = read?.kind === 'text' ? toScanned(read.decoded) : '';
  return { path, blob, content, problem: findProblem(read) };
};

const findProblem = (read: BlobText | undefined): string | null => {
  switch (read?.kind) {
    case 'text':
      return null;
    case 'binary':
      return 'It is not a text, as its name says.';
    case 'large':
      return `It is too large to be read: ${Math.round(read.size / MEGABYTE)} MB.`;
    default:
      return 'It could not be read.';
  }
};
