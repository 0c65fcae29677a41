import type { TranslationBundle } from '@jupyterlab/translation';

import type { Advice } from '../../engine/audit/advice';

const element = (
  tag: keyof HTMLElementTagNameMap,
  className: string,
  ...content: (Node | string)[]
): HTMLElement => {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...content);
  return node;
};

/** The explanation of an advice in a tooltip: what it is, why it matters, what to do. */
export const createAdviceCard = (
  { rule, title, why, steps, edits }: Advice,
  apply: () => void,
  trans: TranslationBundle
): HTMLElement => {
  const card = element(
    'div',
    'nbw-Card',
    element('div', 'nbw-Card-title', element('span', 'nbw-Card-what', title)),
    element('p', 'nbw-Card-why', why),
    ...steps.map(({ words, code }) =>
      element(
        'p',
        'nbw-Card-do',
        words,
        ...(code === '' ? [] : [' ', element('code', 'nbw-Card-code', code)])
      )
    ),
    element('p', 'nbw-Audit-rule', rule)
  );
  if (edits.length > 0) {
    card.append(element('div', 'nbw-Card-actions', createButton(apply, trans)));
  }
  return card;
};

const createButton = (
  apply: () => void,
  trans: TranslationBundle
): HTMLElement => {
  const button = element(
    'button',
    'jp-Button jp-mod-minimal nbw-Button',
    trans.__('Mend it here')
  );
  button.setAttribute('type', 'button');
  button.addEventListener('click', event => {
    event.preventDefault();
    apply();
  });
  return button;
};
