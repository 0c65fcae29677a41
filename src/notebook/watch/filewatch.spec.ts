import { type DocumentRegistry, DocumentModel } from '@jupyterlab/docregistry';
import { Signal } from '@lumino/signaling';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { Configs } from '../config/configs';
import { StaleChangeError } from '../repair/edits';
import {
  applyFileRepair,
  findSameInFile,
  planFileRepair,
  renewInFile
} from '../repair/filerepair';
import { FileWatch } from './filewatch';
import { IgnoredFindings } from './ignored';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { PageEngine } from '../testing/pageengine';

const {
  text: sample,
  from,
  to
} = generateSample('github-pat-classic', seeded(5));
const token = sample.slice(from, to);

const engine = new PageEngine();

/** A file whose context is as much as a watch needs. */
const open = async (path: string, text: string, config?: string) => {
  const model = new DocumentModel();
  model.sharedModel.setSource(text);
  model.sharedModel.clearUndoHistory();
  const context = { path, model, pathChanged: new Signal<object, string>({}) };
  const drive = new MemoryDrive();
  drive.files.set(path, text);
  if (config !== undefined) {
    drive.files.set('work/nbwarden.toml', config);
  }
  const contents = toContents(drive);
  const watch = new FileWatch(
    context as unknown as DocumentRegistry.IContext<DocumentRegistry.ICodeModel>,
    engine.client,
    new IgnoredFindings(null, path),
    new Configs(contents, engine.client)
  );
  await watch.settle();
  return { watch, context, contents };
};

const toLines = ({ findings }: FileWatch): number[] =>
  findings.map(({ finding }) => finding.range.line);

describe('FileWatch', () => {
  it('reads a file by its name, and again when it is renamed', async () => {
    const { watch, context } = await open(
      'a.txt',
      'db_password: "t4Kd93-xQ0a"' // nbwarden: allow[generic-password] made up
    );
    expect(toLines(watch)).toEqual([0]);
    const comment = '# gitleaks:allow';
    context.model.sharedModel.setSource(`a = 1\ntoken = "${token}" ${comment}`);
    await watch.settle();
    expect(watch.findings).toMatchObject([
      {
        cell: null,
        finding: { place: { part: 'file' }, allowed: { by: 'comment' } }
      }
    ]);
    context.path = 'b.py';
    context.pathChanged.emit('b.py');
    await watch.settle();
    expect(engine.calls.filter(method => method === 'scanFile')).toHaveLength(
      3
    );
  });

  it('follows what is typed', async () => {
    const { watch } = await open('a.py', 'a = 1\n');
    expect(toLines(watch)).toEqual([]);
    watch.context.model.sharedModel.updateSource(6, 6, `token = "${token}"\n`);
    await watch.settle();
    expect(toLines(watch)).toEqual([1]);
  });

  it('hides what the user ignores', async () => {
    const { watch } = await open('.env', `TOKEN=${token}`);
    let changes = 0;
    watch.changed.connect(() => changes++);
    await watch.ignored.add(watch.findings[0].finding.fingerprint, 'mine');
    expect(watch.findings[0].finding.allowed).toEqual({
      by: 'user',
      reason: 'mine'
    });
    expect(changes).toBe(1);
  });

  it('knows nbwarden.toml, and follows it', async () => {
    const rule = '[[rules]]\nid = "own-rule"\nregex = "acme[0-9]{9}"\n';
    const text = `token = "${token}"\nx = "acme123456789"\n`;
    const { watch, contents } = await open('work/a.py', text, rule);
    expect(toLines(watch)).toEqual([0, 1]);
    const saved = new Promise(resolve => watch.changed.connect(resolve));
    await contents.save('work/nbwarden.toml', {
      content: '[leave-out]\npaths = ["a.py"]'
    });
    await saved;
    await watch.settle();
    expect(toLines(watch)).toEqual([0]);
    expect(watch.findings[0].finding.allowed?.by).toBe('file');
  });

  it('says nothing more when it is disposed of', async () => {
    const { watch } = await open('a.py', `token = "${token}"`);
    const changed = jest.fn();
    watch.changed.connect(changed);
    watch.dispose();
    await watch.rescan();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('a repair of a file', () => {
  const source = `import os\n\ntoken = "${token}"\nother = "${token}"\n`;
  const choice = { way: 'env', options: {}, name: null } as const;

  it('replaces a value wherever it stands, in one step', async () => {
    const { watch } = await open('a.py', source);
    const findings = findSameInFile(watch, watch.findings[0].finding);
    expect(findings).toHaveLength(2);
    const repair = await planFileRepair(watch, findings, choice, engine.client);
    applyFileRepair(watch, repair);
    expect(watch.text).toBe(
      'import os\n\ntoken = os.environ["GITHUB_TOKEN"]\nother = os.environ["GITHUB_TOKEN"]\n'
    );
    await watch.settle();
    expect(watch.findings).toEqual([]);
    watch.context.model.sharedModel.undo();
    expect(watch.text).toBe(source);
  });

  it('changes nothing when the file was edited in the meantime', async () => {
    const { watch } = await open('a.py', source);
    const repair = await planFileRepair(
      watch,
      [watch.findings[0].finding],
      choice,
      engine.client
    );
    watch.context.model.sharedModel.updateSource(0, 0, '# a\n');
    expect(() => applyFileRepair(watch, repair)).toThrow(
      'changed in the meantime'
    );
    expect(watch.text).toBe(`# a\n${source}`);
  });
});

describe('somebody else edits a file while a fix is previewed', () => {
  const source = `x = 1\ntoken = "${token}"\nsame = "${token}"\n`;

  it('and the findings are found again', async () => {
    const { watch, context } = await open('a.py', source);
    const before = findSameInFile(watch, watch.findings[0].finding);
    context.model.sharedModel.updateSource(0, 0, '# theirs\n');
    const after = await renewInFile(watch, before);
    expect(after.map(({ from: at }) => at)).toEqual(
      before.map(({ from: at }) => at + 9)
    );
  });

  it('and takes them out', async () => {
    const { watch, context } = await open('a.py', source);
    const before = findSameInFile(watch, watch.findings[0].finding);
    context.model.sharedModel.setSource('x = 1\n');
    await expect(renewInFile(watch, before)).rejects.toThrow(StaleChangeError);
  });
});
