import * as React from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { nullTranslator } from '@jupyterlab/translation';

import { findOptionProblem } from '../../engine/fixes/ways';
import { listWays } from '../../engine/fixes/ways/offers';
import {
  nothingHappens,
  type OfferedPlace,
  plainDecision,
  type RepairDecision
} from './repairchoice';
import { RepairForm } from './repairform';

const trans = nullTranslator.load('nbwarden');
const { act } = React;

let host: HTMLElement;
let root: Root;
let decided: RepairDecision[];
let places: readonly OfferedPlace[];
/** The answer of the preview, in place of one at once. */
let answer: Promise<void>;
let refusedKeys: readonly string[];
/** Somebody else edits the document; `null` where nobody looks any more. */
let edit: (() => void) | null;
let previews = 0;
let isSeveral = false;

/** As it would come from the server. */
const traces = Promise.resolve(['Git has it.']);

const show = (
  language: string,
  initial: Partial<RepairDecision>,
  canStore = false,
  kernelReason: string | null = null
): Promise<void> =>
  act(() => {
    root.render(
      <RepairForm
        initial={plainDecision(initial)}
        offers={listWays({ language, sources: [], metadata: null })}
        language={language}
        placesTitle="Also in"
        places={places}
        revoke={null}
        canRenew={canStore}
        traces={traces}
        canStore={canStore}
        hasKernel={canStore}
        kernelReason={kernelReason}
        copyValues={() => Promise.resolve()}
        advice="Keep it outside."
        hasSources
        trans={trans}
        findProblem={(way, option, value) =>
          findOptionProblem(way, { [option]: value })
        }
        follow={renew => {
          edit = renew;
          return () => (edit = null);
        }}
        preview={async ({ way }) => {
          previews++;
          await answer;
          return {
            ...nothingHappens(),
            isSeveral,
            refusedKeys,
            steps: [
              { kind: 'command', text: `store with ${way}` },
              { kind: 'note', text: 'A note.' }
            ]
          };
        }}
        onDecide={decision => decided.push(decision)}
        onPreview={() => undefined}
      />
    );
    return Promise.resolve();
  });

const labels = (): (string | null)[] =>
  [...host.querySelectorAll('label')].map(
    each => each.firstChild?.textContent ?? null
  );

/** The field under a label, and what a person types or chooses in it. */
const enter = async (label: string, text: string): Promise<void> => {
  const found = [...host.querySelectorAll('label')].find(each =>
    each.textContent?.startsWith(label)
  );
  const field = found?.querySelector<HTMLInputElement>('input, select');
  const proto: unknown = Object.getPrototypeOf(field);
  const { set } = Object.getOwnPropertyDescriptor(proto, 'value') ?? {};
  await act(() => {
    set?.call(field, text);
    const kind = field?.tagName === 'SELECT' ? 'change' : 'input';
    field?.dispatchEvent(new Event(kind, { bubbles: true }));
    return Promise.resolve();
  });
};

const alerts = (): (string | null)[] =>
  [...host.querySelectorAll('[role=alert]')].map(each => each.textContent);

beforeEach(() => {
  (
    globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  ).IS_REACT_ACT_ENVIRONMENT = true;
  decided = [];
  places = [];
  answer = Promise.resolve();
  refusedKeys = [];
  host = document.createElement('div');
  root = createRoot(host);
});

it('asks for what a way has to know, and says what is wrong with it', async () => {
  await show('python', {});
  expect(labels()).toEqual(['Way']);
  await enter('Way', 'aws');
  expect(labels()).toEqual(['Way', 'Region', 'Prefix of the names']);

  await enter('Region', 'Frankfurt');
  expect(alerts()).toEqual(['Region: It looks like eu-central-1.']);
  await enter('Region', ' eu-central-1 ');
  expect(alerts()).toEqual([]);
  expect(decided.slice(-1)[0]).toMatchObject({
    way: 'aws',
    options: { aws: { region: 'eu-central-1' } }
  });
});

it('brings the options back with their way', async () => {
  await show('python', { options: { vault: { mount: 'team' } } });
  await enter('Way', 'vault');
  await enter('Prefix of the names', 'app/');
  await enter('Way', 'env');
  await enter('Way', 'vault');
  expect(decided.slice(-1)[0].options).toEqual({
    vault: { mount: 'team', prefix: 'app/' }
  });
});

it('lets a person choose among a few words', async () => {
  await show('python', { way: 'encrypted' });
  await enter('Where the key comes from', 'keyring');
  expect(decided.slice(-1)[0].options).toEqual({
    encrypted: { key: 'keyring' }
  });
});

it('shows what is left to do, with commands to copy', async () => {
  await show('python', { way: 'gcp' });
  const steps = [...host.querySelectorAll('.nbw-Steps > li')];
  expect(steps.map(each => each.textContent)).toEqual([
    'In a terminal:store with gcpCopy',
    'A note.'
  ]);
});

it('offers to write a file where the way has one and it can be done', async () => {
  const boxes = (): (string | null)[] =>
    [...host.querySelectorAll('.nbw-Repair-store')].map(
      each => each.textContent
    );
  await show('python', { way: 'config', isStored: true }, true);
  expect(boxes()).toEqual([
    'Write the value to secrets.json, which git will ignore'
  ]);
  await enter('File', 'conf/keys.yml');
  expect(boxes()).toEqual([
    'Write the value to conf/keys.yml, which git will ignore'
  ]);
  await act(() => {
    host.querySelector<HTMLElement>('input[type=checkbox]')?.click();
    return Promise.resolve();
  });
  expect(decided.slice(-1)[0].isStored).toBe(false);
  await enter('Way', 'env');
  expect(boxes()).toEqual(['Set it in the running kernel, without history']);
  await enter('Way', 'keyring');
  expect(boxes()).toEqual([
    'Store it in the keyring now, by the running kernel'
  ]);
  await enter('Way', 'aws');
  expect(boxes()).toEqual([]);
});

it('offers no file where nothing can write it', async () => {
  await show('python', { way: 'dotenv' });
  expect(host.querySelector('.nbw-Repair-store')).toBeNull();
});

it.each([
  [
    'r',
    ['Use an environment variable', 'Ask for it when it runs'],
    'Code in R'
  ],
  ['csharp', ['Use an environment variable'], 'Code in C#']
])('says why %s has no other ways', async (language, offered, reason) => {
  await show(language, {});
  expect(
    [...host.querySelectorAll('option')].map(each => each.textContent)
  ).toEqual(offered);
  expect(host.querySelector('.nbw-Repair-lacking')?.textContent).toContain(
    reason
  );
});

it('says where the value stays, and renews the checkpoint on request', async () => {
  await show('python', {}, true);
  const status = host.querySelector('.nbw-Repair-traces');
  expect(status?.textContent).toBe('Git has it.');
  const label = [...host.querySelectorAll('label')].find(each =>
    each.textContent?.startsWith('Save afterwards')
  );
  const box = label?.querySelector('input');
  expect(box?.checked).toBe(false);
  await act(() => {
    box?.click();
    return Promise.resolve();
  });
  expect(decided.slice(-1)[0]).toMatchObject({ isRenewed: true });
});

it('says why the kernel is not offered', async () => {
  await show('python', {}, true, 'It has ended.');
  expect(host.querySelector('.nbw-Repair-lacking')?.textContent).toBe(
    'The kernel cannot take the value now. It has ended.'
  );
  expect(host.querySelector('.nbw-Repair-store')).toBeNull();
  await enter('Way', 'getpass');
  expect(host.querySelector('.nbw-Repair-lacking')).toBeNull();
});

describe('the places', () => {
  const make = (count: number): readonly OfferedPlace[] =>
    Array.from({ length: count }, (_, index) => ({
      key: `k${index}`,
      label: `Cell ${index + 1}`
    }));

  const boxes = (): HTMLInputElement[] => [
    ...host.querySelectorAll<HTMLInputElement>('.nbw-Repair-places input')
  ];

  const click = (box: HTMLElement | undefined): Promise<void> =>
    act(() => {
      box?.click();
      return Promise.resolve();
    });

  const showPlaces = (count: number): Promise<void> => {
    places = make(count);
    return show('python', { placeKeys: places.map(({ key }) => key) });
  };

  it('can be left out one by one, and taken again', async () => {
    await showPlaces(3);
    expect(boxes().map(each => each.checked)).toEqual([true, true, true]);
    await click(boxes()[1]);
    expect(decided.slice(-1)[0].placeKeys).toEqual(['k0', 'k2']);
    await click(boxes()[1]);
    expect(new Set(decided.slice(-1)[0].placeKeys)).toEqual(
      new Set(['k0', 'k1', 'k2'])
    );
  });

  it('are folded where they are many, and left out all at once', async () => {
    await showPlaces(2000);
    // That for all of them, and the first ones.
    expect(boxes()).toHaveLength(6);
    const more = host.querySelector('.nbw-Repair-places details');
    expect(more?.textContent).toBe('1995 more places');
    await click(boxes()[1]);
    expect(boxes()[0]).toMatchObject({ checked: false, indeterminate: true });
    await click(boxes()[0]);
    expect(decided.slice(-1)[0].placeKeys).toHaveLength(2000);
    await click(boxes()[0]);
    expect(decided.slice(-1)[0].placeKeys).toEqual([]);
  });

  it('are not offered where nothing is changed anyhow', async () => {
    refusedKeys = ['k1'];
    await showPlaces(2);
    expect(boxes()).toHaveLength(1);
  });
});

it('says that it is working until it knows what would change', async () => {
  let done: () => void = () => undefined;
  answer = new Promise(resolve => (done = resolve));
  await show('python', {});
  const status = host.querySelector('.nbw-Repair-preview [role=status]');
  expect(status?.textContent).toBe('Working out what would change…');
  await act(async () => {
    done();
    await answer;
  });
  expect(status?.textContent).toBe('');
});

it('makes the preview anew when others edit, until it is closed', async () => {
  await show('python', { way: 'env' });
  const before = previews;
  refusedKeys = ['a'];
  await act(() => Promise.resolve(edit?.()));
  expect(previews).toBe(before + 1);
  await act(() => Promise.resolve(root.unmount()));
  expect(edit).toBeNull();
  root = createRoot(host);
});

it('offers to write all values where there are several', async () => {
  isSeveral = true;
  await show('python', { way: 'dotenv' }, true);
  isSeveral = false;
  expect(host.querySelector('.nbw-Repair-store')?.textContent).toBe(
    'Write the values to .env, which git will ignore'
  );
});
