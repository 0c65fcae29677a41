import type { EngineMethods } from './protocol';
import { LazyEngineClient } from './client';

/** Stands in for a worker: node has no `Worker` of the page's kind. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly posted: { id: number; method: string }[] = [];
  terminate = jest.fn();
  postMessage(call: { id: number; method: string }): void {
    this.posted.push(call);
  }
}

const result = { findings: [], problems: [] };
const engine = {
  scanNotebookText: jest.fn(() => result)
} as unknown as EngineMethods;

const createClient = (
  worker: FakeWorker | null
): { client: LazyEngineClient; load: jest.Mock } => {
  const load = jest.fn(() => Promise.resolve(engine));
  const client = new LazyEngineClient(() => {
    if (!worker) {
      throw new Error('blocked by the content security policy');
    }
    return worker as unknown as Worker;
  }, load);
  return { client, load };
};

describe('LazyEngineClient', () => {
  it('answers from the worker and does not load the engine into the page', async () => {
    const worker = new FakeWorker();
    const { client, load } = createClient(worker);
    const answer = client.call('scanNotebookText', '{}');
    const [{ id, method }] = worker.posted;
    worker.onmessage?.({ data: { id, result } });
    await expect(answer).resolves.toBe(result);
    expect(method).toBe('scanNotebookText');
    expect(load).not.toHaveBeenCalled();
  });

  it('rejects with the message of the engine', async () => {
    const worker = new FakeWorker();
    const { client } = createClient(worker);
    const answer = client.call('scanNotebookText', '{}');
    worker.onmessage?.({ data: { id: worker.posted[0].id, error: 'no' } });
    await expect(answer).rejects.toThrow('no');
  });

  it('runs in the page where no worker can be made', async () => {
    const { client, load } = createClient(null);
    await expect(client.call('scanNotebookText', '{}')).resolves.toBe(result);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('refuses in the page what is long and nobody waits for', async () => {
    const { client, load } = createClient(null);
    const long = 'a'.repeat(300_000);
    await expect(client.callBriefly('scanNotebookText', long)).rejects.toThrow(
      'this page allows no worker'
    );
    expect(load).not.toHaveBeenCalled();
    await expect(client.call('scanNotebookText', long)).resolves.toBe(result);
    await expect(client.callBriefly('scanNotebookText', '{}')).resolves.toBe(
      result
    );
  });

  it('refuses nothing that a worker does, until that turns out not to load', async () => {
    const worker = new FakeWorker();
    const { client } = createClient(worker);
    const long = 'a'.repeat(300_000);
    const done = client.callBriefly('scanNotebookText', long);
    worker.onmessage?.({ data: { id: worker.posted[0].id, result } });
    await expect(done).resolves.toBe(result);
    const undone = client.callBriefly('scanNotebookText', long);
    const short = client.callBriefly('scanNotebookText', '{}');
    worker.onerror?.();
    await expect(undone).rejects.toThrow('this page allows no worker');
    await expect(short).resolves.toBe(result);
  });

  it('gives the page its turn between long calls', async () => {
    const { client } = createClient(null);
    const events: string[] = [];
    const scan = engine.scanNotebookText as jest.Mock;
    scan.mockImplementation((text: string) => {
      const end = performance.now() + 10;
      while (performance.now() < end);
      events.push(text);
      setTimeout(() => events.push(`page after ${text}`));
      return result;
    });
    await Promise.all(
      ['1', '2', '3'].map(text => client.call('scanNotebookText', text))
    );
    expect(events).toEqual(['1', 'page after 1', '2', 'page after 2', '3']);
    scan.mockImplementation(() => result);
  });

  it('goes on after a call that fails', async () => {
    const { client } = createClient(null);
    const scan = engine.scanNotebookText as jest.Mock;
    scan.mockImplementationOnce(() => {
      throw new Error('no');
    });
    const failed = client.call('scanNotebookText', '1');
    const other = client.call('scanNotebookText', '2');
    await expect(failed).rejects.toThrow('no');
    await expect(other).resolves.toBe(result);
  });

  it('runs waiting calls in the page when the worker fails to load', async () => {
    const worker = new FakeWorker();
    const { client } = createClient(worker);
    const answer = client.call('scanNotebookText', '{}');
    worker.onerror?.();
    await expect(answer).resolves.toBe(result);
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('rejects waiting calls when it is disposed of', async () => {
    const { client } = createClient(new FakeWorker());
    const answer = client.call('scanNotebookText', '{}');
    client.dispose();
    await expect(answer).rejects.toThrow('stopped');
  });
});
