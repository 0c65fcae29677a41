import type { INotebookContent } from '@jupyterlab/nbformat';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { applyChange, StaleChangeError, type Undo } from '../repair/edits';
import { readMasks } from '../repair/preview';
import { findRelated, type RelatedFinding } from './related';
import { planRepair, type Repair } from '../repair/repair';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { watchNotebook } from '../testing/opennotebook';
import { PageEngine } from '../testing/pageengine';
import type { LiveFinding } from './livefinding';
import type { NotebookWatch } from './watch';

const { text, from, to } = generateSample('github-pat-classic', seeded(51));
const token = text.slice(from, to);
/** No rule knows it but where a name says so. */
const password = `${token.slice(8, 20)}!z`;

const code = (id: string, source: string, more: object = {}): object => ({
  id,
  cell_type: 'code',
  source,
  outputs: [],
  execution_count: 1,
  metadata: {},
  ...more
});

const notebook = (...cells: readonly object[]): INotebookContent =>
  ({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      language_info: { name: 'python' },
      papermill: { parameters: { note: `with ${password}` } }
    },
    cells
  }) as unknown as INotebookContent;

const engine = new PageEngine().client;

const open = async (content: INotebookContent): Promise<NotebookWatch> => {
  const contents = toContents(new MemoryDrive());
  const watch = watchNotebook(content, 'n.ipynb', engine, contents);
  await watch.settle();
  return watch;
};

const everywhere = notebook(
  code('a', `password = "${password}"`, {
    metadata: { name: password },
    outputs: [
      { output_type: 'stream', name: 'stdout', text: `is ${password}\n` }
    ]
  }),
  {
    id: 'b',
    cell_type: 'markdown',
    source: `# Log in\nwith ${password}`,
    metadata: {},
    attachments: {
      'a.txt': { 'text/plain': `so ${password}` },
      'b.png': { 'image/png': 'iVBORw0KGgo=' }
    }
  }
);

const choice = { way: 'env', options: {}, name: null } as const;

const plan = async (
  watch: NotebookWatch,
  pick: (related: readonly RelatedFinding[]) => readonly LiveFinding[]
): Promise<Repair> => {
  const [chosen] = watch.findings;
  const related = await findRelated(watch, [chosen], engine);
  return planRepair(watch, [chosen, ...pick(related)], choice, engine);
};

const all = (related: readonly LiveFinding[]): readonly LiveFinding[] =>
  related;

const toText = ({ model }: NotebookWatch): string =>
  JSON.stringify(model.toJSON());

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

describe('a value that stands in many places', () => {
  it('is found in all of them, though a rule finds it in one', async () => {
    const watch = await open(everywhere);
    expect(watch.findings).toHaveLength(1);
    const related = await findRelated(watch, watch.findings, engine);
    expect(
      related.map(({ finding: { place, range }, cell, isFound }) => [
        place.part,
        cell?.id ?? null,
        range.line,
        isFound
      ])
    ).toEqual([
      ['output', 'a', 0, false],
      ['metadata', 'a', 1, false],
      ['source', 'b', 1, false],
      ['attachment', 'b', 0, false],
      ['metadata', null, expect.any(Number), false]
    ]);
  });

  it('goes from all of them, and comes back as it was', async () => {
    const watch = await open(everywhere);
    const before = toText(watch);
    const { change, outcomes } = await plan(watch, all);
    expect(outcomes.filter(({ outcome }) => !outcome.fixed)).toEqual([]);
    const undo = applyChange(change);
    expect(toText(watch)).not.toContain(password);
    expect(toText(watch)).toContain('iVBORw0KGgo=');
    expect(toText(watch)).toContain('"name":"••••"');
    expect(undo()).toEqual([]);
    expect(JSON.parse(toText(watch))).toEqual(JSON.parse(before));
  });

  it('stays where it was left out', async () => {
    const watch = await open(everywhere);
    const { change } = await plan(watch, related =>
      related.filter(({ finding }) => finding.place.part === 'output')
    );
    applyChange(change);
    expect(toText(watch).split(password)).toHaveLength(5);
  });

  it('is masked in every form that a preview may show', async () => {
    const watch = await open(everywhere);
    const masks = await readMasks(watch, watch.findings, engine);
    expect(masks.map(([value]) => value)).toEqual([password]);
    expect(masks.every(([, mask]) => !mask.includes(password))).toBe(true);
  });
});

describe('a value that an output holds encoded', () => {
  const encode = (content: string): string =>
    Buffer.from(content).toString('base64');
  const printing = (shown: string): object => ({
    outputs: [{ output_type: 'stream', name: 'stdout', text: `${shown}\n` }]
  });

  it.each([
    ['where a rule finds it', token, encode(`token=${token}`)],
    ['where no rule does', password, `Basic ${encode(`me:${password}`)}`],
    [
      'in a URL',
      password,
      `https://example.org/?q=${encodeURIComponent(password)}`
    ]
  ])('goes with it %s', async (_, value, shown) => {
    const watch = await open(
      notebook(
        code('a', `password = "${value}"`),
        code('b', 'show()', printing(shown))
      )
    );
    const chosen = watch.findings.filter(({ cell }) => cell?.id === 'a');
    const related = await findRelated(watch, chosen, engine);
    const outputs = related.filter(({ finding }) => finding.place.output === 0);
    expect(outputs).toHaveLength(1);
    const { change } = await planRepair(
      watch,
      [...chosen, ...related],
      choice,
      engine
    );
    applyChange(change);
    const after = JSON.stringify(watch.model.cells.get(1).toJSON());
    expect(after).toContain('••••');
    expect(after).not.toContain(shown.slice(-12));
  });

  it('is told of in a source that decodes it, and stays there', async () => {
    const encoded = encode(`token=${token}`);
    const watch = await open(
      notebook(
        code('a', `token = "${token}"`),
        code('b', `key = decode("${encoded}")`)
      )
    );
    const chosen = watch.findings.filter(({ cell }) => cell?.id === 'a');
    const related = await findRelated(watch, chosen, engine);
    expect(related.map(({ cell }) => cell?.id)).toEqual(['b']);
    const { outcomes } = await planRepair(
      watch,
      [...chosen, ...related],
      choice,
      engine
    );
    expect(outcomes.map(({ outcome }) => outcome.fixed)).toEqual([true, false]);
  });
});

describe('another person', () => {
  const planned = async (): Promise<[NotebookWatch, Repair]> => {
    const watch = await open(everywhere);
    return [watch, await plan(watch, all)];
  };

  it.each<[string, (watch: NotebookWatch) => void]>([
    [
      'a source',
      ({ model }) => model.cells.get(1).sharedModel.setSource('other')
    ],
    [
      'the metadata of a cell',
      ({ model }) => model.cells.get(0).setMetadata('name', 'other')
    ],
    [
      'the metadata of the notebook',
      ({ model }) => model.setMetadata('papermill', {})
    ]
  ])(
    'who edits %s in between keeps what is there',
    async (_, edit: (watch: NotebookWatch) => void) => {
      const [watch, { change }] = await planned();
      edit(watch);
      const before = toText(watch);
      expect(() => applyChange(change)).toThrow(StaleChangeError);
      expect(toText(watch)).toBe(before);
    }
  );

  it('who edits metadata after a fix keeps that when it is taken back', async () => {
    const [watch, { change }] = await planned();
    const undo: Undo = applyChange(change);
    watch.model.setMetadata('papermill', { mine: 1 });
    expect(undo()).toEqual([watch.model]);
    expect(watch.model.getMetadata('papermill')).toEqual({ mine: 1 });
    expect(watch.model.cells.get(0).getMetadata('name')).toBe(password);
  });
});

describe('what may not be edited', () => {
  it('is left alone in a locked cell, with its metadata', async () => {
    const [first, second] = everywhere.cells;
    const locked = {
      ...first,
      metadata: { ...first.metadata, editable: false }
    };
    const watch = await open({ ...everywhere, cells: [locked, second] });
    const { change, outcomes } = await plan(watch, all);
    const left = outcomes.filter(({ outcome }) => !outcome.fixed);
    expect(left.map(({ finding }) => finding.cell?.id)).toEqual([
      'a',
      'a',
      'a'
    ]);
    expect(left[0].outcome).toMatchObject({
      reason: 'This cell is read-only. Make it editable first.'
    });
    expect(change.outputs).toEqual([]);
    expect(change.beside.map(({ part }) => part)).toEqual([
      'attachments',
      'metadata'
    ]);
  });

  it('is left alone in a read-only notebook', async () => {
    const watch = await open(everywhere);
    watch.model.readOnly = true;
    const { change, outcomes } = await plan(watch, all);
    expect(change).toEqual({ sources: [], outputs: [], beside: [] });
    expect(outcomes).toHaveLength(6);
    expect(outcomes.some(({ outcome }) => outcome.fixed)).toBe(false);
  });
});
