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

import { nameBehind } from '../flows/findings/behind';
import { glanceOften } from '../flows/audit/glances';
import { renewSoon } from '../flows/findings/renewal';
import { keepSection } from '../flows/findings/sections';
import { distrustFiles, isLite } from '../notebook/server/lite';
import { toRenderers } from '../notebook/trust/renderers';
import { type CellTrust, TrustWatch } from '../notebook/trust/trust';
import {
  CommandIds,
  IEngine,
  IFindings,
  IPreferences,
  ISecurityPanel,
  ITrust,
  SectionIds
} from '../tokens';
import { goToOutputs } from '../ui/findings/navigate';
import { Section } from '../ui/parts/section';
import {
  type TrustActions,
  TrustBody,
  type TrustView
} from '../ui/trust/trustsection';

const RANK = 20;

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
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const { contents } = app.serviceManager;
    if (isLite()) {
      distrustFiles(contents);
    }
    const trust = new TrustWatch({
      engine,
      contents,
      hasServer: !isLite(),
      findRenderers: watch => {
        const notebook = findings.findPanel(watch);
        return notebook && toRenderers(notebook.content.rendermime);
      }
    });
    const readView = (): TrustView | null =>
      findings.current && {
        state: trust.read(findings.current),
        cells: trust.listCells(findings.current),
        behind: nameBehind(findings.current, findings)
      };
    const section = new Section(
      SectionIds.trust,
      trans.__('Trust'),
      () =>
        React.createElement(TrustBody, {
          view: readView(),
          trans,
          ...toActions(app, findings)
        }),
      () => toNote(readView(), trans)
    );
    const renew = keepSection(
      panel,
      section,
      RANK,
      () => preferences.value.trust
    );
    trust.changed.connect(renewSoon(renew));
    findings.opened.connect((_, watch) => trust.follow(watch));
    findings.currentChanged.connect(renew);
    findings.frontChanged.connect(renewSoon(renew));
    preferences.changed.connect(renew);
    followOthers(findings, trust);
    return trust;
  }
};

/** Look whether another session has saved the file: when a person comes back to it, and now and then. */
const followOthers = (findings: IFindings, trust: TrustWatch): void => {
  const look = (): void => {
    if (findings.current) {
      void trust.signatureOf(findings.current).recheck();
    }
  };
  // Two windows beside each other: nobody has to come back to either.
  glanceOften(async () => {
    if (findings.current) {
      await trust.signatureOf(findings.current).glance();
    }
  });
  findings.currentChanged.connect(look);
  window.addEventListener('focus', look);
};

const toActions = (
  { commands }: JupyterFrontEnd,
  findings: IFindings
): TrustActions => ({
  review: () => void commands.execute(CommandIds.reviewTrust),
  revoke: () => void commands.execute(CommandIds.revokeTrust),
  reviewCell: ({ cell }: CellTrust) =>
    void commands.execute(CommandIds.trustCell, { cellId: cell.id }),
  open: ({ cell }: CellTrust) => {
    const watch = findings.current;
    const notebook = watch && findings.findPanel(watch);
    if (notebook) {
      void goToOutputs(notebook, cell);
    }
  }
});

const toNote = (view: TrustView | null, trans: TranslationBundle): string =>
  view && view.state.untrusted > 0
    ? trans.__(
        '%1 of %2 not trusted',
        view.state.untrusted,
        view.state.codeCells
      )
    : '';
