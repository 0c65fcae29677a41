import { createServer, type AddressInfo, type Server } from 'node:net';
import type { ISessionContext } from '@jupyterlab/apputils';

import {
  RealPython,
  type Surroundings
} from '../../../scripts/testing/realpython';
import { judgeFacts } from '../../engine/audit';
import { noFacts } from '../../engine/audit/nofacts';
import { askKernel } from './kernelview';

const isRoot = process.getuid?.() === 0;

/** Names that Python writes in another way than JSON does. */
const odd = ["IT'S", 'A"B', 'BACK\\SLASH', "\\'", 'ÉTÉ_\u{1f600}', 'TAB\there'];

/** A kernel that has these variables. */
class KernelWith extends RealPython {
  constructor(variables: NodeJS.ProcessEnv) {
    super();
    this.variables = variables;
  }

  protected override get surroundings(): Surroundings {
    return { env: { ...process.env, ...this.variables } };
  }

  private readonly variables: NodeJS.ProcessEnv;
}

const withNames = (...names: readonly string[]): KernelWith =>
  new KernelWith(Object.fromEntries(names.map(name => [name, 'value'])));

const sessionOf = (kernel: object | null): ISessionContext =>
  ({ session: kernel && { kernel } }) as unknown as ISessionContext;

it('hears the names of variables, whatever signs they have, and no value', async () => {
  const kernel = withNames(...odd, 'JUPYTER_NOTEBOOK_PASSWORD');
  const view = await askKernel(sessionOf(kernel));
  const facts = view.kind === 'seen' ? view.facts : null;
  expect(facts?.variables).toEqual(
    expect.arrayContaining([...odd, 'JUPYTER_NOTEBOOK_PASSWORD', 'PATH'])
  );
  expect(facts?.isRoot).toBe(isRoot);
  expect(JSON.stringify(facts)).not.toContain(process.env.PATH);
  const { findings } = judgeFacts({ ...noFacts, kernel: facts });
  expect(findings.map(({ rule }) => rule.id)).toContain('AUTH-11');
});

it('leaves no name in the notebook, and nothing in its history', async () => {
  const kernel = new RealPython();
  await askKernel(sessionOf(kernel));
  expect(JSON.parse(kernel.after)).toEqual([null, null, []]);
  expect(kernel.asked).toMatchObject({ silent: true, store_history: false });
});

/** A kernel that stops when it is asked. */
const stopped = Object.assign(new RealPython(), {
  requestExecute: () => ({ done: Promise.reject(new Error('Canceled')) })
});

it.each<[string, object | null, string]>([
  ['there is none', null, 'no kernel'],
  ['it works', new RealPython('', 'busy'), 'busy'],
  ['it is none of Python', new RealPython('', 'idle', 'R'), 'no Python'],
  ['it stops', stopped, 'no answer']
])('says that it cannot be asked where %s', async (_, kernel, reason) => {
  const session = kernel === null ? null : sessionOf(kernel);
  expect(await askKernel(session)).toEqual({ kind: 'failed', reason });
});

describe('where the server listens', () => {
  let servers: Server[];

  const listen = async (address: string): Promise<number> => {
    const server = createServer();
    servers.push(server);
    await new Promise<void>(done => server.listen(0, address, done));
    return (server.address() as AddressInfo).port;
  };

  /** What a kernel sees that a process started. */
  const look = async (parent: string | number) => {
    const kernel = new KernelWith({ JPY_PARENT_PID: String(parent) });
    const view = await askKernel(sessionOf(kernel));
    const facts = view.kind === 'seen' ? view.facts : null;
    const report = judgeFacts({ ...noFacts, kernel: facts });
    return {
      sockets: facts?.sockets,
      found: report.findings.find(({ rule }) => rule.id === 'NET-01'),
      unknown: report.unknown.find(({ rule }) => rule === 'NET-01')
    };
  };

  beforeEach(() => {
    servers = [];
  });

  afterEach(() => servers.forEach(each => each.close()));

  if (process.platform === 'linux') {
    it('is told of this process alone, as the system has it', async () => {
      const local = await listen('127.0.0.1');
      const { sockets, found, unknown } = await look(process.pid);
      expect(sockets).toEqual([{ address: '127.0.0.1', port: local }]);
      expect([found, unknown]).toEqual([undefined, undefined]);
    });

    it('is a finding where other machines are let in', async () => {
      await listen('127.0.0.1');
      const port = await listen('0.0.0.0');
      const { found } = await look(process.pid);
      expect(found).toMatchObject({
        severity: 'high',
        effective: `0.0.0.0, port ${port}`,
        origin: 'kernel'
      });
    });
  }

  it.each(['', 'x', 0])('is not known of a process %j', async parent => {
    await listen('127.0.0.1');
    const { sockets, found, unknown } = await look(parent);
    expect([sockets, found]).toEqual([null, undefined]);
    expect(unknown?.reason).toMatch(/^The kernel does not see/);
  });
});
