import type { GitClient, StagedFiles } from './gitclient';
import type { BlobText, GitPart, ListedFile } from './gitpart';
import { StagedReader } from './stagedreader';

const text = (content: string): BlobText => ({
  kind: 'text',
  decoded: { text: content, encode: null }
});

const file = (path: string, blob: string, mode = '100644'): ListedFile => ({
  path,
  blob,
  mode
});

const fromPanel: StagedFiles = { count: 7, texts: [], binary: [] };

const makeReader = (
  part: Partial<GitPart>,
  readStaged: () => Promise<StagedFiles> = () => Promise.resolve(fromPanel)
): StagedReader =>
  new StagedReader(
    { isThere: () => Promise.resolve(true), ...part } as GitPart,
    { readStaged } as unknown as GitClient
  );

const fail = (message: string) => (): Promise<never> =>
  Promise.reject(new Error(message));

const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

describe('StagedReader', () => {
  it('reads through the server part, and names what it cannot read', async () => {
    const reader = makeReader({
      listStaged: () =>
        Promise.resolve([
          file('a.ipynb', '1'),
          file('link', '2', '120000'),
          file('a.png', '3'),
          file('b.ipynb', '3'),
          file('c.ipynb', '4'),
          file('d.ipynb', '5')
        ]),
      readBlobs: () =>
        Promise.resolve(
          new Map<string, BlobText>([
            ['1', text('\ufeff{}')],
            ['3', { kind: 'binary' }],
            ['4', { kind: 'large', size: 80 * 2 ** 20 }]
          ])
        )
    });
    const { count, texts, binary } = await reader.readStaged('', false);
    expect(count).toBe(6);
    expect(binary).toEqual(['a.png']);
    expect(texts).toEqual([
      { path: 'a.ipynb', blob: '1', content: '{}', problem: null },
      {
        path: 'b.ipynb',
        blob: '3',
        content: '',
        problem: 'It is not a text, as its name says.'
      },
      {
        path: 'c.ipynb',
        blob: '4',
        content: '',
        problem: 'It is too large to be read: 80 MB.'
      },
      {
        path: 'd.ipynb',
        blob: '5',
        content: '',
        problem: 'It could not be read.'
      }
    ]);
  });

  it('reads the same contents only once', async () => {
    let reads = 0;
    let blob = '1';
    const reader = makeReader({
      listStaged: () => Promise.resolve([file('a.ipynb', blob)]),
      readBlobs: () => {
        reads++;
        return Promise.resolve(new Map([[blob, text(`{"${blob}": 0}`)]]));
      }
    });
    const first = await reader.readStaged('', false);
    expect(await reader.readStaged('', false)).toEqual(first);
    expect(reads).toBe(1);
    blob = '2';
    const { texts } = await reader.readStaged('', false);
    expect(texts[0].content).toBe('{"2": 0}');
  });

  it('waits for a reading under way, unless it is told to ask anew', async () => {
    const answers: ((blobs: Map<string, BlobText>) => void)[] = [];
    const reader = makeReader({
      listStaged: () => Promise.resolve([file('a.ipynb', '1')]),
      readBlobs: () => new Promise(resolve => answers.push(resolve))
    });
    const both = [reader.readStaged('', false), reader.readStaged('', false)];
    await settle();
    expect(answers).toHaveLength(1);
    reader.forget();
    both.push(reader.readStaged('', false));
    await settle();
    expect(answers).toHaveLength(2);
    answers.forEach(answer => answer(new Map([['1', text('{}')]])));
    const read = await Promise.all(both);
    expect(read.map(({ texts }) => texts[0].content)).toEqual([
      '{}',
      '{}',
      '{}'
    ]);
  });

  it('asks anew after a reading that failed', async () => {
    let reads = 0;
    const reader = makeReader({
      listStaged: () => Promise.resolve([file('a.ipynb', '1')]),
      readBlobs: () =>
        reads++ === 0
          ? Promise.reject(new Error('Busy.'))
          : Promise.resolve(new Map([['1', text('{}')]]))
    });
    expect(await reader.readStaged('', false)).toBe(fromPanel);
    expect((await reader.readStaged('', false)).texts).toHaveLength(1);
  });

  it('goes on through jupyterlab-git when the server part fails or is not there', async () => {
    const gone = makeReader({ listStaged: fail('Gone.') });
    expect(await gone.readStaged('', false)).toBe(fromPanel);
    const none = makeReader({ isThere: () => Promise.resolve(false) });
    expect(await none.readStaged('', false)).toBe(fromPanel);
  });

  it('fails with both reasons when neither can tell', async () => {
    const reader = makeReader({ listStaged: fail('Gone.') }, fail('No git.'));
    await expect(reader.readStaged('', false)).rejects.toThrow('Gone. No git.');
    const both = makeReader({ listStaged: fail('Gone.') }, fail('Gone.'));
    await expect(both.readStaged('', false)).rejects.toThrow(/^Gone\.$/);
  });

  it('has no earlier content where the repository lost it', async () => {
    const reader = makeReader({ readBlobs: fail('Lost.') });
    expect(await reader.readBlob('', '1')).toBeNull();
  });
});
