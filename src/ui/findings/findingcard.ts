import type { TranslationBundle } from '@jupyterlab/translation';

import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import { mildIcon, severeIcon } from '../parts/icons';
import {
  adviceSentence,
  confidenceSentence,
  detailSentence,
  severityWord
} from '../parts/words';

/** A button of a card. */
export interface CardAction {
  readonly label: string;
  run(): void;
}

const isSevere = ({ rule }: Finding): boolean =>
  rule.severity === 'critical' || rule.severity === 'high';

/** The icon of a finding's severity; words stand beside it. */
export const severityIcon = (finding: Finding): typeof severeIcon =>
  isSevere(finding) ? severeIcon : mildIcon;

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...content);
  return node;
};

const createTitle = (finding: Finding, trans: TranslationBundle): Node =>
  element(
    'div',
    `nbw-Card-title nbw-mod-${finding.rule.severity}`,
    severityIcon(finding).element({ tag: 'span', className: 'nbw-Icon' }),
    element('span', 'nbw-Severity', severityWord(finding.rule.severity, trans)),
    element('span', 'nbw-Card-what', titleOf(finding)),
    element('code', 'nbw-Masked', finding.masked)
  );

const createButton = ({ label, run }: CardAction): HTMLButtonElement => {
  const button = element(
    'button',
    'jp-Button jp-mod-minimal nbw-Button',
    label
  );
  button.type = 'button';
  button.addEventListener('click', event => {
    event.preventDefault();
    run();
  });
  return button;
};

/** What the value says about itself; nothing where it says nothing. */
const createDetail = (finding: Finding, trans: TranslationBundle): Node[] => {
  const sentence = detailSentence(finding.detail, trans);
  return sentence === '' ? [] : [element('p', 'nbw-Card-says', sentence)];
};

/**
 * The explanation of a finding as it stands in a tooltip: what it is, why it
 * matters, what to do.
 */
export const createFindingCard = (
  finding: Finding,
  actions: readonly CardAction[],
  trans: TranslationBundle
): HTMLElement =>
  element(
    'div',
    'nbw-Card',
    createTitle(finding, trans),
    element('p', 'nbw-Card-why', finding.rule.why),
    ...createDetail(finding, trans),
    element(
      'p',
      'nbw-Card-do',
      `${confidenceSentence(finding.confidence, trans)} ${adviceSentence(finding, trans)}`
    ),
    element('div', 'nbw-Card-actions', ...actions.map(createButton))
  );
