/** What a fix does not reach: said, and where it can be done, done. */
import type { TranslationBundle } from '@jupyterlab/translation';

import { renewCheckpoint } from '../../notebook/save/checkpoint';
import type { Traces } from '../../notebook/commit/traces';
import { say } from './changes';

const inGit = (trans: TranslationBundle): string =>
  trans.__(
    'Git’s history of this file holds the value: whoever gets the repository has it. Revoke it.'
  );

const inOthers = (names: readonly string[], trans: TranslationBundle): string =>
  trans.__(
    'Git’s history of other files holds the value too (%1). Revoke it.',
    names.join(', ')
  );

const inIPython = (trans: TranslationBundle): string =>
  trans.__(
    'IPython’s history holds the value: a cell with it was run. The command “ipython history clear” empties that history.'
  );

/** Where a value is, as sentences that are worth a notification. */
const traceWarnings = (
  traces: Traces,
  trans: TranslationBundle
): readonly string[] =>
  traces === 'no server part'
    ? []
    : [
        ...(traces.git ? [inGit(trans)] : []),
        ...(traces.elsewhere?.length
          ? [inOthers(traces.elsewhere, trans)]
          : []),
        ...(traces.ipython ? [inIPython(trans)] : [])
      ];

/** The same in one sentence. */
const traceMessages = (
  traces: Traces,
  trans: TranslationBundle
): readonly string[] => {
  const warnings = traceWarnings(traces, trans);
  if (traces === 'no server part' || warnings.length < 2) {
    return warnings;
  }
  return [
    traces.ipython
      ? trans.__(
          'Git’s history and IPython’s hold the value, where no fix reaches it. Revoke it.'
        )
      : trans.__(
          'Git’s history of this file and of others holds the value: whoever gets the repository has it. Revoke it.'
        )
  ];
};

/** The same, and what could not be looked at. */
export const traceSentences = (
  traces: Traces,
  trans: TranslationBundle
): readonly string[] => {
  if (traces === 'no server part') {
    return [
      trans.__(
        'Whether the history of git or of IPython holds the value is not known: that needs nbwarden’s server part.'
      )
    ];
  }
  const { git, elsewhere, ipython } = traces;
  return [
    ...traceWarnings(traces, trans),
    ...(git === null
      ? [
          trans.__(
            'Whether git’s history holds the value is not known: it could not be read to its end.'
          )
        ]
      : []),
    ...(git !== null && elsewhere === null
      ? [
          trans.__(
            'Whether git’s history of other files holds the value is not known: it could not be read to its end.'
          )
        ]
      : []),
    ...(ipython === null
      ? [
          trans.__(
            'Whether IPython’s history holds the value is not known: it could not be read.'
          )
        ]
      : [])
  ];
};

/** After a fix: tell where its value still is. */
export const tellTraces =
  (trans: TranslationBundle) =>
  (traces: Traces): void =>
    traceMessages(traces, trans).forEach(each => say(each, 'warning'));

/** Save a fixed document, renew its checkpoint and tell what came of it. */
export const saveFixed = async (
  context: Parameters<typeof renewCheckpoint>[0],
  trans: TranslationBundle
): Promise<void> => {
  try {
    const others = await renewCheckpoint(context);
    say(
      others === 0
        ? trans.__('Saved, and the checkpoint is renewed.')
        : trans.__(
            'Saved, and a new checkpoint is made. %1 older ones hold the value still.',
            others
          ),
      others === 0 ? 'info' : 'warning'
    );
  } catch {
    say(
      trans.__(
        'The checkpoint is not renewed, and holds the value still. Save the notebook.'
      ),
      'warning'
    );
  }
};
