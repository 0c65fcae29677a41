import {
  type Contents,
  ContentsManager,
  type ServerConnection
} from '@jupyterlab/services';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import type { Finding } from '../../engine/types';
import { Configs } from './configs';
import { MemoryDrive } from '../testing/memorydrive';
import { PageEngine } from '../testing/pageengine';

const { text: token } = generateSample('github-pat-classic', seeded(2));

const setUp = (
  files: Readonly<Record<string, string>>,
  name = ''
): {
  drive: MemoryDrive;
  configs: Configs;
  engine: PageEngine;
  contents: ContentsManager;
} => {
  const drive = new MemoryDrive();
  const other = new MemoryDrive(name || 'other');
  const engine = new PageEngine();
  const contents = new ContentsManager({
    defaultDrive: drive as unknown as Contents.IDrive,
    serverSettings: {} as ServerConnection.ISettings
  });
  contents.addDrive(other as unknown as Contents.IDrive);
  const own = name === '' ? drive : other;
  Object.entries({ 'work/n.ipynb': '{}', ...files }).forEach(([path, text]) =>
    own.files.set(path, text)
  );
  const configs = new Configs(contents, engine.client);
  return { drive: own, configs, engine, contents };
};

const findToken = async ({ client }: PageEngine): Promise<Finding> => {
  const { findings } = await client.call(
    'scanFile',
    'a.py',
    `token = "${token}"`
  );
  return { ...findings[0], place: { ...findings[0].place, cellId: 'c1' } };
};

const off = '[leave-out]\nrules = ["github-pat-classic"]\n';

describe('Configs', () => {
  it('reads the files above a document, once', async () => {
    const { configs, drive, engine } = setUp({
      'nbwarden.toml': off,
      'work/nbwarden.toml': '[severity]\njwt = "low"\n'
    });
    await configs.load('work/n.ipynb');
    await configs.load('work/m.ipynb');
    expect([...drive.asked].sort()).toEqual([
      '',
      'nbwarden.toml',
      'work',
      'work/nbwarden.toml'
    ]);
    const [judged] = configs.judge('work/n.ipynb', [await findToken(engine)]);
    expect(judged.allowed).toEqual({
      by: 'file',
      reason: 'The rule is switched off.'
    });
  });

  it('asks for no file that is not there: that would be an error in the console', async () => {
    const { configs, drive } = setUp({});
    await configs.load('work/n.ipynb');
    expect(drive.asked.sort()).toEqual(['', 'work']);
    expect(configs.problems('work/n.ipynb')).toEqual([]);
    expect(configs.toScanOptions('work/n.ipynb')).toEqual({
      now: expect.any(Number) as number
    });
  });

  it('reads again what is saved, and says so', async () => {
    const { configs, contents, engine } = setUp({});
    await configs.load('work/n.ipynb');
    const changed = new Promise<void>(resolve =>
      configs.changed.connect(() => resolve())
    );
    await contents.save('nbwarden.toml', { content: off });
    await changed;
    const [judged] = configs.judge('work/n.ipynb', [await findToken(engine)]);
    expect(judged.allowed).not.toBeNull();
  });

  it('lets other files be saved without a look', async () => {
    const { configs, contents, drive } = setUp({});
    await configs.load('work/n.ipynb');
    drive.asked.length = 0;
    await contents.save('work/other.toml', { content: off });
    expect(drive.asked).toEqual([]);
  });

  it('reads again when it is told to', async () => {
    const { configs, drive, engine } = setUp({ 'nbwarden.toml': off });
    await configs.load('work/n.ipynb');
    drive.files.delete('nbwarden.toml');
    await configs.reload();
    const [judged] = configs.judge('work/n.ipynb', [await findToken(engine)]);
    expect(judged.allowed).toBeNull();
  });

  it.each([
    ['[[allow]', 0, /not valid TOML/],
    ['[leave-out]\nrules = ["nothing"]', 1, /no rule "nothing"/],
    ['[leave-out]\nrules = 1', 1, /list of texts/]
  ])('tells what does not apply in %j', async (text, line, message) => {
    const { configs } = setUp({ 'work/nbwarden.toml': text });
    await configs.load('work/n.ipynb');
    expect(configs.problems('work/n.ipynb')).toEqual([
      {
        path: 'work/nbwarden.toml',
        line,
        message: expect.stringMatching(message) as string
      }
    ]);
  });

  it('tells that the engine failed, and the notebook can be used', async () => {
    const { configs, engine } = setUp({ 'work/nbwarden.toml': off });
    engine.client.call = () => Promise.reject(new Error('no worker'));
    await configs.load('work/n.ipynb');
    expect(configs.problems('work/n.ipynb')).toEqual([
      { path: 'work/nbwarden.toml', line: null, message: 'no worker' }
    ]);
  });

  it('knows the rules of files, and the user’s where no file has them', async () => {
    const { configs, engine } = setUp({
      'nbwarden.toml': '[[rules]]\nid = "own-rule"\nregex = "acme."\n'
    });
    const { rules } = await engine.client.call('readOwnRules', [
      { id: 'own-rule', regex: 'mine.' },
      { id: 'my-rule', regex: 'mine.' }
    ]);
    configs.setOwnRules(rules);
    await configs.load('work/n.ipynb');
    const options = configs.toScanOptions('work/n.ipynb');
    expect(options.rules?.map(({ source }) => source)).toEqual([
      'acme[^\\n]',
      'mine[^\\n]'
    ]);
    expect(configs.toScanOptions('work/n.ipynb').rules).toBe(options.rules);
  });

  it('understands the names of drives', async () => {
    const { configs, engine } = setUp({ 'nbwarden.toml': off }, 'RTC');
    await configs.load('RTC:work/n.ipynb');
    const [judged] = configs.judge('RTC:work/n.ipynb', [
      await findToken(engine)
    ]);
    expect(judged.allowed).not.toBeNull();
  });
});

describe('allow', () => {
  const allowance = async (
    engine: PageEngine
  ): Promise<Parameters<Configs['allow']>[1]> => ({
    finding: await findToken(engine),
    reason: 'shown in the docs',
    expires: null
  });

  it.each([[''], ['RTC']])(
    'writes a file beside the notebook (drive %j)',
    async name => {
      const { configs, drive, engine } = setUp({}, name);
      const path = name === '' ? 'work/n.ipynb' : `${name}:work/n.ipynb`;
      await configs.load(path);
      expect(configs.findTarget(path)).toBe('work/nbwarden.toml');
      const given = await allowance(engine);
      expect(await configs.allow(path, given)).toBe('work/nbwarden.toml');
      expect(configs.judge(path, [given.finding])[0].allowed).toEqual({
        by: 'file',
        reason: 'shown in the docs'
      });
      expect(drive.files.get('work/nbwarden.toml')).not.toContain(
        token.slice(4, 12)
      );
    }
  );

  it('adds to the nearest file and keeps the rest of it', async () => {
    const before = '# ours\r\n[leave-out]\r\npaths = [ ] # none\r\n';
    const { configs, drive, engine } = setUp({ 'nbwarden.toml': before });
    const { finding, ...others } = await allowance(engine);
    const place = { ...finding.place, cellId: null };
    await configs.allow('work/n.ipynb', {
      ...others,
      finding: { ...finding, place },
      expires: '2999-12-31'
    });
    const text = drive.files.get('nbwarden.toml') ?? '';
    expect(text.startsWith(before)).toBe(true);
    expect(configs.problems('work/n.ipynb')).toEqual([]);
    // Without a cell id the same line of another file would be meant too.
    expect(text).toContain('path = "work/n.ipynb"\r\n');
    expect(text).toContain('expires = 2999-12-31\r\n');
    expect(configs.judge('work/n.ipynb', [finding])[0].allowed).not.toBeNull();
    expect(configs.judge('work/m.ipynb', [finding])[0].allowed).toBeNull();
  });

  it('leaves a broken file alone and says why', async () => {
    const { configs, drive, engine } = setUp({ 'nbwarden.toml': '[[allow]' });
    await expect(
      configs.allow('work/n.ipynb', await allowance(engine))
    ).rejects.toThrow(/Mend it first, in line 1/);
    expect(drive.files.get('nbwarden.toml')).toBe('[[allow]');
  });
});
