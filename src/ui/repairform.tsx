import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { findSecretFile } from '../engine/fixes/ways';
import type { Way } from '../engine/types';
import {
  canKernelKeep,
  chosenOptions,
  nothingHappens,
  type RepairDecision,
  type RepairDialogOptions,
  type RepairPreview
} from './repairchoice';
import { PreviewBody, Sentences } from './repairpreview';
import { WayFields } from './wayfields';

/** What the form tells of. */
interface FormEvents {
  onDecide(decision: RepairDecision): void;
  onPreview(preview: RepairPreview): void;
}

const EMPTY = nothingHappens();

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
          <WayFields {...props} decision={decision} decide={decide} />
          <NameField
            name={decision.name ?? preview.name}
            problem={preview.nameProblem}
            decide={decide}
            trans={props.trans}
          />
        </div>
      )}
      {props.hasSources && props.offers.reason !== null && (
        <p className="nbw-Repair-lacking">{props.offers.reason}</p>
      )}
      {props.canStore && (
        <StoreField decision={decision} decide={decide} trans={props.trans} />
      )}
      {props.hasKernel && (
        <KernelField
          reason={props.kernelReason}
          decision={decision}
          decide={decide}
          trans={props.trans}
        />
      )}
      <PreviewBody
        preview={preview}
        trans={props.trans}
        copyValues={() => props.copyValues(decision)}
      />
      <RelatedField {...props} decision={decision} decide={decide} />
      {props.canRenew && (
        <RenewField decision={decision} decide={decide} trans={props.trans} />
      )}
      <Traces traces={props.traces} />
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
      (error: Error) => isCurrent && setShown(nothingHappens(error.message))
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

const StoreField = ({
  decision,
  decide,
  trans
}: FieldProps): JSX.Element | null => {
  const file = findSecretFile(decision.way, chosenOptions(decision));
  return file === null ? null : (
    <label className="nbw-Repair-store">
      <input
        type="checkbox"
        checked={decision.isStored}
        onChange={event => decide({ isStored: event.target.checked })}
      />
      {trans.__('Write the value to %1, which git will ignore', file)}
    </label>
  );
};

const kernelWords = (way: Way, trans: TranslationBundle): string => {
  switch (way) {
    case 'env':
      return trans.__('Set it in the running kernel, without history');
    case 'keyring':
      return trans.__('Store it in the keyring now, by the running kernel');
    default:
      return trans.__('Write the encrypted file now, by the running kernel');
  }
};

const KernelField = ({
  reason,
  decision,
  decide,
  trans
}: FieldProps & { reason: string | null }): JSX.Element | null => {
  if (!canKernelKeep(decision.way)) {
    return null;
  }
  return reason === null ? (
    <label className="nbw-Repair-store">
      <input
        type="checkbox"
        checked={decision.isGiven}
        onChange={event => decide({ isGiven: event.target.checked })}
      />
      {kernelWords(decision.way, trans)}
    </label>
  ) : (
    <p className="nbw-Repair-lacking">
      {trans.__('The kernel cannot take the value now. %1', reason)}
    </p>
  );
};

const RenewField = ({ decision, decide, trans }: FieldProps): JSX.Element => (
  <label className="nbw-Repair-renew">
    <input
      type="checkbox"
      checked={decision.isRenewed}
      onChange={event => decide({ isRenewed: event.target.checked })}
    />
    {trans.__('Save afterwards, and renew the checkpoint, which holds it too')}
  </label>
);

/** Where the value stays; told when it is known. */
const Traces = (props: {
  traces: Promise<readonly string[]>;
}): JSX.Element | null => {
  const [shown, setShown] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    let isCurrent = true;
    void props.traces.then(found => isCurrent && setShown(found));
    return () => {
      isCurrent = false;
    };
  }, [props.traces]);
  return (
    <div role="status">
      <Sentences lines={shown} className="nbw-Repair-traces" />
    </div>
  );
};

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
