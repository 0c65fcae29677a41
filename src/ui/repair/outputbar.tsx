import { ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import { severityIcon } from '../findings/findingcard';
import { findingCount } from '../parts/words';

/** What a person can do with the findings of one output. */
export interface OutputActions {
  redact(): void;
  clear(): void;
  ignore(): void;
  /** Open the menu with what is rarer. */
  more(event: React.MouseEvent): void;
}

const OUTPUT_BAR = 'nbw-OutputBar';

/** The slim bar above an output that holds a finding. */
export class OutputBar extends ReactWidget {
  constructor(
    findings: readonly Finding[],
    actions: OutputActions,
    trans: TranslationBundle
  ) {
    super();
    this.addClass(OUTPUT_BAR);
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('aria-label', toLabel(findings, trans));
    this.findings = findings;
    this.actions = actions;
    this.trans = trans;
  }

  protected override render(): JSX.Element {
    const { findings, actions, trans } = this;
    const { react: Icon } = severityIcon(findings[0]);
    return (
      <>
        <Icon tag="span" className="nbw-Icon" />
        <span className="nbw-OutputBar-text" title={toTitles(findings)}>
          {toLabel(findings, trans)}
        </span>
        <BarButton label={trans.__('Redact')} onClick={actions.redact} />
        <BarButton label={trans.__('Clear output')} onClick={actions.clear} />
        <BarButton label={trans.__('Ignore')} onClick={actions.ignore} />
        <BarButton
          label="⋯"
          title={trans.__('More actions for this output')}
          onClick={actions.more}
        />
      </>
    );
  }

  private readonly findings: readonly Finding[];
  private readonly actions: OutputActions;
  private readonly trans: TranslationBundle;
}

const toLabel = (
  findings: readonly Finding[],
  trans: TranslationBundle
): string => trans.__('%1 in this output', findingCount(findings, trans));

const toTitles = (findings: readonly Finding[]): string =>
  findings.map(each => `${titleOf(each)}  ${each.masked}`).join('\n');

const BarButton = (props: {
  label: string;
  title?: string;
  onClick: (event: React.MouseEvent) => void;
}): JSX.Element => (
  <button
    type="button"
    className="jp-Button jp-mod-minimal nbw-Button"
    title={props.title}
    aria-label={props.title}
    onClick={props.onClick}
  >
    {props.label}
  </button>
);
