import type { ISessionContext } from '@jupyterlab/apputils';

import {
  RealPython,
  type Surroundings
} from '../../scripts/testing/realpython';
import { judgeFacts } from '../engine/audit';
import { noFacts } from '../engine/audit/nofacts';
import { askKernel } from './kernelview';

const isRoot = process.getuid?.() === 0;

/** Names that Python writes in another way than JSON does. */
const odd = ["IT'S", 'A"B', 'BACK\\SLASH', "\\'", 'ÉTÉ_\u{1f600}', 'TAB\there'];

/** A kernel that has these variables. */
class KernelWith extends RealPython {
  constructor(names: readonly string[]) {
    super();
    this.names = names;
  }

  protected override get surroundings(): Surroundings {
    const named = this.names.map(name => [name, 'value']);
    return { env: { ...process.env, ...Object.fromEntries(named) } };
  }

  private readonly names: readonly string[];
}

const sessionOf = (kernel: object | null): ISessionContext =>
  ({ session: kernel && { kernel } }) as unknown as ISessionContext;

it('hears the names of variables, whatever signs they have, and no value', async () => {
  const kernel = new KernelWith([...odd, 'JUPYTER_NOTEBOOK_PASSWORD']);
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
