import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import {
  ITranslator,
  nullTranslator,
  type TranslationBundle
} from '@jupyterlab/translation';
import * as React from 'react';

import { keepSection } from '../flows/sections';
import { isLite } from '../notebook/lite';
import { toRenderers } from '../notebook/renderers';
import { type TrustState, TrustWatch } from '../notebook/trust';
import {
  IEngine,
  IFindings,
  IPreferences,
  ISecurityPanel,
  ITrust,
  SectionIds
} from '../tokens';
import { Section } from '../ui/section';
import { TrustBody } from '../ui/trustsection';

const RANK = 20;
const TRUST_COMMAND = 'notebook:trust';

/** Provides the trust state of notebooks, and shows the current one's in the panel. */
export const trustPlugin: JupyterFrontEndPlugin<ITrust> = {
  id: 'nbwarden:trust',
  description: 'Shows what of a notebook is trusted.',
  autoStart: true,
  provides: ITrust,
  requires: [IEngine, IFindings, IPreferences, ISecurityPanel],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    findings: IFindings,
    preferences: IPreferences,
    panel: ISecurityPanel,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const trust = new TrustWatch({
      engine,
      contents: app.serviceManager.contents,
      hasServer: !isLite(app),
      findRenderers: watch => {
        const notebook = findings.findPanel(watch);
        return notebook && toRenderers(notebook.content.rendermime);
      }
    });

    const readState = (): TrustState | null =>
      findings.current && trust.read(findings.current);
    const section = new Section(
      SectionIds.trust,
      trans.__('Trust'),
      () =>
        React.createElement(TrustBody, {
          state: readState(),
          trans,
          trust: () => void commands.execute(TRUST_COMMAND)
        }),
      () => toNote(readState(), trans)
    );
    const renew = keepSection(
      panel,
      section,
      RANK,
      () => preferences.value.trust
    );
    trust.changed.connect(renew);
    findings.opened.connect((_, watch) => trust.follow(watch));
    findings.currentChanged.connect(renew);
    preferences.changed.connect(renew);
    return trust;
  }
};

const toNote = (state: TrustState | null, trans: TranslationBundle): string =>
  state && state.untrusted > 0
    ? trans.__('%1 of %2 not trusted', state.untrusted, state.codeCells)
    : '';
