import type { TranslationBundle } from '@jupyterlab/translation';
import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { OptionOffer, Way, WayOffers } from '../../engine/types';
import {
  chosenOptions,
  type RepairDecision,
  type RepairDialogOptions
} from './repairchoice';
import { choiceLabels, wayLabels } from './ways';

interface WayProps {
  readonly offers: WayOffers;
  readonly language: string;
  readonly decision: RepairDecision;
  readonly trans: TranslationBundle;
  readonly findProblem: RepairDialogOptions['findProblem'];
  decide(part: Partial<RepairDecision>): void;
}

/** The way of keeping the secret, and what it asks for. */
export const WayFields = (props: WayProps): JSX.Element => {
  const { offers, decision } = props;
  const offer = offers.ways.find(({ way }) => way === decision.way);
  return (
    <>
      {offers.ways.length > 0 && <WayField {...props} />}
      {offer?.options.map(option => (
        <OptionField
          key={`${decision.way} ${option.name}`}
          {...props}
          option={option}
        />
      ))}
    </>
  );
};

const WayField = ({
  offers,
  language,
  decision,
  decide,
  trans
}: WayProps): JSX.Element => {
  const labels = wayLabels(trans, language);
  return (
    <label>
      {trans.__('Way')}
      <HTMLSelect
        value={decision.way}
        onChange={event => decide({ way: event.target.value as Way })}
      >
        {offers.ways.map(({ way }) => (
          <option key={way} value={way}>
            {labels[way]}
          </option>
        ))}
      </HTMLSelect>
    </label>
  );
};

const OptionField = (
  props: WayProps & { option: OptionOffer }
): JSX.Element => {
  const { decision, option, decide, findProblem, trans } = props;
  const { name, title, preset, choices } = option;
  const chosen = chosenOptions(decision);
  const value = chosen[name] ?? '';
  const problem = findProblem(decision.way, name, value);
  const choose = (text: string): void => {
    const options = { ...chosen, [name]: text };
    decide({ options: { ...decision.options, [decision.way]: options } });
  };
  return (
    <label>
      {title}
      {choices ? (
        <HTMLSelect
          value={value || preset}
          onChange={event => choose(event.target.value)}
        >
          {choices.map(each => (
            <option key={each} value={each}>
              {choiceLabels(trans)[each] ?? each}
            </option>
          ))}
        </HTMLSelect>
      ) : (
        <input
          className="jp-mod-styled"
          value={value}
          placeholder={preset}
          spellCheck={false}
          aria-invalid={problem !== null}
          onChange={event => choose(event.target.value.trim())}
        />
      )}
      {problem !== null && (
        <span className="nbw-Repair-invalid" role="alert">
          {problem}
        </span>
      )}
    </label>
  );
};
