import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { findSecretFile } from '../../engine/fixes/ways';
import type { Way } from '../../engine/types';
import {
  canKernelKeep,
  chosenOptions,
  type RepairDecision,
  type RepairPreview
} from './repairchoice';

interface FieldProps {
  readonly decision: RepairDecision;
  readonly trans: TranslationBundle;
  decide(part: Partial<RepairDecision>): void;
}

/** Whether the value is written to the file of the way. */
export const StoreField = ({
  decision,
  shown: { isSeveral },
  decide,
  trans
}: FieldProps & { shown: RepairPreview }): JSX.Element | null => {
  const file = findSecretFile(decision.way, chosenOptions(decision));
  return file === null ? null : (
    <label className="nbw-Repair-store">
      <input
        type="checkbox"
        checked={decision.isStored}
        onChange={event => decide({ isStored: event.target.checked })}
      />
      {isSeveral
        ? trans.__('Write the values to %1, which git will ignore', file)
        : trans.__('Write the value to %1, which git will ignore', file)}
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

/** Whether the running kernel takes the value, or why it cannot. */
export const KernelField = ({
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

/** Whether the document is saved afterwards. */
export const RenewField = ({
  decision,
  decide,
  trans
}: FieldProps): JSX.Element => (
  <label className="nbw-Repair-renew">
    <input
      type="checkbox"
      checked={decision.isRenewed}
      onChange={event => decide({ isRenewed: event.target.checked })}
    />
    {trans.__('Save afterwards, and renew the checkpoint, which holds it too')}
  </label>
);

/** The name of the variable; nothing where there are several or none. */
export const NameField = (props: {
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
