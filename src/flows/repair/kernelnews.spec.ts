import { nullTranslator } from '@jupyterlab/translation';

import { judgeServer } from '../../engine/audit/page';
import { nothing } from '../../engine/audit/rules/cases/build';
import type { KernelFacts } from '../../engine/audit/types';
import type { AuditState } from '../../notebook/audit/serveraudit';
import { toKernelNews } from './kernelnews';

const trans = nullTranslator.load('nbwarden');

const stateWith = (kernel: KernelFacts | null): AuditState => ({
  kind: 'checked',
  server: null,
  at: new Date(0),
  report: judgeServer({ ...nothing, kernel }, [])
});

it.each([
  [
    ['JUPYTER_NOTEBOOK_PASSWORD', 'PATH'],
    'The kernel told the names of 2 variables. New: JUPYTER_NOTEBOOK_PASSWORD does nothing'
  ],
  [['PATH'], 'The kernel told the name of 1 variable. Nothing else is to mend.']
])('tells what came of asking a kernel that sees %j', (variables, words) => {
  const kernel = {
    variables,
    isRoot: false,
    isContainer: false,
    sockets: null
  };
  expect(toKernelNews(kernel, stateWith(null), stateWith(kernel), trans)).toBe(
    words
  );
  expect(
    toKernelNews(kernel, stateWith(kernel), stateWith(kernel), trans)
  ).toContain('Nothing else');
});
