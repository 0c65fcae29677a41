import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { Trial } from '../../engine';
import type { CustomRule } from '../../engine/config/types';

/** Looks for what rules find in a sample. */
export type TryRules = (
  rules: readonly CustomRule[],
  sample: string
) => Promise<readonly Trial[]>;

interface Props {
  readonly rules: readonly CustomRule[];
  readonly tryOut: TryRules;
  readonly trans: TranslationBundle;
}

/** A sample text and what the rules find in it, masked. The sample is forgotten with the page. */
export const RuleTrial = (props: Props): JSX.Element => {
  const { trans } = props;
  const [sample, setSample] = React.useState('');
  const found = useTrial(props, sample);
  return (
    <div className="nbw-Trial">
      <label>
        {trans.__('Try the rules on a text; it is not saved')}
        <textarea
          className="jp-mod-styled"
          rows={4}
          spellCheck={false}
          autoComplete="off"
          value={sample}
          onChange={event => setSample(event.target.value)}
        />
      </label>
      <p role="status">
        {sample === ''
          ? ''
          : trans._n('%1 match.', '%1 matches.', found.length)}
      </p>
      <ul className="nbw-List">
        {found.map(({ title, masked, from }, index) => (
          <li key={index}>
            {trans.__('Line %1: %2', lineOf(sample, from), title)}{' '}
            <code className="nbw-Masked">{masked}</code>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** From 1. */
const lineOf = (text: string, at: number): number =>
  text.slice(0, at).split('\n').length;

const useTrial = (
  { rules, tryOut }: Props,
  sample: string
): readonly Trial[] => {
  const [found, setFound] = React.useState<readonly Trial[]>([]);
  React.useEffect(() => {
    let isLatest = true;
    void tryOut(rules, sample).then(trials => {
      if (isLatest) {
        setFound(trials);
      }
    });
    return () => {
      isLatest = false;
    };
  }, [rules, sample]);
  return found;
};
