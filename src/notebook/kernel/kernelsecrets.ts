/** Hands secrets to a running kernel; no history of the kernel holds them. */
import type { ISessionContext } from '@jupyterlab/apputils';
import type { Kernel } from '@jupyterlab/services';

import { evaluate } from './kernelasking';
import { answerKernel, canAsk } from './kernelinput';
import { kernelPrograms } from './kernelprograms';

/** Where the kernel puts secrets. */
export type KernelTarget =
  /** Its own environment, until it ends. */
  | { readonly kind: 'environment' }
  /** The keyring of the system that it runs on. */
  | {
      readonly kind: 'keyring';
      readonly service: string;
      readonly isReplacing: boolean;
    }
  /** A file that a key of Fernet encrypts, from the kernel's folder. */
  | {
      readonly kind: 'encrypted';
      readonly file: string;
      /** Of a new file. */
      readonly key: string;
      /** The service of the keyring that has the key; `null`: a person has it. */
      readonly service: string | null;
      readonly isReplacing: boolean;
      /** Only find out whether it can be done. */
      readonly isTrial: boolean;
    };

/** What became of it. */
export type KernelAnswer =
  | { readonly kind: 'done' }
  /** There are other values for these names; nothing was set. */
  | { readonly kind: 'conflict'; readonly names: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: KernelTrouble };

export type KernelTrouble =
  | 'no kernel'
  | 'starting'
  | 'busy'
  | 'no Python'
  | 'unknown kernel'
  | ToldTrouble
  | 'error';

/** What the programs say themselves. */
const TOLD = [
  'no keyring',
  'no backend',
  'no cryptography',
  'file is there'
] as const;

type ToldTrouble = (typeof TOLD)[number];

type Secrets = ReadonlyMap<string, string>;

type Connection = Kernel.IKernelConnection;

/** Milliseconds after which a kernel counts as busy that does not say what it is. */
const PATIENCE = 2000;

/** Why the kernel of a notebook could not set its environment, were it idle; `null`: it could. */
export const findKernelTrouble = async ({
  session
}: ISessionContext): Promise<KernelTrouble | null> => {
  const kernel = session?.kernel;
  const trouble = findStatusTrouble(kernel);
  if (!kernel || (trouble !== null && trouble !== 'busy')) {
    return trouble;
  }
  const late = new Promise<null>(resolve => {
    setTimeout(() => resolve(null), PATIENCE);
  });
  const info = await Promise.race([kernel.info, late]);
  return info === null ? 'busy' : findLanguageTrouble(info);
};

const findStatusTrouble = (
  kernel: Connection | null | undefined
): KernelTrouble | null => {
  switch (kernel?.status) {
    case 'idle':
      return null;
    case 'busy':
      return 'busy';
    case 'starting':
    case 'restarting':
    case 'autorestarting':
      return 'starting';
    default:
      return 'no kernel';
  }
};

const isPython = ({ language_info: language }: Info): boolean =>
  language.name === 'python';

type Info = Awaited<Connection['info']>;

const findLanguageTrouble = (info: Info): KernelTrouble | null =>
  isPython(info) || canAsk(info.implementation) ? null : 'unknown kernel';

/**
 * Hand secrets to the kernel of a notebook. It is asked nothing while it runs
 * something else.
 */
export const giveToKernel = async (
  { session }: ISessionContext,
  secrets: Secrets,
  target: KernelTarget
): Promise<KernelAnswer> => {
  const kernel = session?.kernel;
  const trouble = findStatusTrouble(kernel);
  if (!kernel || trouble !== null) {
    return { kind: 'failed', reason: trouble ?? 'no kernel' };
  }
  const info = await kernel.info;
  if (isPython(info)) {
    return toAnswer(await evaluate(kernel, toExpression(secrets, target)));
  }
  const { implementation } = info;
  if (target.kind !== 'environment' || !canAsk(implementation)) {
    const isSetting = target.kind === 'environment';
    return {
      kind: 'failed',
      reason: isSetting ? 'unknown kernel' : 'no Python'
    };
  }
  const isDone = await answerKernel(kernel, implementation, secrets);
  return isDone ? { kind: 'done' } : { kind: 'failed', reason: 'error' };
};

const toAnswer = (told: unknown): KernelAnswer => {
  if (told === 'done') {
    return { kind: 'done' };
  }
  if (Array.isArray(told)) {
    return { kind: 'conflict', names: told.map(String) };
  }
  const reason = TOLD.find(each => each === told) ?? 'error';
  return { kind: 'failed', reason };
};

/** Leaves no name in the notebook's namespace. What JSON writes is Python here. */
const toExpression = (secrets: Secrets, target: KernelTarget): string => {
  const [program, scope] = [
    kernelPrograms[target.kind],
    {
      secrets: JSON.stringify(Object.fromEntries(secrets)),
      given: JSON.stringify(target)
    }
  ].map(each => JSON.stringify(each));
  return `(lambda scope: (exec(${program}, scope), __import__("json").dumps(scope["answer"]))[1])(${scope})`;
};
