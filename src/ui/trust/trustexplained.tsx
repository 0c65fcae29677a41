import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

/** "What is this?": what trust is, in a few sentences, folded. */
export const TrustExplained = (props: {
  readonly trans: TranslationBundle;
}): JSX.Element => {
  const { trans } = props;
  return (
    <details className="nbw-Review-explained">
      <summary>{trans.__('What is this?')}</summary>
      {explain(trans).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
};

const explain = (trans: TranslationBundle): readonly string[] => [
  trans.__(
    'Outputs come with the file: whoever wrote it chose them. Trust asks whether they are yours. Until then they are shown without what could act; in a trusted notebook their scripts may do in JupyterLab all that you may do.'
  ),
  trans.__(
    'A colleague’s file opens untrusted because your server has not signed it. There are three ways to trust: run it again, trust it after a review, or share a database of signatures with your colleagues.'
  ),
  trans.__(
    'The signature is for the content: a file with the same content is trusted too, wherever it comes from, and one changed character makes it untrusted. Signatures are kept in nbsignatures.db and their key in notebook_secret, both in Jupyter’s data folder on the server.'
  )
];
