import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { readTrust, TrustWatch } from '../notebook/trust';
import { IFindings, IPreferences, ISecurityPanel, SectionIds } from '../tokens';
import { Section } from '../ui/section';
import { TrustBody } from '../ui/trustsection';

const RANK = 20;
const TRUST_COMMAND = 'notebook:trust';

/** Shows in the panel which cells of the current notebook are trusted. */
export const trustPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:trust',
  description: 'Shows what of a notebook is trusted.',
  autoStart: true,
  requires: [IFindings, IPreferences, ISecurityPanel],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    panel: ISecurityPanel,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const trust = new TrustWatch();
    const section = new Section(SectionIds.trust, trans.__('Trust'), () =>
      React.createElement(TrustBody, {
        state: findings.current && readTrust(findings.current.model),
        trans,
        trust: () => void commands.execute(TRUST_COMMAND)
      })
    );
    panel.addSection(section, RANK);

    const update = (): void => {
      const watch = findings.current;
      const state = watch && readTrust(watch.model);
      section.setHidden(!preferences.value.trust);
      section.renew(
        state && state.untrusted > 0
          ? trans.__('%1 of %2 not trusted', state.untrusted, state.codeCells)
          : ''
      );
    };
    trust.changed.connect(update);
    findings.opened.connect((_, { model }) => trust.follow(model));
    findings.currentChanged.connect(update);
    preferences.changed.connect(update);
  }
};
