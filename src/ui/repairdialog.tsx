import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { Way } from '../engine/types';
import type { DiffLine } from '../notebook/preview';

/** The ways that the page offers; the command offers all. */
export type PageWay = Extract<Way, 'env' | 'getpass'>;

/** What a person decided in the preview. */
export interface RepairDecision {
  readonly way: PageWay;
  /** `null` for the suggested names. */
  readonly name: string | null;
  /** Keys of the places elsewhere that are repaired too. */
  readonly alsoKeys: readonly string[];
}

/** Another place where the same value stands. */
export interface RelatedPlace {
  readonly key: string;
  readonly label: string;
}

/** What would happen; no raw value in it. */
export interface RepairPreview {
  readonly cells: readonly {
    readonly heading: string;
    readonly lines: readonly DiffLine[];
  }[];
  /** One sentence for each place that is redacted. */
  readonly redacted: readonly string[];
  /** One sentence for each place that is left alone, with the reason. */
  readonly refused: readonly string[];
  /** The variable's name, `null` when there are several or none. */
  readonly name: string | null;
  /** Why the name that was typed cannot be used. */
  readonly nameProblem: string | null;
}

export interface RepairDialogOptions {
  readonly initial: RepairDecision;
  readonly related: readonly RelatedPlace[];
  /** One sentence on what to do now. */
  readonly advice: string;
  /** Whether a source is rewritten: only then there is a way to choose. */
  readonly hasSources: boolean;
  readonly trans: TranslationBundle;
  preview(decision: RepairDecision): Promise<RepairPreview>;
}

/** Show what would change and ask for a decision; `null` when it is canceled. */
export const askForRepair = async (
  title: string,
  options: RepairDialogOptions
): Promise<RepairDecision | null> => {
  const { button, value } = await new RepairDialog(title, options).launch();
  return button.accept ? value : null;
};

/** A dialog whose Apply waits for something that can be applied. */
class RepairDialog extends Dialog<RepairDecision> {
  constructor(title: string, options: RepairDialogOptions) {
    const { trans } = options;
    const body = new RepairDialogBody(options, () => this.renewApply());
    super({
      title,
      body,
      buttons: [
        Dialog.cancelButton({ label: trans.__('Cancel') }),
        Dialog.okButton({ label: trans.__('Apply') })
      ]
    });
    this.repair = body;
    this.renewApply();
  }

  override resolve(index = APPLY): void {
    if (index !== APPLY || this.repair.isApplicable) {
      super.resolve(index);
    }
  }

  private renewApply(): void {
    this.node
      .querySelector('.jp-Dialog-button.jp-mod-accept')
      ?.toggleAttribute('disabled', !this.repair.isApplicable);
  }

  private readonly repair: RepairDialogBody;
}

/** The index of its button. */
const APPLY = 1;

/** The body of the preview dialog; its value is the decision. */
class RepairDialogBody
  extends ReactWidget
  implements Dialog.IBodyWidget<RepairDecision>
{
  /** @param previewed - called when `isApplicable` may have changed. */
  constructor(options: RepairDialogOptions, previewed: () => void) {
    super();
    this.addClass('nbw-Repair');
    this.options = options;
    this.decision = options.initial;
    this.previewed = previewed;
  }

  /** Whether the decision would change anything, and may. */
  isApplicable = false;

  getValue(): RepairDecision {
    return this.decision;
  }

  protected override render(): JSX.Element {
    return (
      <RepairForm
        {...this.options}
        onDecide={decision => (this.decision = decision)}
        onPreview={preview => {
          this.isApplicable = isApplicable(preview);
          this.previewed();
        }}
      />
    );
  }

  private readonly options: RepairDialogOptions;
  private readonly previewed: () => void;
  private decision: RepairDecision;
}

const isApplicable = ({
  cells,
  redacted,
  nameProblem
}: RepairPreview): boolean =>
  cells.length + redacted.length > 0 && nameProblem === null;

/** What the form tells of. */
interface FormEvents {
  onDecide(decision: RepairDecision): void;
  onPreview(preview: RepairPreview): void;
}

const EMPTY: RepairPreview = {
  cells: [],
  redacted: [],
  refused: [],
  name: null,
  nameProblem: null
};

const RepairForm = (props: RepairDialogOptions & FormEvents): JSX.Element => {
  const [decision, setDecision] = React.useState(props.initial);
  const preview = usePreview(props, decision);
  const { onPreview } = props;
  React.useEffect(() => onPreview(preview), [preview]);
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

/** The words for each way of keeping a secret. */
export const wayLabels = (
  trans: TranslationBundle
): Record<PageWay, string> => ({
  env: trans.__('Use an environment variable'),
  getpass: trans.__('Ask with getpass')
});

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

const PreviewBody = (props: {
  preview: RepairPreview;
  trans: TranslationBundle;
}): JSX.Element => {
  const { cells, redacted, refused } = props.preview;
  return (
    <div className="nbw-Repair-preview" tabIndex={0}>
      {cells.map(({ heading, lines }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <DiffBlock lines={lines} trans={props.trans} />
        </section>
      ))}
      <Sentences lines={redacted} className="nbw-Repair-redacted" />
      <Sentences lines={refused} className="nbw-Repair-refused" />
    </div>
  );
};

const Sentences = (props: {
  lines: readonly string[];
  className: string;
}): JSX.Element | null =>
  props.lines.length === 0 ? null : (
    <ul className={props.className}>
      {props.lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

const SIGNS = { same: ' ', added: '+', removed: '-' } as const;

const DiffBlock = (props: {
  lines: readonly DiffLine[];
  trans: TranslationBundle;
}): JSX.Element => {
  const spoken = {
    same: '',
    added: props.trans.__('added:'),
    removed: props.trans.__('removed:')
  };
  return (
    <pre className="nbw-Diff">
      {props.lines.map(({ kind, text }, index) => (
        <div key={index} className={`nbw-Diff-line nbw-mod-${kind}`}>
          <span aria-hidden="true">{SIGNS[kind]} </span>
          <span className="nbw-Spoken">{spoken[kind]}</span>
          {text}
        </div>
      ))}
    </pre>
  );
};
