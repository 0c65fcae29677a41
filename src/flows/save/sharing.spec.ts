import { Notification } from '@jupyterlab/apputils';
import type { Contents } from '@jupyterlab/services';
import { nullTranslator } from '@jupyterlab/translation';
import { TextDecoder, TextEncoder } from 'node:util';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { Configs } from '../../notebook/config/configs';
import { toContents } from '../../notebook/testing/memorycontents';
import { MemoryDrive } from '../../notebook/testing/memorydrive';
import { PageEngine } from '../../notebook/testing/pageengine';
import type { IPreferences } from '../../tokens';
import { SharingFlow } from './sharing';

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** What the browser was told to save: names, and contents. */
const names: string[] = [];
const blobs: Blob[] = [];
URL.createObjectURL = blob => `blob:${blobs.push(blob as Blob)}`;
URL.revokeObjectURL = () => undefined;
HTMLAnchorElement.prototype.click = function () {
  names.push(this.download);
};

const readBlob = (blob: Blob): Promise<unknown> =>
  new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(blob);
  });

const { text: token } = generateSample('github-pat-classic', seeded(4));

const files: Record<string, Buffer> = {
  'work/a.yaml': Buffer.from(`token: "${token}"\n`),
  'work/fine.md': Buffer.from('# Fine\n'),
  'work/a.png': Buffer.from([0x89, 0x50, 0, 1]),
  'work/b.ipynb': Buffer.from(
    JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: [
        {
          ...{ id: 'a', cell_type: 'code', metadata: {}, outputs: [] },
          source: `token = "${token}"`
        }
      ]
    })
  )
};

const contents = {
  get: (path: string, { content }: Contents.IFetchOptions = {}) => {
    const bytes = files[path];
    return bytes === undefined
      ? Promise.reject(new Error('It is gone.'))
      : Promise.resolve({
          size: path.includes('large') ? 2 ** 30 : bytes.length,
          content: content ? bytes.toString('base64') : null
        } as Contents.IModel);
  }
};

type Mode = IPreferences['value']['onSave'];

const start = (onSave: Mode): { flow: SharingFlow; share: jest.Mock } => {
  const { client } = new PageEngine();
  const preferences = {
    value: { onSave },
    interrupts: ({ confidence }: { confidence: string }) =>
      confidence !== 'possible'
  };
  const flow = new SharingFlow({
    engine: client,
    configs: new Configs(toContents(new MemoryDrive()), client),
    contents,
    preferences: preferences as unknown as IPreferences,
    trans: nullTranslator.load('nbwarden')
  });
  return { flow, share: jest.fn(() => Promise.resolve(true)) };
};

/** Answers the dialog once it is there; returns what it said. */
const answer = async (label: string): Promise<string> => {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 5));
    const dialog = document.querySelector('.jp-Dialog');
    const button = [...(dialog?.querySelectorAll('button') ?? [])].find(
      each => each.textContent === label
    );
    if (dialog && button) {
      const said = dialog.textContent ?? '';
      button.click();
      return said;
    }
  }
};

const told = (): string[] =>
  Notification.manager.notifications.map(({ message }) => message);

afterEach(() => {
  Notification.dismiss();
  names.length = 0;
  blobs.length = 0;
});

describe('files that leave by the file browser', () => {
  it('are asked about before; nothing leaves until then, or when it is canceled', async () => {
    const { flow, share } = start('ask');
    const done = flow.guardFiles(['work/a.yaml', 'work/b.ipynb'], share);
    const said = await answer('Cancel');
    expect(said).toContain('In a.yaml, b.ipynb: GitHub');
    expect(said).not.toContain(token.slice(4));
    await done;
    expect(share).not.toHaveBeenCalled();
    const second = flow.guardFiles(['work/b.ipynb'], share);
    expect(await answer('Share as it is')).toContain('In cell 1: GitHub');
    await second;
    expect(share).toHaveBeenCalled();
  });

  it('leave as redacted copies, and as they are where nothing is in them', async () => {
    const { flow, share } = start('ask');
    const done = flow.guardFiles(['work/a.yaml', 'work/fine.md'], share);
    await answer('Export a redacted copy');
    await done;
    expect(share).not.toHaveBeenCalled();
    expect(names).toEqual(['a-redacted.yaml', 'fine.md']);
    expect(await Promise.all(blobs.map(readBlob))).toEqual([
      'token: "••••"\n',
      '# Fine\n'
    ]);
  });

  it('are told about afterwards, in that mode', async () => {
    const { flow, share } = start('notify');
    await flow.guardFiles(['work/a.yaml'], share);
    expect(told()).toEqual([
      'Shared with 1 secret in a.yaml. Anyone who gets it can read it.'
    ]);
  });

  it('are not told about where nothing left: JupyterLab asked, and was canceled', async () => {
    const { flow, share } = start('notify');
    share.mockResolvedValue(false);
    await flow.guardFiles(['work/a.yaml'], share);
    expect(share).toHaveBeenCalled();
    expect(told()).toEqual([]);
  });

  it.each<[string, Mode, string[]]>([
    ['without a finding', 'ask', ['work/fine.md', 'work/a.png']],
    ['where nothing is to be said', 'off', ['work/a.yaml']]
  ])('pass %s', async (_, mode, paths) => {
    const { flow, share } = start(mode);
    await flow.guardFiles(paths, share);
    expect(share).toHaveBeenCalled();
    expect(told()).toEqual([]);
  });

  it('are told of where they cannot be read', async () => {
    files['work/large.csv'] = Buffer.from('1');
    const { flow, share } = start('ask');
    await flow.guardFiles(['work/large.csv', 'work/gone.csv'], share);
    expect(share).toHaveBeenCalled();
    expect(told().sort()).toEqual([
      'work/gone.csv was not checked before it was shared: It is gone.',
      'work/large.csv was not checked before it was shared: It is too large to be read: 1024 MB.'
    ]);
  });
});
