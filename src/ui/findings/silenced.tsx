import * as React from 'react';

import { Folded, type FoldedProps } from '../parts/folded';

interface Props extends Omit<FoldedProps, 'label'> {
  showIgnored(): void;
}

/** Findings that the user, a comment or a file silenced; only what this user ignored can be shown again here. */
export const Silenced = (props: Props): JSX.Element => {
  const { rows, trans, showIgnored } = props;
  return (
    <Folded {...props} label={trans.__('%1 ignored or allowed', rows.length)}>
      {rows.some(({ finding }) => finding.allowed?.by === 'user') && (
        <button
          type="button"
          className="jp-Button jp-mod-minimal nbw-Button"
          onClick={showIgnored}
        >
          {trans.__('Stop ignoring them')}
        </button>
      )}
    </Folded>
  );
};
