import { StateDB } from '@jupyterlab/statedb';
import { nullTranslator } from '@jupyterlab/translation';
import { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';

import type { ShownFinding } from '../../engine/audit/page';
import { SeenFindings } from '../../notebook/watch/seenfindings';
import type { ServerAudit } from '../../notebook/audit/serveraudit';
import { showCriticalUntilSeen } from './criticalmark';

const open = { key: 'AUTH-01 a', rule: 'AUTH-01', title: 'Open' };
const wide = { key: 'NET-01 b', rule: 'NET-01', title: 'Wide' };

type Found = Pick<ShownFinding, 'key' | 'rule' | 'title'>;

const settle = (): Promise<void> => new Promise(done => setTimeout(done, 0));

/** A page: what it keeps is there after it was loaded again. */
class Page {
  constructor(state: StateDB) {
    const { audit, section } = this;
    this.changed = new Signal<object, void>(audit);
    Object.assign(audit, { changed: this.changed });
    showCriticalUntilSeen(
      audit as unknown as ServerAudit,
      new SeenFindings(state),
      section,
      {
        shell: { add: (item: Widget) => (this.item = item) },
        statusBar: null,
        trans: nullTranslator.load('nbwarden'),
        open: () => Widget.attach(section, document.body)
      }
    );
    Widget.attach(this.item, document.body);
  }

  /** Checks, and tells what the mark says; empty without one. */
  async check(...critical: readonly Found[]): Promise<string> {
    Object.assign(this.audit, { critical });
    this.changed.emit();
    return this.read();
  }

  /** Looks at the section. */
  async look(): Promise<string> {
    this.item.node.querySelector('button')?.click();
    return this.read();
  }

  close(): void {
    this.section.dispose();
    this.item.dispose();
  }

  private async read(): Promise<string> {
    await settle();
    await settle();
    return this.item.isHidden ? '' : (this.item.node.textContent ?? '');
  }

  private item = new Widget();
  private readonly section = new Widget();
  private readonly audit = { state: { kind: 'checked' }, critical: [] };
  private readonly changed: Signal<object, void>;
}

let state: StateDB;
let page: Page;

beforeEach(() => {
  state = new StateDB();
  page = new Page(state);
});

afterEach(() => page.close());

const reload = (): void => {
  page.close();
  page = new Page(state);
};

it('is shown until somebody looks, and not again after a reload', async () => {
  expect(await page.check(open)).toBe('Server open to everybody');
  expect(await page.check(open)).toBe('Server open to everybody');
  expect(await page.look()).toBe('');
  expect(await page.check(open)).toBe('');
  reload();
  expect(await page.check(open)).toBe('');
});

it('waits over a reload where nobody looked', async () => {
  await page.check(open);
  reload();
  expect(await page.check(open)).toBe('Server open to everybody');
});

it('is shown for what is new beside what was seen', async () => {
  await page.check(open);
  await page.look();
  reload();
  expect(await page.check(open, wide)).toBe('Server open to the network');
});

it('is shown again for what was gone and came back, though nobody looked meanwhile', async () => {
  await page.check(open);
  await page.look();
  reload();
  expect(await page.check()).toBe('');
  reload();
  expect(await page.check(open)).toBe('Server open to everybody');
});
