import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileChange } from '../../notebook/audit/auditpart';
import { FileChanges } from '../repair/filechanges';
import {
  SHORTEST_PASSWORD,
  type Strength,
  strengthOf,
  suggestPassword
} from './strength';

interface FormProps {
  readonly changes: readonly FileChange[];
  readonly trans: TranslationBundle;
  onChange(first: string, second: string): void;
}

const random = (count: number): Uint32Array =>
  crypto.getRandomValues(new Uint32Array(count));

/** Fields that keep what is typed: an attribute of the page would show it. */
export const PasswordForm = ({
  changes,
  trans,
  onChange
}: FormProps): JSX.Element => {
  const first = React.useRef<HTMLInputElement>(null);
  const second = React.useRef<HTMLInputElement>(null);
  const [isShown, show] = React.useState(false);
  const [said, say] = React.useState('');
  const read = (): void => {
    const [one, other] = [first, second].map(each => each.current?.value ?? '');
    say(toSentence(one, other, trans));
    onChange(one, other);
  };
  const suggest = (): void => {
    const password = suggestPassword(random);
    for (const each of [first, second]) {
      if (each.current) {
        each.current.value = password;
      }
    }
    show(true);
    read();
  };
  const type = isShown ? 'text' : 'password';
  return (
    <>
      <label>
        {trans.__('New password, %1 characters or more', SHORTEST_PASSWORD)}
        <Field field={first} type={type} read={read} />
      </label>
      <label>
        {trans.__('Once more')}
        <Field field={second} type={type} read={read} />
      </label>
      <p role="status" className="nbw-Mend-strength">
        {said}
      </p>
      <Helpers
        isShown={isShown}
        toggle={() => show(!isShown)}
        suggest={suggest}
        trans={trans}
      />
      <p>
        {trans.__(
          'The server hashes it (argon2) and keeps nothing else. It holds when the server has been started again: save your work, choose File > Shut Down and start Jupyter as before. Keep it in a password manager.'
        )}
      </p>
      <FileChanges changes={changes} trans={trans} />
    </>
  );
};

const Field = (props: {
  readonly field: React.RefObject<HTMLInputElement>;
  readonly type: string;
  read(): void;
}): JSX.Element => (
  <input
    ref={props.field}
    type={props.type}
    className="jp-mod-styled"
    autoComplete="new-password"
    spellCheck={false}
    onInput={props.read}
  />
);

const toSentence = (
  first: string,
  second: string,
  trans: TranslationBundle
): string => {
  if (first === '') {
    return '';
  }
  const strength = strengthWords(strengthOf(first), trans);
  return first.length >= SHORTEST_PASSWORD && second !== first
    ? trans.__('%1 The two are not the same yet.', strength)
    : strength;
};

const strengthWords = (strength: Strength, trans: TranslationBundle): string =>
  ({
    short: trans.__('Too short.'),
    weak: trans.__('Weak: a program guesses it.'),
    fair: trans.__('Fair: a few more characters make it strong.'),
    strong: trans.__('Strong.')
  })[strength];

/** What helps with typing a password. */
const Helpers = (props: {
  readonly isShown: boolean;
  readonly trans: TranslationBundle;
  toggle(): void;
  suggest(): void;
}): JSX.Element => {
  const { isShown, trans } = props;
  return (
    <div className="nbw-Audit-buttons">
      <button
        type="button"
        className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
        onClick={props.suggest}
      >
        {trans.__('Suggest one')}
      </button>
      <button
        type="button"
        aria-pressed={isShown}
        className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
        onClick={props.toggle}
      >
        {isShown ? trans.__('Hide') : trans.__('Show')}
      </button>
    </div>
  );
};
