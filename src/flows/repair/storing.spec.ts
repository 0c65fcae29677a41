import { Dialog } from '@jupyterlab/apputils';
import { nullTranslator } from '@jupyterlab/translation';

import { planFix } from '../../engine';
import type { SourceCell } from '../../engine/types';
import type {
  SecretStore,
  StoreOrder,
  StoreResult
} from '../../notebook/repair/secretstore';
import type { PlannedCode } from '../../notebook/repair/secretvalues';
import { PageEngine } from '../../notebook/testing/pageengine';
import { copySecrets, writeSecrets } from './storing';

const trans = nullTranslator.load('nbwarden');
const engine = new PageEngine().client;

/**
 * A store that gives these answers and keeps what it was asked: jsdom has no server to ask.
 * The real one is asked in fixes-ways.spec.ts, and test_secrets.py tests what it answers.
 */
class Answers {
  constructor(...results: StoreResult[]) {
    this.results = results;
  }

  readonly orders: StoreOrder[] = [];

  store(order: StoreOrder): Promise<StoreResult> {
    this.orders.push(order);
    return Promise.resolve(this.results.shift() ?? { kind: 'stored' });
  }

  private readonly results: StoreResult[];
}

/** Code as a fix was planned for it; each line is `name = "value"`. */
const planOf = (
  names: readonly (string | undefined)[],
  ...lines: string[]
): PlannedCode => {
  const cells: SourceCell[] = lines.map(source => ({
    id: null,
    type: 'code',
    source
  }));
  const targets = lines.map((source, cell) => ({
    cell,
    from: source.indexOf('"') + 1,
    to: source.lastIndexOf('"'),
    title: 'Secret',
    variable: null,
    ...(names[cell] === undefined ? {} : { chosenName: names[cell] })
  }));
  const { outcomes } = planFix(cells, 'python', targets, 'dotenv');
  return { cells, language: 'python', targets, outcomes };
};

const write = (
  file: string,
  code: PlannedCode,
  answers: Answers
): Promise<boolean> =>
  writeSecrets('work/a.ipynb', file, code, {
    engine,
    store: answers as unknown as SecretStore,
    trans
  });

/** What the dialog that opens says, closed by a button. */
const closeDialog = async (button: number): Promise<string> => {
  for (
    let turn = 0;
    turn < 100 && !document.querySelector('.jp-Dialog');
    turn++
  ) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  const text = document.querySelector('.jp-Dialog')?.textContent ?? '';
  const [dialog] = [...Dialog.tracker.filter(() => true)];
  dialog.resolve(button);
  return text;
};

const code = planOf(
  [],
  'api_key = "one#1"',
  'password = "two"',
  'other = "two"'
);

it('writes each secret once, by the name that the code reads', async () => {
  const answers = new Answers();
  expect(await write('.env', code, answers)).toBe(true);
  expect(answers.orders).toEqual([
    {
      document: 'work/a.ipynb',
      file: '.env',
      text: "API_KEY='one#1'\nPASSWORD=two",
      isReplacing: false
    }
  ]);
});

it('overwrites another value only if the person says so', async () => {
  const conflict = { kind: 'conflict', names: ['API_KEY'] } as const;
  const refused = new Answers(conflict);
  const canceled = write('.env', code, refused);
  expect(await closeDialog(0)).toContain('API_KEY stands in .env already');
  expect(await canceled).toBe(false);
  expect(refused.orders).toHaveLength(1);

  const agreed = new Answers(conflict);
  const done = write('.env', code, agreed);
  expect(await closeDialog(1)).toContain('Overwrite API_KEY');
  expect(await done).toBe(true);
  expect(agreed.orders.map(({ isReplacing }) => isReplacing)).toEqual([
    false,
    true
  ]);
});

it.each([
  ['.env is a folder.', '.env is a folder.'],
  [null, 'The server part did not answer.']
])('says why a file was not written: %s', async (message, told) => {
  const done = write('.env', code, new Answers({ kind: 'refused', message }));
  const text = await closeDialog(0);
  expect(text).toContain('.env was not written');
  expect(text).toContain(told);
  expect(await done).toBe(false);
});

it.each([
  [planOf(['KEY', 'KEY'], 'a = "one"', 'b = "two"'), 'KEY stands for several'],
  [planOf([], 'api_key = "a${HOME}b"'), 'The value of API_KEY holds a text']
])('asks for nothing that a file cannot hold', async (broken, told) => {
  const answers = new Answers();
  const done = write('.env', broken, answers);
  const text = await closeDialog(0);
  expect(text).toContain(told);
  expect(text).not.toMatch(/two|HOME/);
  expect(await done).toBe(false);
  expect(answers.orders).toEqual([]);
});

it('copies the values into the clipboard when it is asked to', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  await copySecrets('secrets.yml', code, engine);
  expect(writeText.mock.calls).toEqual([['API_KEY: "one#1"\nPASSWORD: "two"']]);
});
