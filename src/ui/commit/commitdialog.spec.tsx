import type { TranslationBundle } from '@jupyterlab/translation';
import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { question } from '../testing/commitquestion';
import { askAboutCommit, type CommitDecision } from './commitdialog';

/** A language in which no text is what it is in English, and all are the same. */
const elsewhere = Object.fromEntries(
  ['__', '_n', '_p', '_np', 'gettext', 'ngettext'].map(name => [
    name,
    () => 'ßß'
  ])
) as unknown as TranslationBundle;

const languages = [
  ['English', nullTranslator.load('nbwarden')],
  ['any other language', elsewhere]
] as const;

const buttons = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.jp-Dialog-footer button')
];

const decide = async (
  trans: TranslationBundle,
  act: () => void,
  asked = question
): Promise<CommitDecision> => {
  const answer = askAboutCommit(asked, trans);
  await React.act(() => new Promise(resolve => setTimeout(resolve, 20)));
  React.act(act);
  return answer;
};

const press = (key: string): void => {
  const code = { Escape: 27, Enter: 13 }[key];
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true });
  Object.defineProperty(event, 'keyCode', { value: code });
  target.dispatchEvent(event);
};

beforeAll(() => {
  (
    globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  ).IS_REACT_ACT_ENVIRONMENT = true;
});

describe.each(languages)('in %s', (_, trans) => {
  it.each(['Escape', 'Enter'])(
    '%s leaves the commit stopped: Cancel has the focus',
    async key => {
      const decision = await decide(trans, () => {
        expect(document.activeElement).toBe(buttons()[0]);
        press(key);
      });
      expect(decision).toEqual({ kind: 'cancel' });
    }
  );

  it.each([
    [0, 'cancel'],
    [1, 'anyway'],
    [2, 'repair-all']
  ])(
    'button %d is known by its place, and not by its label',
    async (at, kind) => {
      const decision = await decide(trans, () => buttons()[at].click());
      expect(decision).toEqual({ kind });
    }
  );
});

const redact = 'Redact in index and file';
const keepElsewhere = 'Use an environment variable';

it.each([
  ['a.yaml', false, [redact], true],
  ['a.py', false, [keepElsewhere, redact], true],
  ['.env', true, [], false]
])(
  'offers for %s what can be done with it',
  async (path, isCredentialFile, offered, isRepairable) => {
    const files = [{ ...question.files[0], path, isCredentialFile }];
    const labels = (): string[] =>
      [...document.querySelectorAll('.nbw-Commit-actions button')].map(
        each => each.textContent ?? ''
      );
    await decide(
      nullTranslator.load('nbwarden'),
      () => {
        expect(labels()).toEqual([
          ...offered,
          ...['Open', 'Allow…'],
          ...(isCredentialFile ? ['Add to .gitignore'] : [])
        ]);
        expect(buttons()).toHaveLength(isRepairable ? 3 : 2);
        press('Escape');
      },
      { ...question, files }
    );
  }
);
