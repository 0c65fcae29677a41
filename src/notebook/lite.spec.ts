import type { Contents } from '@jupyterlab/services';
import { NotebookModel } from '@jupyterlab/notebook';

import { distrustFiles, isLite } from './lite';
import { htmlNotebook } from './testing/opennotebook';

const toContents = (
  type: string,
  content: unknown
): { contents: Contents.IManager; get: () => Promise<Contents.IModel> } => {
  const contents = {
    get: () => Promise.resolve({ type, content })
  } as unknown as Contents.IManager;
  distrustFiles(contents);
  return { contents, get: () => contents.get('n.ipynb') };
};

const open = (content: unknown): NotebookModel => {
  const model = new NotebookModel();
  model.fromJSON(content as never);
  return model;
};

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

it.each([
  ['JupyterLite', true],
  ['JupyterLab', false],
  ['Jupyter Notebook', false]
])('%s', (name, lite) => expect(isLite({ name })).toBe(lite));

it('a notebook that says of itself that it is trusted is not believed', async () => {
  const file = htmlNotebook(['<script>a()</script>'], true);
  const { content } = await toContents('notebook', file).get();
  expect(open(content).cells.get(0).trusted).toBe(false);
  // What the drive keeps is left as it is.
  expect(file.cells[0].metadata.trusted).toBe(true);
});

it.each<[string, unknown]>([
  ['notebook', null],
  ['notebook', { cells: [null, {}, { metadata: { tags: [] } }] }],
  ['file', 'trusted'],
  ['directory', [{ metadata: { trusted: true } }]]
])('%s %j is left as it is', async (type, content) => {
  expect((await toContents(type, content).get()).content).toEqual(content);
});
