/** Commits that a repository might hold, and what judges them. */
import { BlobScans } from '../../notebook/commit/blobscans';
import type { GuardTools } from '../../notebook/commit/commitguard';
import { CommitReasons } from '../../notebook/commit/commitreasons';
import { Configs } from '../../notebook/config/configs';
import type {
  BlobText,
  GitPart,
  WalkedCommit
} from '../../notebook/commit/gitpart';
import type { StagedReader } from '../../notebook/commit/stagedreader';
import { toContents } from '../../notebook/testing/memorycontents';
import { MemoryDrive } from '../../notebook/testing/memorydrive';
import { PageEngine } from '../../notebook/testing/pageengine';

/** A commit that brought one file. */
export const toCommit = (
  commit: string,
  path: string,
  blob: string,
  subject: string
): WalkedCommit => ({
  commit: commit.padEnd(40, '0'),
  date: '2026-05-03T10:00:00Z',
  subject,
  files: [{ path, blob }]
});

/** Reads contents by their ids, whatever repository is asked. */
export const readBlobsOf =
  (contents: Readonly<Record<string, string>>): GitPart['readBlobs'] =>
  (_, blobs) =>
    Promise.resolve(
      new Map(blobs.map(blob => [blob, toText(contents[blob])] as const))
    );

const toText = (text: string): BlobText => ({
  kind: 'text',
  decoded: { text, encode: null }
});

/** Judges by the real engine, and knows no reasons yet. */
export const startJudging = (): GuardTools => {
  const { client } = new PageEngine();
  const configs = new Configs(toContents(new MemoryDrive()), client);
  return {
    reader: {} as StagedReader,
    scans: new BlobScans(client, configs),
    engine: client,
    configs,
    reasons: new CommitReasons(null),
    counts: ({ allowed }) => allowed === null,
    asksAboutOutputs: () => false
  };
};
