import type { ServerConnection } from '@jupyterlab/services';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { ShownFinding } from '../../engine/audit/page';
import {
  mend,
  type MendOrder,
  type MendResult
} from '../../notebook/audit/auditpart';
import type { ServerAudit } from '../../notebook/audit/serveraudit';
import { askToMend } from '../../ui/audit/menddialog';
import { askForPassword } from '../../ui/audit/passworddialog';
import { say } from '../repair/changes';

/** Has the server part mend something, after a person has seen what would change. */
export class MendingFlow {
  constructor(
    audit: ServerAudit,
    settings: ServerConnection.ISettings,
    trans: TranslationBundle
  ) {
    this.audit = audit;
    this.settings = settings;
    this.trans = trans;
  }

  /** Mend a finding; file modes all at once. */
  async mend({ mending }: ShownFinding): Promise<void> {
    const { trans } = this;
    if (mending?.kind === 'password') {
      return this.setPassword();
    }
    if (mending?.kind === 'mode') {
      return this.run(
        isPreview => ({ kind: 'modes', modes: this.listModes(), isPreview }),
        trans.__('Fix file modes'),
        trans.__('Change the modes')
      );
    }
    if (mending) {
      return this.run(
        isPreview => ({ ...mending, isPreview }),
        trans.__('Move secret out of the configuration'),
        trans.__('Move it')
      );
    }
  }

  /** Ask for a password and have the server hash and write it. */
  async setPassword(): Promise<void> {
    const preview = await this.send({
      kind: 'password',
      password: null,
      isPreview: true
    });
    if (preview.kind === 'refused') {
      return this.tell(preview);
    }
    const password = await askForPassword(preview.changes, this.trans);
    if (password !== null) {
      this.tell(
        await this.send({ kind: 'password', password, isPreview: false })
      );
    }
  }

  private async run(
    toOrder: (isPreview: boolean) => MendOrder,
    title: string,
    act: string
  ): Promise<void> {
    const preview = await this.send(toOrder(true));
    if (preview.kind === 'refused') {
      return this.tell(preview);
    }
    if (await askToMend({ title, act }, preview.changes, this.trans)) {
      this.tell(await this.send(toOrder(false)));
    }
  }

  /** Every mode that is to be changed, each path once with the rights that all rules leave it. */
  private listModes(): readonly { path: string; mode: number }[] {
    const { state } = this.audit;
    const modes = new Map<string, number>();
    const findings = state.kind === 'checked' ? state.report.findings : [];
    for (const { mending } of findings) {
      if (mending?.kind === 'mode') {
        const known = modes.get(mending.path) ?? 0o777;
        modes.set(mending.path, known & mending.mode);
      }
    }
    return [...modes].map(([path, mode]) => ({ path, mode }));
  }

  private send(order: MendOrder): Promise<MendResult> {
    return mend(this.settings, order);
  }

  private tell(result: MendResult): void {
    const { trans } = this;
    if (result.kind === 'refused') {
      say(
        result.message ??
          trans.__('The server part did not do it, and nothing was changed.'),
        'warning'
      );
      return;
    }
    say(trans.__('Done. Start the server again where it says so.'));
    void this.audit.check();
  }

  private readonly audit: ServerAudit;
  private readonly settings: ServerConnection.ISettings;
  private readonly trans: TranslationBundle;
}
