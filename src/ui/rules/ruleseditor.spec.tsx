import * as React from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { nullTranslator } from '@jupyterlab/translation';

import { readOwnRules, tryOwnRules } from '../../engine';
import type { RuleDraft } from './rulefields';
import { RulesEditor } from './ruleseditor';

const trans = nullTranslator.load('nbwarden');
const rule: RuleDraft = { id: 'acme-token', shape: '"acme_"base62{12}' };

const { act } = React;

let host: HTMLElement;
let root: Root;
let saved: (readonly RuleDraft[])[];

const show = (value: readonly RuleDraft[]): Promise<void> =>
  act(() => {
    root.render(
      <RulesEditor
        title={trans.__('Rules of your own')}
        value={value}
        trans={trans}
        check={rules => Promise.resolve(readOwnRules(rules))}
        tryOut={(rules, sample) => Promise.resolve(tryOwnRules(rules, sample))}
        save={rules => saved.push(rules)}
      />
    );
    return Promise.resolve();
  });

/** The field under a label, and what a person types into it. */
const type = async (label: string, text: string): Promise<void> => {
  const found = [...host.querySelectorAll('label')].find(each =>
    each.textContent?.startsWith(label)
  );
  const field = found?.querySelector<HTMLInputElement>(
    'input, textarea, select'
  );
  const proto: unknown = Object.getPrototypeOf(field);
  const { set } = Object.getOwnPropertyDescriptor(proto, 'value') ?? {};
  await act(() => {
    set?.call(field, text);
    const kind = field?.tagName === 'SELECT' ? 'change' : 'input';
    field?.dispatchEvent(new Event(kind, { bubbles: true }));
    return Promise.resolve();
  });
};

const click = (label: string): Promise<void> =>
  act(() => {
    [...host.querySelectorAll('button')]
      .find(each => each.textContent === label)
      ?.click();
    return Promise.resolve();
  });

const problems = (): string[] =>
  [...host.querySelectorAll('.nbw-Rule-problem')].map(
    each => each.textContent ?? ''
  );

beforeEach(() => {
  (
    globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  ).IS_REACT_ACT_ENVIRONMENT = true;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  saved = [];
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

describe('RulesEditor', () => {
  it('saves a change that can be read', async () => {
    await show([rule]);
    await type('Severity', 'low');
    expect(saved).toEqual([[{ ...rule, severity: 'low' }]]);
  });

  it('saves nothing that was not changed', async () => {
    await show([rule]);
    expect(saved).toEqual([]);
  });

  it('explains what cannot be read, and does not save it', async () => {
    await show([rule]);
    await type('Told by', 'regex');
    await type('Regular expression', '(a+)+acme');
    expect(problems()).toEqual([expect.stringMatching(/could be very slow/)]);
    expect(saved).toEqual([]);
    await type('Regular expression', 'acme_(\\w{12})');
    expect(problems()).toEqual(['']);
    expect(saved).toEqual([[{ id: 'acme-token', regex: 'acme_(\\w{12})' }]]);
  });

  it('speaks of the fields that stand there, and writes no TOML', async () => {
    await show([{ id: '', regex: '\\w{12}' }]);
    const labels = [...host.querySelectorAll('label')].map(
      each => each.firstChild?.textContent ?? ''
    );
    const { problems } = readOwnRules([
      { regex: '\\w{12}' },
      { id: 'acme-token', regex: '\\w{12}' },
      { id: 'other-token', regex: '(a+)+acme' },
      { id: 'third-token', regex: '' }
    ]);
    const messages = problems.map(({ message }) => message);
    expect(messages).toEqual([
      'Give the rule an id: fill in “Id”, such as acme-token.',
      expect.stringMatching(/: fill in “Words near it”, such as acme\.$/),
      expect.stringMatching(/^The regular expression is refused\. /),
      'Give the rule either a shape or a regular expression.'
    ]);
    const named = messages.flatMap(each => each.match(/“[^”]*”/g) ?? []);
    expect(
      named.filter(
        name => !labels.some(label => label.startsWith(name.slice(1, -1)))
      )
    ).toEqual([]);
  });

  it('adds a rule and removes one', async () => {
    await show([rule]);
    await click('Add a rule');
    const added = host.querySelectorAll('.nbw-Rule')[1];
    expect(added.getAttribute('aria-label')).toBe('Rule 2');
    expect(document.activeElement).toBe(added.querySelector('input'));
    expect(problems()).toEqual([
      '',
      expect.stringMatching(/Give the rule an id/)
    ]);
    expect(saved).toEqual([]);
    await click('Remove the rule');
    expect(document.activeElement?.textContent).toBe('Add a rule');
    await type('Id', 'other-token');
    await type('Shape', '"other_"hex{20}');
    expect(saved).toEqual([
      [{ id: 'other-token', shape: '"other_"hex{20}', severity: 'high' }]
    ]);
  });

  it('shows what the rules find in a text, masked', async () => {
    await show([{ ...rule, title: trans.__('Token of Acme') }]);
    const value = 'acme_k3j9x0q8w7z5';
    await type('Try the rules', `one\ntwo ${value}`);
    const list = host.querySelector('.nbw-Trial .nbw-List');
    expect(list?.textContent).toBe('Line 2: Token of Acme acme_••••');
    expect(host.querySelector('.nbw-Trial p')?.textContent).toBe('1 match.');
    expect(
      host.innerHTML.replace(/<textarea.*<\/textarea>/s, '')
    ).not.toContain(value.slice(5));
    expect(saved).toEqual([]);
  });

  it('loses no key when the settings are slow to bring back what was typed', async () => {
    await show([rule]);
    await type('Id', 'acme-a');
    await type('Id', 'acme-ab');
    await show([{ ...rule, id: 'acme-a' }]);
    expect(host.querySelector('input')?.value).toBe('acme-ab');
    await show([{ ...rule, id: 'acme-ab' }]);
    // Once that is back, the same as before comes from elsewhere.
    await show([rule]);
    expect(host.querySelector('input')?.value).toBe('acme-token');
  });

  it('takes over what changes elsewhere', async () => {
    await show([rule]);
    await show([{ ...rule, id: 'other-token' }]);
    expect(host.querySelector('input')?.value).toBe('other-token');
    expect(saved).toEqual([]);
  });
});
