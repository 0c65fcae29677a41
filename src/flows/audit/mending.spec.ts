import { Notification } from '@jupyterlab/apputils';
import { ServerConnection } from '@jupyterlab/services';
import { nullTranslator } from '@jupyterlab/translation';

import type { ShownFinding } from '../../engine/audit/page';
import type { MendOrder } from '../../notebook/audit/auditpart';
import type { ServerAudit } from '../../notebook/audit/serveraudit';
import { MendingFlow } from './mending';

/** The real dialog and a server that notes what it is ordered. */

const password = `Heron-${Math.random().toString(36).slice(2)}-by-the-pond`;

let orders: MendOrder[];
let refusal: string | null;
let check: jest.Mock;

const answer = (order: MendOrder): Promise<Response> => {
  orders.push(order);
  const changes = [{ path: '/e/a.json', backup: null, what: ['A line.'] }];
  const isRefused = refusal !== null && !order.isPreview;
  return Promise.resolve({
    status: isRefused ? 400 : 200,
    headers: new Map([['Content-Type', 'application/json']]),
    json: () => Promise.resolve(isRefused ? { message: refusal } : { changes })
  } as unknown as Response);
};

const start = (): Promise<void> => {
  const audit = { check, state: { kind: 'unchecked' } };
  const settings = { baseUrl: 'http://localhost/' };
  const flow = new MendingFlow(
    audit as unknown as ServerAudit,
    settings as ServerConnection.ISettings,
    nullTranslator.load('')
  );
  const mending = { kind: 'password' };
  return flow.mend({ mending } as unknown as ShownFinding);
};

const untilShown = async (selector: string): Promise<HTMLElement[]> => {
  for (let turn = 0; turn < 200; turn++) {
    const found = document.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) {
      return [...found];
    }
    await new Promise(done => setTimeout(done, 10));
  }
  throw new Error(`There is no ${selector}.`);
};

const type = async (...texts: string[]): Promise<void> => {
  const fields = (await untilShown('.jp-Dialog input')) as HTMLInputElement[];
  fields.slice(0, 2).forEach((field, index) => {
    field.value = texts[index];
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

const press = (kind: 'accept' | 'reject'): void =>
  document
    .querySelector<HTMLElement>(`.jp-Dialog-button.jp-mod-${kind}`)
    ?.click();

const notes = (): string =>
  JSON.stringify(Notification.manager.notifications.map(each => each.message));

beforeEach(() => {
  Notification.dismiss();
  orders = [];
  refusal = null;
  check = jest.fn();
  jest
    .spyOn(ServerConnection, 'makeRequest')
    .mockImplementation((_, { body }) =>
      answer(JSON.parse(body as string) as MendOrder)
    );
});

it('hands the password over once, and shows it nowhere', async () => {
  const done = start();
  await type(password, password);
  // A value that somebody typed is no part of the page's text.
  expect(document.documentElement.outerHTML).not.toContain(password);
  press('accept');
  await done;
  expect(orders).toEqual([
    { kind: 'password', password: null, isPreview: true },
    { kind: 'password', password, isPreview: false }
  ]);
  expect(notes()).toContain('Done.');
  expect(notes()).not.toContain(password);
  expect(document.documentElement.outerHTML).not.toContain(password);
  expect(check).toHaveBeenCalledTimes(1);
});

it('tells of a refusal without it', async () => {
  refusal = 'The file cannot be written.';
  const done = start();
  await type(password, password);
  press('accept');
  await done;
  expect(notes()).toContain(refusal);
  expect(notes()).not.toContain(password);
  expect(check).not.toHaveBeenCalled();
});

it('orders nothing where the dialog is left, or the two are not the same', async () => {
  const done = start();
  await type(password, `${password}.`);
  press('accept');
  expect(document.querySelector('.jp-Dialog')).not.toBeNull();
  press('reject');
  await done;
  expect(orders).toHaveLength(1);
  expect(notes()).toBe('[]');
});
