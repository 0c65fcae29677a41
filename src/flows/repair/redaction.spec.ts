import { Notification } from '@jupyterlab/apputils';
import type { INotebookContent } from '@jupyterlab/nbformat';
import { nullTranslator } from '@jupyterlab/translation';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import type { SecretStore } from '../../notebook/repair/secretstore';
import { toContents } from '../../notebook/testing/memorycontents';
import { MemoryDrive } from '../../notebook/testing/memorydrive';
import { watchNotebook } from '../../notebook/testing/opennotebook';
import { PageEngine } from '../../notebook/testing/pageengine';
import type { NotebookWatch } from '../../notebook/watch/watch';
import { Changes } from './changes';
import { OutputFlow } from './outputs';
import { answerRepairs, type Decide } from '../testing/repairanswers';

const sample = (seed: number): string => {
  const { text, from, to } = generateSample('github-pat-classic', seeded(seed));
  return text.slice(from, to);
};
const [first, second] = [sample(81), sample(82)];
const trans = nullTranslator.load('nbwarden');
const engine = new PageEngine().client;

const open = async (metadata = {}): Promise<NotebookWatch> => {
  const text = `one ${first}\ntwo ${second}\nend\n`;
  const content = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { language_info: { name: 'python' } },
    cells: [
      {
        id: 'a',
        cell_type: 'code',
        source: `token = "${first}"`,
        metadata,
        outputs: [
          { output_type: 'stream', name: 'stdout', text },
          { output_type: 'stream', name: 'stderr', text: `${first}\n` }
        ],
        execution_count: 1
      }
    ]
  } as unknown as INotebookContent;
  const contents = toContents(new MemoryDrive());
  const watch = watchNotebook(content, 'n.ipynb', engine, contents);
  await watch.settle();
  return watch;
};

const outputsOf = ({ model }: NotebookWatch): string =>
  JSON.stringify(model.cells.get(0).toJSON().outputs);

/** Redact the first output. */
const redact = async (watch: NotebookWatch): Promise<void> => {
  const changes = new Changes(trans);
  const store = {} as SecretStore;
  const tools = { engine, changes, state: null, store, trans };
  const found = watch.findings;
  const meant = found.find(({ finding }) => finding.place.output === 0);
  await new OutputFlow(tools).redact(watch, meant ?? null, found);
};

const accept: Decide = () => ({});

const told = (): readonly string[] =>
  Notification.manager.notifications.map(({ message }) => message);

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());
beforeEach(() => Notification.dismiss());

it('shows the lines that change before it redacts all of an output', async () => {
  const watch = await open();
  const previews = answerRepairs(accept);
  await redact(watch);
  expect(previews[0].cells).toEqual([
    {
      heading: 'Cell 1, output 1',
      lines: [
        { kind: 'removed', text: 'one ghp_••••' },
        { kind: 'added', text: 'one ••••' },
        { kind: 'removed', text: 'two ghp_••••' },
        { kind: 'added', text: 'two ••••' },
        { kind: 'same', text: 'end' }
      ]
    }
  ]);
  expect(outputsOf(watch)).toContain('one ••••\\ntwo ••••\\nend');
  // What holds it elsewhere is left: a fix takes it from everywhere.
  expect(outputsOf(watch)).toContain(first);
});

it('says of several secrets what to do about them', async () => {
  const watch = await open();
  const advice: string[] = [];
  answerRepairs(options => {
    advice.push(options.advice);
    return null;
  });
  await redact(watch);
  expect(advice).toEqual([
    'Running the cell again would print them again: fix the cell as well. If anyone else has seen them, revoke or replace them: until then they can use them.'
  ]);
});

it('is undone under its own name', async () => {
  const watch = await open();
  const before = outputsOf(watch);
  answerRepairs(accept);
  await redact(watch);
  const [{ message, options }] = Notification.manager.notifications;
  expect(message).toBe(
    'Redacted 1 output. Running the cell again would print the secret again.'
  );
  expect(options.actions?.map(({ label }) => label)).toEqual([
    'Undo redaction'
  ]);
  options.actions?.[0].callback(new MouseEvent('click'));
  expect(outputsOf(watch)).toBe(before);
});

it('changes nothing where it is canceled', async () => {
  const watch = await open();
  const before = outputsOf(watch);
  answerRepairs(() => null);
  await redact(watch);
  expect(outputsOf(watch)).toBe(before);
  expect(told()).toEqual([]);
});

it('changes nothing where the output is another one by then', async () => {
  const watch = await open();
  const others = { output_type: 'stream', name: 'stdout', text: 'theirs\n' };
  answerRepairs(accept, () => {
    const cell = watch.model.cells.get(0) as unknown as {
      outputs: { fromJSON(outputs: unknown): void };
    };
    cell.outputs.fromJSON([others]);
  });
  await redact(watch);
  expect(outputsOf(watch)).not.toContain('••••');
  expect(told()).toEqual(['The notebook changed in the meantime. Try again.']);
});

it('says once why a locked cell is left alone, and has nothing to apply', async () => {
  const watch = await open({ editable: false });
  const before = outputsOf(watch);
  const previews = answerRepairs(accept);
  await redact(watch);
  expect(previews[0]).toMatchObject({
    cells: [],
    redacted: [],
    refused: [
      'Cell 1 (output 1; GitHub personal access token ghp_••••) is left as it is: This cell is read-only. Make it editable first.'
    ]
  });
  expect(outputsOf(watch)).toBe(before);
  expect(told()).toEqual(previews[0].refused);
});
