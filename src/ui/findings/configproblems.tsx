import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileProblem } from '../../engine/config/types';

/** What does not apply in `nbwarden.toml`, and why; nothing where all does. */
export const ConfigProblems = (props: {
  problems: readonly FileProblem[];
  trans: TranslationBundle;
}): JSX.Element | null =>
  props.problems.length === 0 ? null : (
    <div className="nbw-Problems">
      <p>{props.trans.__('Not everything of nbwarden.toml applies:')}</p>
      <ul>
        {props.problems.map(({ path, line, message }, index) => (
          <li key={index}>
            {line === null
              ? props.trans.__('%1: %2', path, message)
              : props.trans.__('%1, line %2: %3', path, line + 1, message)}
          </li>
        ))}
      </ul>
    </div>
  );
