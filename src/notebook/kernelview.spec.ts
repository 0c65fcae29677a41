import type { ISessionContext } from '@jupyterlab/apputils';

import { askKernel } from './kernelview';

/** A kernel that answers an expression so. */
const kernelOf = (
  told: unknown,
  status = 'idle',
  language = 'python'
): ISessionContext =>
  ({
    session: {
      kernel: {
        status,
        info: Promise.resolve({ language_info: { name: language } }),
        requestExecute: () => ({
          done: Promise.resolve({
            content: {
              status: 'ok',
              user_expressions: {
                answer: {
                  status: 'ok',
                  data: { 'text/plain': `'${JSON.stringify(told)}'` }
                }
              }
            }
          })
        })
      }
    }
  }) as unknown as ISessionContext;

it('hears the names of variables', async () => {
  const told = { variables: ['HOME', 'PATH'], isRoot: true };
  expect(await askKernel(kernelOf(told))).toEqual({
    kind: 'seen',
    facts: told
  });
});

it.each<[ISessionContext | null, string]>([
  [null, 'no kernel'],
  [kernelOf({}, 'busy'), 'busy'],
  [kernelOf({ variables: [] }, 'idle', 'R'), 'no Python'],
  [kernelOf({}), 'no Python']
])('says why it cannot be asked', async (context, reason) => {
  expect(await askKernel(context)).toEqual({ kind: 'failed', reason });
});
