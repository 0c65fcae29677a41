import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { askWhyAllowed } from '../findings/allowdialog';
import { askForReason } from '../commit/commitreason';
import { findings, question } from '../testing/commitquestion';

const trans = nullTranslator.load('nbwarden');
const [finding] = findings;

const node = (): HTMLElement | null => document.querySelector('.jp-Dialog');

const open = async <Answer,>(
  ask: () => Promise<Answer>
): Promise<Promise<Answer>[]> => {
  let answer: Promise<Answer> | undefined;
  await React.act(async () => {
    answer = ask();
    await new Promise(resolve => setTimeout(resolve, 20));
  });
  return answer ? [answer] : [];
};

const press = (label: string): void => {
  React.act(() =>
    [...(node()?.querySelectorAll('button') ?? [])]
      .find(({ textContent }) => textContent === label)
      ?.click()
  );
};

const type = (text: string): void => {
  const field = node()?.querySelector('input');
  const set = Object.getOwnPropertyDescriptor(
    HTMLInputElement.prototype,
    'value'
  )?.set;
  React.act(() => {
    set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

const settle = (): Promise<void> =>
  React.act(async () => {
    await new Promise(resolve => setTimeout(resolve, 20));
  });

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

describe('a question for a reason', () => {
  it.each<[string, () => Promise<unknown>, string, unknown]>([
    [
      'of a commit',
      () => askForReason(question, trans),
      'Commit with the secret',
      'It was revoked'
    ],
    [
      'of a finding that is allowed',
      () => askWhyAllowed(finding, 'nbwarden.toml', trans),
      'Allow',
      { reason: 'It was revoked', expires: null }
    ]
  ])('stays until there is one: %s', async (_, ask, label, expected) => {
    const [answer] = await open(ask);
    const title = node()?.querySelector('.jp-Dialog-header')?.textContent;
    expect(title).toBeTruthy();
    expect(node()?.getAttribute('aria-label')).toBe(title);
    expect(node()?.querySelector('[role=alert]')).toBeNull();
    for (const text of ['', '  ']) {
      type(text);
      press(label);
      await settle();
      expect(node()?.querySelector('[role=alert]')?.textContent).toBe(
        'A reason is needed.'
      );
      const field = node()?.querySelector('input');
      expect(field?.getAttribute('aria-invalid')).toBe('true');
    }
    type(' It was revoked ');
    press(label);
    expect(await answer).toEqual(expected);
    expect(node()).toBeNull();
  });

  it('can be left without one', async () => {
    const [answer] = await open(() => askForReason(question, trans));
    press('Cancel');
    expect(await answer).toBeNull();
  });
});
