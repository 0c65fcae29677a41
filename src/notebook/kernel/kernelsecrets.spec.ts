import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ISessionContext } from '@jupyterlab/apputils';

import {
  RealPython,
  type Surroundings
} from '../../../scripts/testing/realpython';
import {
  findKernelTrouble,
  giveToKernel,
  type KernelTarget
} from './kernelsecrets';

/** Stands in for the package, since a test machine may have no keyring, or its owner's; `known` is what it holds at first. The real package: scripts/clients. */
const toKeyring = (known: string, priority: number): string => `
import sys, types
kept = ${known}
class NoKeyringError(Exception): pass
keyring = types.ModuleType("keyring")
keyring.errors = types.SimpleNamespace(NoKeyringError=NoKeyringError)
keyring.get_keyring = lambda: types.SimpleNamespace(priority=${priority})
keyring.get_password = lambda service, name: kept.get(service + name)
keyring.set_password = lambda service, name, value: kept.__setitem__(service + name, value)
sys.modules["keyring"] = keyring
`;

/** Stands in for the package, which is not installed beside JupyterLab: what is encrypted starts with the key. The real package: scripts/clients. */
const CRYPTOGRAPHY = `
import sys, types
class Fernet:
    def __init__(self, key): self.key = key.encode()
    def encrypt(self, data): return self.key + data[::-1]
    def decrypt(self, data):
        if not data.startswith(self.key): raise ValueError("wrong key")
        return data[len(self.key):][::-1]
module = types.ModuleType("cryptography.fernet")
module.Fernet = Fernet
sys.modules["cryptography"] = types.ModuleType("cryptography")
sys.modules["cryptography.fernet"] = module
`;

const NO_KEYRING = 'import sys; sys.modules["keyring"] = None; kept = {}';
const NO_CRYPTOGRAPHY = 'import sys; sys.modules["cryptography"] = None';

/** Where the kernel works. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nbwarden-kernel-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A kernel that works there. */
class PythonKernel extends RealPython {
  protected override get surroundings(): Surroundings {
    return { cwd: folder };
  }
}

const readFile = (): string => readFileSync(join(folder, 'a.enc'), 'utf8');

const sessionOf = (kernel: PythonKernel | null): ISessionContext =>
  ({ session: kernel && { kernel } }) as unknown as ISessionContext;

const value = 'it\'s "so" \\ é\u2028\u{1f600}\n';
const secrets = new Map([['KEY', value]]);
const environment: KernelTarget = { kind: 'environment' };
const keyring: KernelTarget = {
  kind: 'keyring',
  service: 'notebooks',
  isReplacing: false
};

it('sets the environment, and leaves no name and no history', async () => {
  const kernel = new PythonKernel();
  expect(await giveToKernel(sessionOf(kernel), secrets, environment)).toEqual({
    kind: 'done'
  });
  expect(JSON.parse(kernel.after)).toEqual([value, null, []]);
  expect(kernel.asked).toMatchObject({
    code: '',
    silent: true,
    store_history: false,
    allow_stdin: false
  });
});

it('stores in the keyring', async () => {
  const kernel = new PythonKernel(toKeyring('{}', 5));
  expect(await giveToKernel(sessionOf(kernel), secrets, keyring)).toEqual({
    kind: 'done'
  });
  expect(JSON.parse(kernel.after)).toEqual([null, { notebooksKEY: value }, []]);
});

it('overwrites another value of the keyring only if it is told to', async () => {
  const other = toKeyring('{"notebooksKEY": "mine"}', 5);
  const kernel = new PythonKernel(other);
  expect(await giveToKernel(sessionOf(kernel), secrets, keyring)).toEqual({
    kind: 'conflict',
    names: ['KEY']
  });
  expect(kernel.after).toContain('mine');
  const again = new PythonKernel(other);
  const replacing = { ...keyring, isReplacing: true };
  expect(await giveToKernel(sessionOf(again), secrets, replacing)).toEqual({
    kind: 'done'
  });
  expect(again.after).not.toContain('mine');
});

const encrypted: KernelTarget = {
  kind: 'encrypted',
  file: 'a.enc',
  key: 'the-key',
  service: null,
  isReplacing: false,
  isTrial: false
};

it('encrypts a file that only its owner can read, and keeps no key beside it', async () => {
  const kernel = new PythonKernel(CRYPTOGRAPHY);
  const give = (target: KernelTarget): Promise<unknown> =>
    giveToKernel(sessionOf(kernel), secrets, target);
  const trial = { ...encrypted, isTrial: true };
  expect(await give(trial)).toEqual({ kind: 'done' });
  expect(readdirSync(folder)).toEqual([]);

  expect(await give(encrypted)).toEqual({ kind: 'done' });
  expect(readdirSync(folder)).toEqual(['a.enc']);
  expect(statSync(join(folder, 'a.enc')).mode & 0o777).toBe(0o600);
  const plain = [...readFile().slice('the-key'.length)].reverse().join('');
  expect(JSON.parse(plain)).toEqual({ KEY: value });

  // A person's key is not known here.
  expect(await give(encrypted)).toEqual({
    kind: 'failed',
    reason: 'file is there'
  });
});

it('adds to an encrypted file with the key of the keyring', async () => {
  writeFileSync(join(folder, 'a.enc'), 'old-key}"1" :"REHTO"{');
  const target = { ...encrypted, service: 'notebooks' };
  const before = CRYPTOGRAPHY + toKeyring('{"notebooksa.enc": "old-key"}', 5);
  const kernel = new PythonKernel(before);
  expect(await giveToKernel(sessionOf(kernel), secrets, target)).toEqual({
    kind: 'done'
  });
  const plain = [...readFile().slice('old-key'.length)].reverse().join('');
  expect(JSON.parse(plain)).toEqual({ OTHER: '1', KEY: value });

  const other = new Map([['KEY', 'other']]);
  const again = new PythonKernel(before);
  expect(await giveToKernel(sessionOf(again), other, target)).toEqual({
    kind: 'conflict',
    names: ['KEY']
  });
});

it('gives a new encrypted file its key in the keyring', async () => {
  const kernel = new PythonKernel(CRYPTOGRAPHY + toKeyring('{}', 5));
  const target = { ...encrypted, service: 'notebooks' };
  expect(await giveToKernel(sessionOf(kernel), secrets, target)).toEqual({
    kind: 'done'
  });
  expect(kernel.after).toContain('"notebooksa.enc":"the-key"');
});

it.each([
  ['no kernel', null, environment],
  ['no kernel', new PythonKernel('', 'dead'), environment],
  ['busy', new PythonKernel('', 'busy'), environment],
  ['starting', new PythonKernel('', 'starting'), environment],
  ['unknown kernel', new PythonKernel('', 'idle', 'bash'), environment],
  ['no Python', new PythonKernel('', 'idle', 'R'), keyring],
  ['no Python', new PythonKernel('', 'idle', 'R'), encrypted],
  ['no keyring', new PythonKernel(NO_KEYRING), keyring],
  ['no backend', new PythonKernel(toKeyring('{}', 0)), keyring],
  ['error', new PythonKernel(toKeyring('None', 5)), keyring],
  ['no cryptography', new PythonKernel(NO_CRYPTOGRAPHY), encrypted]
])('says that there is %s', async (reason, kernel, target) => {
  expect(await giveToKernel(sessionOf(kernel), secrets, target)).toEqual({
    kind: 'failed',
    reason
  });
  expect(kernel?.after ?? '').not.toContain('so');
});

it.each([
  ['no kernel', null],
  ['no kernel', new PythonKernel('', 'dead')],
  ['starting', new PythonKernel('', 'restarting')],
  ['unknown kernel', new PythonKernel('', 'idle', 'bash')],
  ['unknown kernel', new PythonKernel('', 'busy', 'bash')],
  [null, new PythonKernel('', 'busy')],
  [null, new PythonKernel()],
  [null, new PythonKernel('', 'idle', 'IRkernel')],
  [null, new PythonKernel('', 'idle', 'Deno kernel')],
  [null, new PythonKernel('', 'idle', 'ijulia')]
])('knows before that there is %s', async (trouble, kernel) => {
  expect(await findKernelTrouble(sessionOf(kernel))).toBe(trouble);
});

it('takes a kernel for busy that does not say what it is', async () => {
  jest.useFakeTimers();
  const kernel = { status: 'busy', info: new Promise(() => undefined) };
  const found = findKernelTrouble({
    session: { kernel }
  } as unknown as ISessionContext);
  await jest.runAllTimersAsync();
  expect(await found).toBe('busy');
  jest.useRealTimers();
});
