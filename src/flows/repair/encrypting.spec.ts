import { Dialog, type ISessionContext } from '@jupyterlab/apputils';
import { nullTranslator } from '@jupyterlab/translation';

import { PageEngine } from '../../notebook/testing/pageengine';
import { encryptSecrets } from './encrypting';

const trans = nullTranslator.load('nbwarden');

/** What a kernel was given, as its programs see it. */
interface Given {
  readonly key: string;
  readonly isTrial: boolean;
}

/** A kernel that answers as told, which a real one does not, and keeps what it was given. Real ones run the program in kernelsecrets.spec.ts. */
const sessionOf = (
  answer: string
): { session: ISessionContext; given: Given[] } => {
  const given: Given[] = [];
  const requestExecute = (request: {
    user_expressions: { answer: string };
  }): unknown => {
    const { answer: expression } = request.user_expressions;
    const scope = expression.slice(
      expression.lastIndexOf(')({') + 2,
      expression.lastIndexOf(')).encode(')
    );
    given.push(JSON.parse((JSON.parse(scope) as { given: string }).given));
    const digits = Buffer.from(JSON.stringify(answer)).toString('hex');
    const data = { 'text/plain': `'${digits}'` };
    const content = {
      status: 'ok',
      user_expressions: { answer: { status: 'ok', data } }
    };
    return { done: Promise.resolve({ content }) };
  };
  const info = Promise.resolve({ language_info: { name: 'python' } });
  const kernel = { status: 'idle', info, requestExecute };
  const session = { session: { kernel } } as unknown as ISessionContext;
  return { session, given };
};

const code = { cells: [], language: 'python', targets: [], outcomes: [] };
const tools = { engine: new PageEngine().client, trans };

const closeDialog = async (button: number): Promise<void> => {
  while (!document.querySelector('.jp-Dialog')) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  Dialog.tracker.forEach(dialog => dialog.resolve(button));
};

let copied: string[];

beforeEach(() => {
  copied = [];
  const writeText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  Object.assign(navigator, { clipboard: { writeText } });
});

it('hands the key over before the file is written', async () => {
  const { session, given } = sessionOf('done');
  const file = { file: 'a.enc', service: null };
  const done = encryptSecrets(session, file, code, tools);
  await closeDialog(1);
  expect(await done).toBe(true);
  expect(given.map(({ isTrial }) => isTrial)).toEqual([true, false]);
  expect(copied).toEqual([given[1].key]);
  // 32 bytes in base64 for addresses, as Fernet wants them.
  expect(copied[0]).toMatch(/^[\w-]{43}=$/);
  expect(document.body.innerHTML).not.toContain(copied[0]);
});

it('writes nothing where the person does not take the key', async () => {
  const { session, given } = sessionOf('done');
  const file = { file: 'a.enc', service: null };
  const done = encryptSecrets(session, file, code, tools);
  await closeDialog(0);
  expect(await done).toBe(false);
  expect(given.map(({ isTrial }) => isTrial)).toEqual([true]);
  expect(copied).toEqual([]);
});

it('hands no key over where the file cannot be written', async () => {
  const { session } = sessionOf('no cryptography');
  const file = { file: 'a.enc', service: null };
  const done = encryptSecrets(session, file, code, tools);
  await closeDialog(0);
  expect(await done).toBe(false);
  expect(copied).toEqual([]);
});

it('leaves the key to the keyring', async () => {
  const { session, given } = sessionOf('done');
  const file = { file: 'a.enc', service: 'notebooks' };
  expect(await encryptSecrets(session, file, code, tools)).toBe(true);
  expect(given.map(({ isTrial }) => isTrial)).toEqual([false]);
  expect(copied).toEqual([]);
});
