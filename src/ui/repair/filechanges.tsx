import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileChange } from '../../notebook/audit/auditpart';

/** The preview: each file, what changes in it, and where the old one is kept. */
export const FileChanges = (props: {
  readonly changes: readonly FileChange[];
  readonly trans: TranslationBundle;
}): JSX.Element => (
  <ul className="nbw-Mend-changes">
    {props.changes.map(({ path, what, backup }) => (
      <li key={path}>
        <code>{path}</code>
        <ul>
          {what.map(each => (
            <li key={each}>{each}</li>
          ))}
          {backup !== null && (
            <li>
              {props.trans.__(
                'The file as it is now is kept beside it as %1, for you alone (mode 600). It holds what the file holds: remove it when all is well.',
                backup
              )}
            </li>
          )}
        </ul>
      </li>
    ))}
  </ul>
);
