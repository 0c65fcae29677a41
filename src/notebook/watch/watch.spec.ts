import type { ICodeCellModel } from '@jupyterlab/cells';
import type { ContentsManager } from '@jupyterlab/services';

import { generateSample } from '../../engine/credentials';
import { pickText } from '../../engine/credentials/random';
import { seeded } from '../../engine/credentials/seeded';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { codeNotebook, watchNotebook } from '../testing/opennotebook';
import { PageEngine } from '../testing/pageengine';
import type { NotebookWatch } from './watch';

const { text: token } = generateSample('github-pat-classic', seeded(6));
const path = 'work/n.ipynb';
const rule = '[[rules]]\nid = "own-rule"\nregex = "acme[0-9]{9}"\n';

const setUp = (
  config: string | null,
  source = `token = "${token}"`,
  ...more: readonly string[]
): { watch: NotebookWatch; contents: ContentsManager; engine: PageEngine } => {
  const drive = new MemoryDrive();
  drive.files.set(path, '');
  if (config !== null) {
    drive.files.set('work/nbwarden.toml', config);
  }
  const contents = toContents(drive);
  const engine = new PageEngine();
  const watch = watchNotebook(
    codeNotebook(source, ...more),
    path,
    engine.client,
    contents
  );
  return { watch, contents, engine };
};

const allowedIn = (watch: NotebookWatch): (string | undefined)[] =>
  watch.findings.map(({ finding }) => finding.allowed?.by);

const changeOf = (watch: NotebookWatch): Promise<void> =>
  new Promise(resolve => watch.changed.connect(() => resolve()));

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

describe('NotebookWatch', () => {
  it('finds what stands in a notebook without nbwarden.toml', async () => {
    const { watch } = setUp(null);
    await watch.settle();
    expect(allowedIn(watch)).toEqual([undefined]);
  });

  it('is settled when nbwarden.toml is read', async () => {
    const { watch } = setUp('[leave-out]\nrules = ["github-pat-classic"]');
    await watch.settle();
    expect(allowedIn(watch)).toEqual(['file']);
  });

  it('knows in each cell what the functions of the others take', async () => {
    const call = `load("Bonn", "${pickText('0123456789abcdef', 32, seeded(7))}")`;
    const { watch } = setUp(
      null,
      call,
      'def load(city, api_key): ...',
      'x = 1'
    );
    await watch.settle();
    const ruleIds = (): string[] =>
      watch.findings.map(({ finding }) => finding.rule.id);
    expect(ruleIds()).toEqual(['generic-api-key']);
    const changed = changeOf(watch);
    watch.model.cells.get(1).sharedModel.setSource('def load(city): ...');
    await changed;
    expect(ruleIds()).toEqual([]);
    const again = changeOf(watch);
    watch.model.cells.get(2).sharedModel.setSource('def load(a, token): ...');
    await again;
    expect(ruleIds()).toEqual(['generic-token']);
  });

  it('puts nbwarden.toml before what the user ignores', async () => {
    const { watch } = setUp('[leave-out]\nrules = ["github-pat-classic"]');
    await watch.settle();
    await watch.ignored.add(watch.findings[0].finding.fingerprint);
    expect(allowedIn(watch)).toEqual(['file']);
  });

  it('judges again when nbwarden.toml is saved, without another scan', async () => {
    const { watch, contents, engine } = setUp(null);
    await watch.settle();
    engine.calls.length = 0;
    const changed = changeOf(watch);
    await contents.save('work/nbwarden.toml', {
      content: '[leave-out]\npaths = ["n.ipynb"]'
    });
    await changed;
    expect(allowedIn(watch)).toEqual(['file']);
    expect(engine.calls).toEqual(['readConfig']);
  });

  it('scans by the rules of nbwarden.toml', async () => {
    const { watch, contents } = setUp(rule, 'x = "acme123456789"');
    await watch.settle();
    expect(watch.findings.map(each => each.finding.rule.id)).toEqual([
      'own-rule'
    ]);
    const changed = changeOf(watch);
    await contents.save('work/nbwarden.toml', {
      content: rule.replace('[0-9]{9}', '[a-z]{9}')
    });
    await changed;
    await watch.settle();
    expect(watch.findings).toEqual([]);
  });

  it('scans a cell that is edited, and no other', async () => {
    const { watch, engine } = setUp(null, 'import math', 'x = 1', 'y = 2');
    await watch.settle();
    engine.calls.length = 0;
    const changed = changeOf(watch);
    [...watch.model.cells][1].sharedModel.setSource(`token = "${token}"`);
    await changed;
    await watch.settle();
    expect(engine.calls).toEqual(['scanSource']);
    expect(watch.findings.map(({ finding }) => finding.place.cell)).toEqual([
      1
    ]);
  });

  it('tells what does not apply', async () => {
    const { watch } = setUp('[leave-out]\npaths = 1');
    await watch.settle();
    expect(watch.configProblems).toMatchObject([
      { path: 'work/nbwarden.toml', line: 1 }
    ]);
    expect(allowedIn(watch)).toEqual([undefined]);
  });

  it('sees what changes while a large notebook opens', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `x = ${index}`);
    const { watch } = setUp(null, 'import math', ...many);
    const { sharedModel } = watch.model;
    expect(watch.isScanning).toBe(true);
    expect(watch.parts).toEqual({ cells: 61, outputs: 0 });
    // No watch is made of the last ones yet.
    const [, last] = [...watch.model.cells].slice(-2);
    last.sharedModel.setSource(`token = "${token}"`);
    sharedModel.deleteCell(30);
    sharedModel.insertCell(0, {
      cell_type: 'code',
      source: `key = "${token}"`,
      metadata: {}
    });
    await watch.settle();
    expect(watch.isScanning).toBe(false);
    expect(watch.findings.map(({ finding }) => finding.place.cell)).toEqual([
      0, 60
    ]);
    expect(watch.parts.cells).toBe(61);
  });

  it('goes on seeing changes of each cell of a large notebook', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `x = ${index}`);
    const { watch } = setUp(null, 'import math', ...many);
    await watch.settle();
    for (const cell of watch.model.cells) {
      cell.sharedModel.setSource(`token = "${token}"`);
    }
    await new Promise(resolve => setTimeout(resolve, 150));
    await watch.settle();
    expect(watch.findings).toHaveLength(31);
  });

  it('scans on no more once the notebook is closed', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `x = ${index}`);
    const { watch, engine } = setUp(null, 'import math', ...many);
    watch.dispose();
    engine.calls.length = 0;
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(engine.calls.filter(call => call === 'scanSource')).toEqual([]);
    expect(watch.findings).toEqual([]);
    expect(watch.has(watch.model.cells.get(0))).toBe(false);
  });

  it('tells what was too long to be looked at, and looks at it when it is asked to', async () => {
    const { watch, engine } = setUp(null, `token = "${token}"`, 'x = 1');
    await watch.settle();
    const { client } = engine;
    client.callBriefly = () => Promise.reject(new Error('too long'));
    const [cell] = [...watch.model.cells];
    cell.sharedModel.setSource(`key = "${token}"`);
    await watch.settle();
    expect(watch.problems).toEqual([{ cell: 0, message: 'too long' }]);
    expect(watch.findings).toEqual([]);
    await watch.rescan();
    expect(watch.problems).toEqual([]);
    expect(watch.findings).toHaveLength(1);
  });

  it('finds what a stream says later, at once or piece by piece', async () => {
    const { watch } = setUp(null, 'import math');
    await watch.settle();
    const [cell] = [...watch.model.cells];
    const { outputs } = cell as ICodeCellModel;
    const print = async (text: string): Promise<void> => {
      outputs.add({ output_type: 'stream', name: 'stdout', text });
      await new Promise(resolve => setTimeout(resolve, 250));
    };
    const found = (): number => watch.outputFindings(cell).flat().length;
    await print('connecting\n');
    expect(found()).toBe(0);
    await print(`token = ${token.slice(0, 20)}`);
    await print(`${token.slice(20)}\n`);
    expect(found()).toBe(1);
    await watch.rescan();
    await print(`again: ${token}\n`);
    expect(outputs).toHaveLength(1);
    expect(found()).toBe(2);
  });

  it('calls what a cell shows alone as its code does', async () => {
    const { watch } = setUp(null, 'api_key', 'name');
    for (const cell of watch.model.cells) {
      const data = { 'text/plain': `'${token.slice(4, 36)}'` };
      (cell as ICodeCellModel).outputs.add({
        output_type: 'execute_result',
        execution_count: 1,
        data,
        metadata: {}
      });
    }
    await watch.settle();
    const [one, other] = [...watch.model.cells].map(
      cell => watch.outputFindings(cell).flat().length
    );
    expect([one, other]).toEqual([1, 0]);
  });

  it('calls it otherwise after an edit, and scans outputs again after no other', async () => {
    const { watch, engine } = setUp(null, 'name = f()\nname');
    const [cell] = [...watch.model.cells];
    (cell as ICodeCellModel).outputs.add({
      output_type: 'execute_result',
      execution_count: 1,
      data: { 'text/plain': `'${token.slice(4, 36)}'` },
      metadata: {}
    });
    await watch.settle();
    const edit = async (source: string): Promise<readonly string[]> => {
      engine.calls.length = 0;
      cell.sharedModel.setSource(source);
      await watch.settle();
      return engine.calls;
    };
    const found = (): number => watch.outputFindings(cell).flat().length;
    expect(found()).toBe(0);
    expect(await edit('api_key = f()\napi_key')).toContain('scanOutput');
    expect(found()).toBe(1);
    expect(await edit('api_key = g()\napi_key')).toEqual(['scanSource']);
    expect(found()).toBe(1);
    expect(await edit('api_key = g()\nlen(api_key)')).toContain('scanOutput');
    expect(found()).toBe(0);
    expect(await edit('api_key = h()\nlen(api_key) + 1')).toEqual([
      'scanSource'
    ]);
  });
});
