import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

/** A text with a button that copies it. */
export const CopiedText = (props: {
  text: string;
  trans: TranslationBundle;
}): JSX.Element => (
  <div className="nbw-Steps-text">
    <pre tabIndex={0}>{props.text}</pre>
    <CopyButton
      label={props.trans.__('Copy')}
      copy={() => navigator.clipboard.writeText(props.text)}
      trans={props.trans}
    />
  </div>
);

/** Says that it has copied, or why it could not. */
export const CopyButton = (props: {
  label: string;
  trans: TranslationBundle;
  copy(): Promise<void>;
}): JSX.Element => {
  const { label, trans, copy } = props;
  const [said, say] = React.useState('');
  const run = (): void =>
    void copy().then(
      () => say(trans.__('Copied.')),
      (error: Error) => say(trans.__('Not copied: %1', error.message))
    );
  return (
    <>
      <button
        type="button"
        className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
        onClick={run}
      >
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
};
