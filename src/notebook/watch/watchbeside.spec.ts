import type { INotebookContent } from '@jupyterlab/nbformat';

import { scanNotebook } from '../../engine';
import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { watchNotebook } from '../testing/opennotebook';
import { PageEngine } from '../testing/pageengine';
import type { NotebookWatch } from './watch';

const makeToken = (seed: number): string => {
  const { text, from, to } = generateSample('github-pat-classic', seeded(seed));
  return text.slice(from, to);
};

const content = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { author: { token: makeToken(1) } },
  cells: [
    {
      id: 'a',
      cell_type: 'code',
      source: '1',
      outputs: [],
      execution_count: 1,
      metadata: {}
    },
    {
      id: 'b',
      cell_type: 'markdown',
      source: 'text',
      metadata: { note: makeToken(2) },
      attachments: {
        'a.txt': { 'text/plain': `token ${makeToken(3)}` },
        'b.png': { 'image/png': 'iVBORw0KGgo=' }
      }
    }
  ]
} as unknown as INotebookContent;

const engine = new PageEngine();

const open = async (): Promise<NotebookWatch> => {
  const contents = toContents(new MemoryDrive());
  const watch = watchNotebook(content, 'a.ipynb', engine.client, contents);
  await watch.settle();
  return watch;
};

const toPlaces = (watch: NotebookWatch): unknown[] =>
  watch.findings.map(({ finding, cell }) => [
    finding.place.part,
    finding.place.cell,
    cell?.id ?? null
  ]);

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

describe('a watch', () => {
  beforeEach(() => engine.calls.splice(0));

  it('finds what stands beside sources and outputs, as the file holds it', async () => {
    const watch = await open();
    expect(toPlaces(watch)).toEqual([
      ['attachment', 1, 'b'],
      ['metadata', 1, 'b'],
      ['metadata', null, null]
    ]);
    const fingerprints = scanNotebook(content).findings.map(
      ({ fingerprint }) => fingerprint
    );
    expect(watch.findings.map(({ finding }) => finding.fingerprint)).toEqual(
      fingerprints
    );
  });

  it('asks the engine about nothing where there is nothing', async () => {
    await open();
    expect(engine.calls.sort()).toEqual([
      'scanAttachments',
      'scanMetadata',
      'scanNotebookMetadata',
      'scanSource',
      'scanSource'
    ]);
  });

  it('follows changes of metadata and attachments', async () => {
    const watch = await open();
    const [first, second] = [...watch.model.cells];
    first.setMetadata('key', makeToken(4));
    second.deleteMetadata('note');
    second.sharedModel.transact(() =>
      (
        second.sharedModel as unknown as { setAttachments(_: object): void }
      ).setAttachments({})
    );
    watch.model.deleteMetadata('author');
    await watch.settle();
    expect(toPlaces(watch)).toEqual([['metadata', 0, 'a']]);
  });

  it('hides what the user ignores there', async () => {
    const watch = await open();
    const last = watch.findings[2].finding;
    await watch.ignored.add(last.fingerprint);
    expect(watch.findings.map(({ finding }) => finding.allowed?.by)).toEqual([
      undefined,
      undefined,
      'user'
    ]);
  });
});
