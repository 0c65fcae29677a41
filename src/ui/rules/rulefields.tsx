import type { TranslationBundle } from '@jupyterlab/translation';
import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { RuleProblem, Severity } from '../../engine';
import { severityWord } from '../parts/words';

/** A rule as the settings hold it; a file of everybody may have more fields. */
export interface RuleDraft {
  readonly id?: string;
  readonly title?: string;
  readonly severity?: Severity;
  readonly shape?: string;
  readonly regex?: string;
  readonly keywords?: readonly string[];
}

interface Props {
  /** Counted from 1. */
  readonly number: number;
  readonly draft: RuleDraft;
  readonly problem: RuleProblem | undefined;
  readonly trans: TranslationBundle;
  change(draft: RuleDraft): void;
  remove(): void;
}

const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** The fields of one rule, and what is wrong with it. */
export const RuleFields = (props: Props): JSX.Element => {
  const { draft, problem, trans, change } = props;
  return (
    <div
      className="nbw-Rule"
      role="group"
      aria-label={draft.id || trans.__('Rule %1', props.number)}
    >
      <TextField
        label={trans.__('Id')}
        value={draft.id ?? ''}
        change={id => change({ ...draft, id })}
      />
      <TextField
        label={trans.__('Title')}
        value={draft.title ?? ''}
        change={title => change({ ...draft, title })}
      />
      <SeverityField {...props} />
      <LookFields {...props} />
      <TextField
        label={trans.__('Words near it, parted by commas')}
        value={(draft.keywords ?? []).join(',')}
        change={text => change({ ...draft, keywords: toWords(text) })}
      />
      <button
        type="button"
        className="jp-mod-styled jp-mod-warn"
        onClick={props.remove}
      >
        {trans.__('Remove the rule')}
      </button>
      <p className="nbw-Rule-problem" role="status">
        {problem?.message ?? ''}
      </p>
    </div>
  );
};

/** A comma that was just typed stays, so that the next word can follow. */
const toWords = (text: string): readonly string[] =>
  text === '' ? [] : text.split(',');

const TextField = (props: {
  label: string;
  value: string;
  change(text: string): void;
}): JSX.Element => (
  <label>
    {props.label}
    <input
      className="jp-mod-styled"
      spellCheck={false}
      value={props.value}
      onChange={event => props.change(event.target.value)}
    />
  </label>
);

const SeverityField = ({ draft, trans, change }: Props): JSX.Element => (
  <label>
    {trans.__('Severity')}
    <HTMLSelect
      value={draft.severity ?? 'high'}
      onChange={event =>
        change({ ...draft, severity: event.target.value as Severity })
      }
      options={severities.map(severity => ({
        value: severity,
        label: severityWord(severity, trans)
      }))}
    />
  </label>
);

/** A rule has either a shape or a regular expression. */
const LookFields = ({ draft, trans, change }: Props): JSX.Element => {
  const { shape, regex, ...others } = draft;
  const kind = regex === undefined ? 'shape' : 'regex';
  const look = regex ?? shape ?? '';
  return (
    <>
      <label>
        {trans.__('Told by')}
        <HTMLSelect
          value={kind}
          // One is no start for the other.
          onChange={event => change({ ...others, [event.target.value]: '' })}
          options={[
            { value: 'shape', label: trans.__('its shape') },
            { value: 'regex', label: trans.__('a regular expression') }
          ]}
        />
      </label>
      <TextField
        label={
          kind === 'shape'
            ? trans.__('Shape, such as "acme_"base62{32}')
            : trans.__('Regular expression')
        }
        value={look}
        change={text => change({ ...others, [kind]: text })}
      />
    </>
  );
};
