import { PageConfig } from '@jupyterlab/coreutils';
import type { Contents } from '@jupyterlab/services';
import { NotebookModel } from '@jupyterlab/notebook';

import { distrustFiles, isLite } from './lite';
import { htmlNotebook } from '../testing/opennotebook';

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

/** The element that both kinds of page keep their configuration in. */
const addConfiguration = (root: string | null): void => {
  const script = document.createElement('script');
  script.id = 'jupyter-config-data';
  script.type = 'application/json';
  if (root !== null) {
    script.dataset.jupyterLiteRoot = root;
  }
  document.body.append(script);
};

const open = (content: unknown): NotebookModel => {
  const model = new NotebookModel();
  model.fromJSON(content as never);
  return model;
};

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

describe('a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
    PageConfig.setOption('litePluginSettings', '');
  });

  it.each([
    ['by its configuration', () => void addConfiguration('..')],
    [
      'by its settings',
      () => void PageConfig.setOption('litePluginSettings', '{}')
    ]
  ])('of JupyterLite is known %s', (_, make) => {
    PageConfig.setOption('appName', 'A course');
    make();
    expect(isLite()).toBe(true);
  });

  it('of a server is none, whatever it is called', () => {
    PageConfig.setOption('appName', 'JupyterLite');
    addConfiguration(null);
    expect(isLite()).toBe(false);
  });
});

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
