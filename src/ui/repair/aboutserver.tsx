import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { ServerFacts } from '../../engine/audit/types';

interface Props {
  readonly server: ServerFacts;
  readonly trans: TranslationBundle;
}

/** What else is good to know of the server: no judgement, folded away. */
export const AboutServer = ({ server, trans }: Props): JSX.Element => (
  <details className="nbw-Folded">
    <summary>{trans.__('About this server')}</summary>
    <ul className="nbw-Audit-unknown">
      {toSentences(server, trans).map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </details>
);

const toSentences = (
  server: ServerFacts,
  trans: TranslationBundle
): readonly string[] => [
  trans.__(
    'It listens at %1, port %2.',
    server.addresses.join(', ') || '?',
    server.port
  ),
  ...portSentence(server, trans),
  server.isVirtual
    ? trans.__('Python runs in an environment of its own.')
    : trans.__(
        'Python is that of the system: what is installed for a notebook changes it for everybody. Use python -m venv.'
      ),
  ...(server.isForwarded
    ? [
        trans.__(
          'A proxy stands in front of it; only the proxy can ask for a second factor.'
        )
      ]
    : [
        trans.__(
          'No proxy stands in front of it. Jupyter has no second factor of its own.'
        )
      ]),
  trans.__('TLS would be made by %1.', server.openssl),
  ...versionSentence(server, trans),
  ...(server.extensions.length > 0
    ? [trans.__('Extensions that run in it: %1.', server.extensions.join(', '))]
    : []),
  ...server.servers
    .filter(({ isThis }) => !isThis)
    .map(({ port, root, pid }) =>
      trans.__(
        'Another server of yours runs: port %1, folder %2, process %3.',
        port,
        root ?? '?',
        pid
      )
    )
];

const portSentence = (
  { port, wantedPort }: ServerFacts,
  trans: TranslationBundle
): readonly string[] =>
  port === wantedPort || wantedPort === 0
    ? []
    : [
        trans.__(
          'It should have had port %1, which was taken: look that you have signed in to the right server.',
          wantedPort
        )
      ];

const versionSentence = (
  { node, proxy }: ServerFacts,
  trans: TranslationBundle
): readonly string[] => [
  ...(node === null ? [] : [trans.__('Node.js %1 is installed.', node)]),
  ...(proxy === null
    ? []
    : [trans.__('configurable-http-proxy %1 is installed.', proxy)])
];
