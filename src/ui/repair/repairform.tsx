import * as React from 'react';

import { PlacesField } from './placesfield';
import {
  nothingHappens,
  type RepairDecision,
  type RepairDialogOptions,
  type RepairPreview
} from './repairchoice';
import { KernelField, NameField, RenewField, StoreField } from './repairfields';
import { PreviewBody, Sentences, Steps } from './repairpreview';
import { WayFields } from './wayfields';

/** What the form tells of. */
interface FormEvents {
  onDecide(decision: RepairDecision): void;
  onPreview(preview: RepairPreview): void;
}

type FormProps = RepairDialogOptions & FormEvents;

interface PartProps extends FormProps {
  readonly decision: RepairDecision;
  readonly shown: RepairPreview;
  decide(part: Partial<RepairDecision>): void;
}

const EMPTY = nothingHappens();

/** The choices of a repair, what they would change, and what is left to do then. */
export const RepairForm = (props: FormProps): JSX.Element => {
  const [decision, setDecision] = React.useState(props.initial);
  const { preview, isBusy } = usePreview(props, decision);
  const { onPreview } = props;
  // With the preview itself: Enter may follow at once.
  React.useLayoutEffect(() => onPreview(preview), [preview]);
  const decide = (part: Partial<RepairDecision>): void => {
    const next = { ...decision, ...part };
    setDecision(next);
    props.onDecide(next);
  };
  const parts = { ...props, decision, decide, shown: preview };
  return (
    <div className="nbw-Repair-columns">
      <div className="nbw-Repair-main">
        <Choices {...parts} />
        <Places {...parts} />
        <PreviewBody preview={preview} isBusy={isBusy} trans={props.trans} />
      </div>
      <Afterwards {...parts} />
    </div>
  );
};

/** How the value is kept. */
const Choices = (props: PartProps): JSX.Element => {
  const { decision, shown, decide, trans } = props;
  return (
    <>
      {props.hasSources && (
        <div className="nbw-Repair-fields">
          <WayFields {...props} />
          <NameField
            name={decision.name ?? shown.name}
            problem={shown.nameProblem}
            decide={decide}
            trans={trans}
          />
        </div>
      )}
      {props.hasSources && props.offers.reason !== null && (
        <p className="nbw-Repair-lacking">{props.offers.reason}</p>
      )}
      {props.canStore && <StoreField {...props} />}
      {props.hasKernel && (
        <KernelField {...props} reason={props.kernelReason} />
      )}
      {props.canRenew && <RenewField {...props} />}
    </>
  );
};

/** What can be left out; what is left alone anyhow is told with its reason instead. */
const Places = (props: PartProps): JSX.Element => {
  const left = new Set(props.shown.refusedKeys);
  return (
    <PlacesField
      title={props.placesTitle}
      places={props.places.filter(({ key }) => !left.has(key))}
      kept={props.decision.placeKeys}
      keep={placeKeys => props.decide({ placeKeys })}
      trans={props.trans}
    />
  );
};

/** What is left to do, and where the value stays. */
const Afterwards = (props: PartProps): JSX.Element => (
  <aside className="nbw-Repair-after">
    <Steps
      steps={props.shown.steps}
      trans={props.trans}
      copyValues={() => props.copyValues(props.decision)}
    />
    <p className="nbw-Repair-advice">
      {props.advice}{' '}
      {props.revoke !== null && (
        <a href={props.revoke} target="_blank" rel="noopener noreferrer">
          {props.trans.__('Revoke it at the provider')}
        </a>
      )}
    </p>
    <Traces traces={props.traces} trans={props.trans} />
  </aside>
);

/** The preview of a decision; an answer to an earlier one is dropped. */
const usePreview = (
  { preview, follow }: RepairDialogOptions,
  decision: RepairDecision
): { preview: RepairPreview; isBusy: boolean } => {
  const [changes, setChanges] = React.useState(0);
  // Others may edit the document meanwhile.
  React.useEffect(
    () => follow?.(() => setChanges(count => count + 1)),
    [follow]
  );
  const [shown, setShown] = React.useState(EMPTY);
  const [isBusy, setBusy] = React.useState(true);
  React.useEffect(() => {
    let isCurrent = true;
    const show = (next: RepairPreview): void => {
      if (isCurrent) {
        setShown(next);
        setBusy(false);
      }
    };
    setBusy(true);
    preview(decision).then(show, (error: Error) =>
      show(nothingHappens(error.message))
    );
    return () => {
      isCurrent = false;
    };
  }, [decision, preview, changes]);
  return { preview: shown, isBusy };
};

/** Where the value stays; told when it is known. */
const Traces = (
  props: Pick<RepairDialogOptions, 'traces' | 'trans'>
): JSX.Element => {
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
      <Sentences
        lines={shown}
        className="nbw-Repair-traces"
        trans={props.trans}
      />
    </div>
  );
};
