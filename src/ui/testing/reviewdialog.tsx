/** A review in its dialog, as a person uses it. */
import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { reviewNotebook, type Review } from '../../engine/trust';
import { askAboutTrust, type TrustChoice } from '../trust/trustdialog';
import type { TrustQuestion } from '../trust/trustreview';

const trans = nullTranslator.load('nbwarden');

export const toOutput = (html: string): object => ({
  output_type: 'display_data',
  metadata: {},
  data: { 'text/html': html }
});

export const toReview = (...cells: readonly (readonly string[])[]): Review =>
  reviewNotebook({
    cells: cells.map(outputs => ({
      cell_type: 'code',
      source: '',
      outputs: outputs.map(toOutput)
    }))
  });

export const SCRIPT = '<script>owned = 1</script>';
export const LOOK = '<style>a { color: red }</style>';
const PICTURE = '<img src="https://a.example.org/p.png">';

export const hostile = toReview(
  [LOOK],
  ['<a href="https://c.example.org" ping="https://b.example.org">x</a>'],
  [SCRIPT, '<b onclick="go(\'\u202etxt\')">x</b>'],
  [PICTURE]
);

let choice: Promise<TrustChoice>;

/** What the person decided. */
export const decided = (): Promise<TrustChoice> => choice;
export const revealed: number[] = [];

export const node = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.jp-Dialog');
  if (!found) {
    throw new Error('There is no dialog.');
  }
  return found;
};

export const open = async (
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

export const buttons = (): HTMLButtonElement[] => [
  ...node().querySelectorAll<HTMLButtonElement>('.jp-Dialog-footer button')
];

export const press = (label: string): void =>
  React.act(() =>
    [...node().querySelectorAll<HTMLButtonElement>('button')]
      .find(({ textContent }) => textContent === label)
      ?.click()
  );

export const choose = (label: string): void =>
  React.act(() =>
    [...node().querySelectorAll('label')]
      .find(({ textContent }) => textContent?.startsWith(label))
      ?.querySelector('input')
      ?.click()
  );

export const type = (target: Element, key: string, shiftKey = false): void => {
  const event = { key, shiftKey, bubbles: true, cancelable: true };
  React.act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', event));
  });
};

export const seek = (text: string): void => {
  const field = node().querySelector<HTMLInputElement>('[type=search]');
  React.act(() => {
    const proto: unknown = Object.getPrototypeOf(field);
    const { set } = Object.getOwnPropertyDescriptor(proto, 'value') ?? {};
    set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

export const texts = (selector: string): (string | null)[] =>
  [...node().querySelectorAll(selector)].map(each => each.textContent);

/** Before and after the tests of a file. */
export const useDialogs = (): void => {
  beforeAll(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  });

  afterEach(() => {
    // A dialog that a test left open.
    document
      .querySelectorAll('.jp-Dialog')
      .forEach(each => type(each, 'Escape'));
  });
};
