import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { Configs } from '../config/configs';
import { redactText, toCopyName } from './redactedcopy';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { PageEngine } from '../testing/pageengine';

const { text: token } = generateSample('github-pat-classic', seeded(4));

const redact = (path: string, text: string): Promise<string> => {
  const { client } = new PageEngine();
  const configs = new Configs(toContents(new MemoryDrive()), client);
  return redactText(path, text, client, configs, () => true);
};

it('redacts sources and outputs of the copy', async () => {
  const cell = (source: string, text: string): string =>
    JSON.stringify({
      nbformat: 4,
      cells: [
        {
          cell_type: 'code',
          source,
          outputs: [{ output_type: 'stream', text }]
        }
      ]
    });
  const copy = await redact('a/n.ipynb', cell(`key = "${token}"`, token));
  expect(copy).toBe(cell('key = "••••"', '••••'));
  expect(await redact('a.txt', `token=${token}`)).toBe('token=••••');
});

it('refuses a copy that would still hold a value', async () => {
  const { client } = new PageEngine();
  const configs = new Configs(toContents(new MemoryDrive()), client);
  const text = `token=${token}`;
  const helpless = {
    ...client,
    call: (method: string, ...args: unknown[]) =>
      method === 'repairVersions'
        ? Promise.resolve({ staged: text, working: null })
        : client.call(method as 'scanFile', ...(args as [string, string]))
  } as typeof client;
  await expect(
    redactText('a.txt', text, helpless, configs, () => true)
  ).rejects.toThrow('A value could not be redacted: open it there.');
});

it('names the copy after the document', () => {
  expect(toCopyName('a/report.ipynb')).toBe('report-redacted.ipynb');
});
