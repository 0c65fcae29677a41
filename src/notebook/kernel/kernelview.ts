import type { ISessionContext } from '@jupyterlab/apputils';
import type { Kernel } from '@jupyterlab/services';

import type { KernelFacts } from '../../engine/audit/types';
import { evaluate } from './kernelasking';
import { socketsExpression, toSockets } from './kernelsockets';

/** What a kernel said, or why it could not be asked. */
export type KernelView =
  | { readonly kind: 'seen'; readonly facts: KernelFacts }
  | {
      readonly kind: 'failed';
      readonly reason: 'no kernel' | 'busy' | 'no Python' | 'no answer';
    };

/** Names only: the value of a variable never leaves the kernel. */
const expression = `(lambda os, json: json.dumps({
  "variables": sorted(os.environ),
  "isRoot": hasattr(os, "geteuid") and os.geteuid() == 0,
  "isContainer": any(map(os.path.exists, ("/.dockerenv", "/run/.containerenv")))
    or "KUBERNETES_SERVICE_HOST" in os.environ
}))(__import__("os"), __import__("json"))`;

/** Ask the kernel of a notebook what it sees; it is not disturbed while it works. */
export const askKernel = async (
  context: ISessionContext | null
): Promise<KernelView> => {
  const kernel = context?.session?.kernel;
  if (!kernel) {
    return { kind: 'failed', reason: 'no kernel' };
  }
  if (kernel.status !== 'idle') {
    return { kind: 'failed', reason: 'busy' };
  }
  const { language_info: language } = await kernel.info;
  if (language.name !== 'python') {
    return { kind: 'failed', reason: 'no Python' };
  }
  const facts = await readFacts(kernel);
  return facts
    ? { kind: 'seen', facts }
    : { kind: 'failed', reason: 'no answer' };
};

/** `null` from a kernel that stopped, or cannot do what it is asked. */
const readFacts = async (
  kernel: Kernel.IKernelConnection
): Promise<KernelFacts | null> => {
  try {
    const told = await evaluate(kernel, expression);
    const { variables, isRoot, isContainer } = Object(
      told
    ) as Partial<KernelFacts>;
    return Array.isArray(variables)
      ? {
          variables: variables.map(String),
          isRoot: isRoot === true,
          isContainer: isContainer === true,
          sockets: toSockets(await evaluate(kernel, socketsExpression))
        }
      : null;
  } catch {
    return null;
  }
};
