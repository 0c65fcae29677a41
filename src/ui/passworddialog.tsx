import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileChange } from '../notebook/auditpart';
import { FileChanges } from './filechanges';
import {
  SHORTEST_PASSWORD,
  type Strength,
  strengthOf,
  suggestPassword
} from './strength';

/** Ask for a new password; `null` when it is canceled. */
export const askForPassword = async (
  changes: readonly FileChange[],
  trans: TranslationBundle
): Promise<string | null> => {
  const { button, value } = await new PasswordDialog(changes, trans).launch();
  return button.accept ? value : null;
};

/** The index of its button. */
const SET = 1;

/** A dialog whose button waits for a password that is long enough, written twice. */
class PasswordDialog extends Dialog<string> {
  constructor(changes: readonly FileChange[], trans: TranslationBundle) {
    const body = new PasswordBody(changes, trans, () => this.renew());
    super({
      title: trans.__('Set a password'),
      body,
      focusNodeSelector: 'input',
      buttons: [
        Dialog.cancelButton({ label: trans.__('Cancel') }),
        Dialog.okButton({ label: trans.__('Set the password') })
      ]
    });
    this.password = body;
    this.renew();
  }

  override resolve(index = SET): void {
    if (index !== SET || this.password.isGood) {
      super.resolve(index);
    }
  }

  private renew(): void {
    this.node
      .querySelector('.jp-Dialog-button.jp-mod-accept')
      // One that is really disabled cannot have the focus, and Enter would be lost.
      ?.setAttribute('aria-disabled', String(!this.password?.isGood));
  }

  private readonly password: PasswordBody;
}

/** The body of the dialog; its value is the password. */
class PasswordBody extends ReactWidget implements Dialog.IBodyWidget<string> {
  constructor(
    changes: readonly FileChange[],
    trans: TranslationBundle,
    changed: () => void
  ) {
    super();
    this.addClass('nbw-Mend');
    this.changes = changes;
    this.trans = trans;
    this.changed = changed;
  }

  get isGood(): boolean {
    return this.first.length >= SHORTEST_PASSWORD && this.first === this.second;
  }

  getValue(): string {
    return this.first;
  }

  protected override render(): JSX.Element {
    return (
      <PasswordForm
        changes={this.changes}
        trans={this.trans}
        onChange={(first, second) => {
          this.first = first;
          this.second = second;
          this.changed();
        }}
      />
    );
  }

  private first = '';
  private second = '';
  private readonly changes: readonly FileChange[];
  private readonly trans: TranslationBundle;
  private readonly changed: () => void;
}

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
      <div className="nbw-Audit-buttons">
        <button
          type="button"
          className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
          onClick={suggest}
        >
          {trans.__('Suggest one')}
        </button>
        <button
          type="button"
          aria-pressed={isShown}
          className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
          onClick={() => show(!isShown)}
        >
          {isShown ? trans.__('Hide') : trans.__('Show')}
        </button>
      </div>
      <p>
        {trans.__(
          'The server hashes it (argon2) and keeps nothing else. It holds when the server has been started again: save your work, choose File > Shut Down and start Jupyter as before. Then everybody has to sign in with it, you too. Keep it in a password manager.'
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
