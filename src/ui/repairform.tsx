import type { TranslationBundle } from '@jupyterlab/translation';
import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import {
  type PageWay,
  type RepairDecision,
  type RepairDialogOptions,
  type RepairPreview,
  wayLabels
} from './repairchoice';
import { PreviewBody } from './repairpreview';

/** What the form tells of. */
interface FormEvents {
  onDecide(decision: RepairDecision): void;
  onPreview(preview: RepairPreview): void;
}

const EMPTY: RepairPreview = {
  cells: [],
  needed: [],
  redacted: [],
  refused: [],
  name: null,
  nameProblem: null
};

/** The choices of a repair, and what they would change. */
export const RepairForm = (
  props: RepairDialogOptions & FormEvents
): JSX.Element => {
  const [decision, setDecision] = React.useState(props.initial);
  const preview = usePreview(props, decision);
  const { onPreview } = props;
  // With the preview itself: Enter may follow at once.
  React.useLayoutEffect(() => onPreview(preview), [preview]);
  const decide = (part: Partial<RepairDecision>): void => {
    const next = { ...decision, ...part };
    setDecision(next);
    props.onDecide(next);
  };
  return (
    <>
      {props.hasSources && (
        <div className="nbw-Repair-fields">
          <WayField decision={decision} decide={decide} trans={props.trans} />
          <NameField
            name={decision.name ?? preview.name}
            problem={preview.nameProblem}
            decide={decide}
            trans={props.trans}
          />
        </div>
      )}
      <PreviewBody preview={preview} trans={props.trans} />
      <RelatedField {...props} decision={decision} decide={decide} />
      <p className="nbw-Repair-advice">{props.advice}</p>
    </>
  );
};

/** The preview of a decision; an answer to an earlier one is dropped. */
const usePreview = (
  { preview }: RepairDialogOptions,
  decision: RepairDecision
): RepairPreview => {
  const [shown, setShown] = React.useState(EMPTY);
  React.useEffect(() => {
    let isCurrent = true;
    preview(decision).then(
      next => isCurrent && setShown(next),
      (error: Error) =>
        isCurrent && setShown({ ...EMPTY, refused: [error.message] })
    );
    return () => {
      isCurrent = false;
    };
  }, [decision, preview]);
  return shown;
};

interface FieldProps {
  readonly decision: RepairDecision;
  readonly trans: TranslationBundle;
  decide(part: Partial<RepairDecision>): void;
}

const WayField = ({ decision, decide, trans }: FieldProps): JSX.Element => (
  <label>
    {trans.__('Way')}
    <HTMLSelect
      value={decision.way}
      onChange={event => decide({ way: event.target.value as PageWay })}
    >
      {Object.entries(wayLabels(trans)).map(([way, label]) => (
        <option key={way} value={way}>
          {label}
        </option>
      ))}
    </HTMLSelect>
  </label>
);

const NameField = (props: {
  name: string | null;
  problem: string | null;
  trans: TranslationBundle;
  decide: FieldProps['decide'];
}): JSX.Element | null =>
  props.name === null ? null : (
    <label>
      {props.trans.__('Name')}
      <input
        className="jp-mod-styled"
        value={props.name}
        spellCheck={false}
        aria-invalid={props.problem !== null}
        onChange={event => props.decide({ name: event.target.value })}
      />
      {props.problem !== null && (
        <span className="nbw-Repair-invalid" role="alert">
          {props.problem}
        </span>
      )}
    </label>
  );

const RelatedField = (
  props: RepairDialogOptions & FieldProps
): JSX.Element | null => {
  const { related, decision, decide, trans } = props;
  const toggle = (key: string): void =>
    decide({
      alsoKeys: decision.alsoKeys.includes(key)
        ? decision.alsoKeys.filter(each => each !== key)
        : [...decision.alsoKeys, key]
    });
  return related.length === 0 ? null : (
    <fieldset className="nbw-Repair-related">
      <legend>{trans.__('The same value also stands in')}</legend>
      {related.map(({ key, label }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={decision.alsoKeys.includes(key)}
            onChange={() => toggle(key)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
};
