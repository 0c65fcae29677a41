import { TextDecoder, TextEncoder } from 'node:util';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { scanFile } from '../../engine/documents';
import { toBlobId } from './blobid';
import { Configs } from '../config/configs';
import { decodeText } from './contents';
import type { BlobText, FileStep, GitPart, LeftFile } from './gitpart';
import { RequestRefused } from '../server/requests';
import { type OpenDocuments, StagedRepairs } from './stagedrepair';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { PageEngine } from '../testing/pageengine';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const { text: token } = generateSample('github-pat-classic', seeded(4));
const source = `token: "${token}"\n`;
const path = 'a.yaml';
const [{ fingerprint }] = scanFile(path, source).findings;
const redact = {
  kind: 'values',
  fingerprints: [fingerprint],
  way: null
} as const;

/** A repository of one file, in memory. */
class MemoryPart implements Partial<GitPart> {
  constructor(
    public index: string,
    public file: string | null,
    private readonly isFileHeld = false
  ) {}

  readonly objects = new Map<string, string>();

  readBlobs(): Promise<ReadonlyMap<string, BlobText>> {
    return Promise.resolve(
      new Map([[this.put(this.index), toText(this.index)]])
    );
  }

  readWorking(): ReturnType<GitPart['readWorking']> {
    return Promise.resolve(
      this.file === null
        ? null
        : { blob: this.put(this.file), text: toText(this.file) }
    );
  }

  keep(_: string, contents: readonly Uint8Array[]): Promise<readonly string[]> {
    return Promise.resolve(
      contents.map(each => this.put(Buffer.from(each).toString()))
    );
  }

  change(
    _: string,
    [{ index, file }]: readonly FileStep[]
  ): Promise<readonly LeftFile[]> {
    if (index?.before !== toBlobId(this.index)) {
      return Promise.reject(new Error('Something else is staged.'));
    }
    this.index = this.objects.get(index.after ?? '') ?? '';
    if (file && this.isFileHeld) {
      return Promise.resolve([{ path, message: 'It is read-only.' }]);
    }
    this.file = file ? (this.objects.get(file.after ?? '') ?? '') : this.file;
    return Promise.resolve([]);
  }

  private put(content: string): string {
    const id = toBlobId(content);
    this.objects.set(id, content);
    return id;
  }
}

const toText = (content: string): BlobText => {
  const decoded = decodeText(new TextEncoder().encode(content));
  return decoded ? { kind: 'text', decoded } : { kind: 'binary' };
};

const start = (
  part: MemoryPart,
  isDirty = false
): { repairs: StagedRepairs; reloaded: string[] } => {
  const reloaded: string[] = [];
  const documents: OpenDocuments = {
    isDirty: () => isDirty,
    reload: each => {
      reloaded.push(each);
      return Promise.resolve();
    }
  };
  const { client } = new PageEngine();
  const configs = new Configs(toContents(new MemoryDrive()), client);
  const repairs = new StagedRepairs(
    part as unknown as GitPart,
    client,
    configs,
    documents
  );
  return { repairs, reloaded };
};

describe('StagedRepairs', () => {
  it('repairs the index and the file, and brings both back', async () => {
    const mine = `${source}mine: 1\n`;
    const part = new MemoryPart(source, mine);
    const { repairs, reloaded } = start(part);
    const blob = toBlobId(source);
    expect(await repairs.repair('repo', path, blob, redact)).toEqual({
      isChanged: true,
      file: 'repaired'
    });
    expect(part.index).toBe('token: "••••"\n');
    expect(part.file).toBe('token: "••••"\nmine: 1\n');
    expect(reloaded).toEqual(['repo/a.yaml']);
    expect(repairs.canUndo).toBe(true);
    await repairs.undo();
    expect([part.index, part.file]).toEqual([source, mine]);
    expect(repairs.canUndo).toBe(false);
  });

  it('leaves a file that is open with changes, and one that cannot be written', async () => {
    const dirty = new MemoryPart(source, source);
    const blob = toBlobId(source);
    const { repairs } = start(dirty, true);
    const result = await repairs.repair('repo', path, blob, redact);
    expect(result.file).toBe('unsaved');
    expect(dirty.file).toBe(source);
    const held = new MemoryPart(source, source, true);
    const tried = start(held).repairs;
    const outcome = await tried.repair('repo', path, blob, redact);
    expect(outcome.file).toEqual({ path, message: 'It is read-only.' });
    expect(held.index).not.toContain(token);
    await tried.undo();
    expect([held.index, held.file]).toEqual([source, source]);
  });

  it('repairs the index where the file is protected, and not where nobody answers', async () => {
    const part = new MemoryPart(source, source);
    const { repairs } = start(part);
    const blob = toBlobId(source);
    const order = ['repo', path, blob, redact] as const;
    part.readWorking = () => Promise.reject(new Error('Nobody is there.'));
    await expect(repairs.repair(...order)).rejects.toThrow('Nobody is there.');
    expect(part.index).toBe(source);
    const message = 'It is read-only.';
    part.readWorking = () => Promise.reject(new RequestRefused(422, message));
    const { file } = await repairs.repair(...order);
    expect(file).toEqual({ path, message });
    expect([part.index, part.file]).toEqual(['token: "••••"\n', source]);
  });

  it.each([['other: 1\n'], [null]])(
    'says so where the file does not hold it: %j',
    async file => {
      const part = new MemoryPart(source, file);
      const { repairs } = start(part);
      const blob = toBlobId(source);
      const result = await repairs.repair('repo', path, blob, redact);
      expect(result).toEqual({ isChanged: true, file: 'without' });
      expect(part.file).toBe(file);
    }
  );

  it('changes nothing where nothing can be found, or something else is staged', async () => {
    const part = new MemoryPart(source, null);
    const { repairs } = start(part);
    const blob = toBlobId(source);
    const nothing = { ...redact, fingerprints: [] };
    const result = await repairs.repair('repo', path, blob, nothing);
    expect(result.isChanged).toBe(false);
    await expect(
      repairs.repair('repo', path, toBlobId('other'), redact)
    ).rejects.toThrow('Something else is staged.');
    expect(part.index).toBe(source);
    expect(repairs.canUndo).toBe(false);
  });

  it('does not touch what it could not write back', async () => {
    const part = new MemoryPart('a\0b', null);
    const { repairs } = start(part);
    await expect(
      repairs.repair('repo', path, toBlobId('a\0b'), redact)
    ).rejects.toThrow('Only texts in UTF-8 or UTF-16 can be changed.');
  });
});
