import type { ScanResult } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import { BlobScans } from './blobscans';
import { Configs } from '../config/configs';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { PageEngine } from '../testing/pageengine';

/** Scans that are answered when a test says so, one answer for each call. */
const makeScans = () => {
  const { client } = new PageEngine();
  const waiting: {
    resolve(result: ScanResult): void;
    reject(error: Error): void;
  }[] = [];
  const slow: EngineClient = {
    call: () =>
      new Promise<unknown>((resolve, reject) =>
        waiting.push({ resolve, reject })
      ) as never,
    callBriefly: () => Promise.reject(new Error('not asked')),
    dispose: () => undefined
  };
  const configs = new Configs(toContents(new MemoryDrive()), client);
  const scans = new BlobScans(slow, configs);
  return {
    waiting,
    configs,
    scan: (blob: string | null) => scans.scan('repo', 'a.py', blob, 'x = 1')
  };
};

const answer = (message: string): ScanResult => ({
  findings: [],
  problems: [{ cell: null, message }]
});

const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

const toMessages = ({ problems }: ScanResult): string[] =>
  problems.map(({ message }) => message);

describe('BlobScans', () => {
  it('scans a content once, also where it is asked for again before it is done', async () => {
    const { scan, waiting } = makeScans();
    const both = Promise.all([scan('1'), scan('1')]);
    await settle();
    expect(waiting).toHaveLength(1);
    waiting[0].resolve(answer('first'));
    expect((await both).map(toMessages)).toEqual([['first'], ['first']]);
    expect(toMessages(await scan('1'))).toEqual(['first']);
    expect(waiting).toHaveLength(1);
  });

  it('scans another content, and one whose id nobody tells', async () => {
    const { scan, waiting } = makeScans();
    const all = Promise.all([scan('1'), scan('2'), scan(null), scan(null)]);
    await settle();
    expect(waiting).toHaveLength(4);
    waiting.forEach(({ resolve }) => resolve(answer('done')));
    expect(await all).toHaveLength(4);
  });

  it('scans again what failed', async () => {
    const { scan, waiting } = makeScans();
    const failed = scan('1');
    await settle();
    waiting[0].reject(new Error('Stopped.'));
    await expect(failed).rejects.toThrow('Stopped.');
    const again = scan('1');
    await settle();
    waiting[1].resolve(answer('again'));
    expect(toMessages(await again)).toEqual(['again']);
  });

  it('scans again with other rules, though the scan with those of before is not done', async () => {
    const { scan, waiting, configs } = makeScans();
    const before = scan('1');
    await settle();
    configs.setOwnRules([]);
    waiting[0].resolve(answer('before'));
    expect(toMessages(await before)).toEqual(['before']);
    const after = scan('1');
    await settle();
    waiting[1].resolve(answer('after'));
    expect(toMessages(await after)).toEqual(['after']);
  });
});
