import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { Contents } from '@jupyterlab/services';
import { Signal } from '@lumino/signaling';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import type { EngineClient } from '../../worker/client';
import { Configs } from '../config/configs';
import { IgnoredFindings } from '../watch/ignored';
import { Judging } from '../watch/judging';
import { rewriteSaves, saveKeepingDirty, SaveRedaction } from './saveredaction';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { codeNotebook } from '../testing/opennotebook';
import { PageEngine } from '../testing/pageengine';

const { text, from, to } = generateSample('github-pat-classic', seeded(21));
const token = text.slice(from, to);

const toContent = (printed: string, source = '1'): object => {
  const notebook = codeNotebook(source);
  const outputs = [{ output_type: 'stream', name: 'stdout', text: printed }];
  return { ...notebook, cells: [{ ...notebook.cells[0], outputs }] };
};

const toJudging = (path: string, toml = ''): Judging => {
  const drive = new MemoryDrive();
  if (toml !== '') {
    drive.files.set('nbwarden.toml', toml);
  }
  const { client } = new PageEngine();
  const configs = new Configs(toContents(drive), client);
  return new Judging(configs, new IgnoredFindings(null, path), () => path);
};

const meant = ({ allowed }: { allowed: unknown }): boolean => allowed === null;

describe('SaveRedaction', () => {
  it('hides what outputs show', async () => {
    const { client } = new PageEngine();
    const redaction = new SaveRedaction(client, meant);
    const judging = toJudging('n.ipynb');
    expect(
      await redaction.redact('n.ipynb', toContent(`token ${token}`), judging)
    ).toEqual(toContent('token ••••'));
  });

  it('leaves what nbwarden.toml leaves out', async () => {
    const { client } = new PageEngine();
    const redaction = new SaveRedaction(client, meant);
    const judging = toJudging('n.ipynb', '[leave-out]\npaths = ["n.ipynb"]\n');
    const content = toContent(`token ${token}`);
    expect(await redaction.redact('n.ipynb', content, judging)).toEqual(
      content
    );
  });

  it('takes what was prepared, once and only for the same content', async () => {
    const engine = new PageEngine();
    const redaction = new SaveRedaction(engine.client, meant);
    const judging = toJudging('n.ipynb');
    const content = toContent(token);
    const scans = (): number =>
      engine.calls.filter(each => each === 'scanNotebook').length;
    await redaction.prepare('n.ipynb', content, judging);
    expect(scans()).toBe(1);
    await redaction.redact('n.ipynb', toContent(token), judging);
    expect(scans()).toBe(1);
    await redaction.prepare('n.ipynb', content, judging);
    expect(
      await redaction.redact('n.ipynb', toContent(`x ${token}`), judging)
    ).toEqual(toContent('x ••••'));
    expect(scans()).toBe(3);
    await redaction.prepare('n.ipynb', content, judging);
    redaction.forget('n.ipynb');
    await redaction.redact('n.ipynb', content, judging);
    expect(scans()).toBe(5);
  });

  it('lets nothing be saved of which a part could not be read', async () => {
    const redaction = new SaveRedaction(new PageEngine().client, meant);
    const content = { ...codeNotebook('1'), cells: [{ cell_type: 'code' }, 1] };
    const judging = toJudging('n.ipynb');
    await expect(redaction.redact('n.ipynb', content, judging)).rejects.toThrow(
      /^Its outputs could not be redacted/
    );
  });

  it('lets nothing be saved that could not be looked at', async () => {
    const client: EngineClient = {
      call: () => Promise.reject(new Error(token)),
      callBriefly: () => Promise.reject(new Error(token)),
      dispose: () => undefined
    };
    const redaction = new SaveRedaction(client, meant);
    const judging = toJudging('n.ipynb');
    await redaction.prepare('n.ipynb', toContent(token), judging);
    const saving = redaction.redact('n.ipynb', toContent(token), judging);
    await expect(saving).rejects.toThrow(/^Its outputs could not be redacted/);
    await expect(saving).rejects.not.toThrow(token);
  });
});

it('rewrites notebooks, and neither other files nor mere questions', async () => {
  const contents = toContents(new MemoryDrive());
  const saved: unknown[] = [];
  contents.save = (_path, options) => {
    saved.push(options?.content);
    return Promise.resolve({} as Contents.IModel);
  };
  rewriteSaves(contents, path => Promise.resolve(`rewritten ${path}`));
  await contents.save('a.ipynb', { type: 'notebook', content: {} });
  await contents.save('a.py', { type: 'file', content: 'x' });
  await contents.save('b.ipynb');
  expect(saved).toEqual(['rewritten a.ipynb', 'x', undefined]);
});

describe('saveKeepingDirty', () => {
  const model = { dirty: true, contentChanged: new Signal<object, void>({}) };
  const revert = (): Promise<void> => {
    model.contentChanged.emit();
    return Promise.resolve();
  };
  const context = { model, revert } as unknown as DocumentRegistry.Context;

  it.each([
    ['nothing', false, () => Promise.resolve()],
    [
      'a change',
      true,
      () => {
        model.contentChanged.emit();
        return Promise.resolve();
      }
    ],
    ['a revert', false, () => context.revert()],
    [
      'a change after a revert',
      true,
      async () => {
        await context.revert();
        model.contentChanged.emit();
      }
    ]
  ])('with %s in between: %s', async (_, dirty, happen) => {
    await saveKeepingDirty(context, async () => {
      await happen();
      model.dirty = false;
    });
    expect(model.dirty).toBe(dirty);
  });

  it('does not hide that a save failed', async () => {
    const saving = saveKeepingDirty(context, () =>
      Promise.reject(new Error('no'))
    );
    await expect(saving).rejects.toThrow('no');
  });
});
