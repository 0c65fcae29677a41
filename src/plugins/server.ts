import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { findServerPart, type ServerPart } from '../notebook/serverpart';
import { ISecurityPanel, SectionIds } from '../tokens';
import { Section } from '../ui/section';
import { ServerBody } from '../ui/serversection';

const RANK = 40;

/** Says in the panel whether the server part is there, and what needs it. */
export const serverPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:server',
  description: 'Shows the state of the server part.',
  autoStart: true,
  requires: [ISecurityPanel],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    panel: ISecurityPanel,
    translator: ITranslator | null
  ) => {
    const { serviceManager, restored } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    let part: ServerPart | null | undefined;
    const section = new Section(SectionIds.server, trans.__('Server'), () =>
      React.createElement(ServerBody, { part, trans })
    );
    panel.addSection(section, RANK);
    void restored
      .then(() => findServerPart(serviceManager.serverSettings))
      .then(found => {
        part = found;
        section.update();
      });
  }
};
