import type { ISessionContext } from '@jupyterlab/apputils';
import type { ServerConnection } from '@jupyterlab/services';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { ReportFormat } from '../../engine/audit/page';
import { askKernel } from '../../notebook/kernel/kernelview';
import type { ServerAudit } from '../../notebook/audit/serveraudit';
import type { ServerPart } from '../../notebook/server/serverpart';
import { type IPreferences, SectionIds } from '../../tokens';
import { AuditBody } from '../../ui/audit/auditsection';
import { kernelTrouble } from '../../ui/repair/kerneltrouble';
import { saveReport } from '../../ui/save/savereport';
import { Section } from '../../ui/parts/section';
import { ServerBody } from '../../ui/audit/serversection';
import { say } from '../repair/changes';
import { toKernelNews } from '../repair/kernelnews';
import { MendingFlow } from './mending';

interface Tools {
  readonly settings: ServerConnection.ISettings;
  readonly preferences: IPreferences;
  readonly trans: TranslationBundle;
  /** The kernel of the notebook that was used last. */
  findContext(): ISessionContext | null;
}

/** The section "Server" of the panel: what it shows, and what can be done there. */
export class AuditSection {
  constructor(audit: ServerAudit, tools: Tools) {
    this.audit = audit;
    this.tools = tools;
    const { trans } = tools;
    this.flow = new MendingFlow(audit, tools.settings, trans);
    this.widget = new Section(
      SectionIds.server,
      trans.__('Server'),
      () => this.render(),
      () => toNote(audit, trans)
    );
    audit.changed.connect(() => this.widget.update());
  }

  readonly widget: Section;

  /** Whether there is a server part that can mend something. */
  get canMend(): boolean {
    return Boolean(this.part);
  }

  /** Check once, if the user wants it. */
  start(): void {
    this.widget.update();
    if (this.isWanted && this.audit.state.kind === 'unchecked') {
      void this.check();
    }
  }

  showPart(part: ServerPart | null): void {
    this.part = part;
    this.widget.update();
  }

  check(): Promise<void> {
    return this.audit.check();
  }

  setPassword(): Promise<void> {
    return this.flow.setPassword();
  }

  private get isWanted(): boolean {
    return this.tools.preferences.value.audit;
  }

  private render(): JSX.Element {
    const { audit, part, isWanted } = this;
    const { trans } = this.tools;
    return React.createElement(
      React.Fragment,
      null,
      isWanted ? this.renderAudit() : null,
      audit.state.kind === 'no server'
        ? null
        : React.createElement(ServerBody, { part, trans })
    );
  }

  private renderAudit(): JSX.Element {
    return React.createElement(AuditBody, {
      state: this.audit.state,
      canMend: this.canMend,
      trans: this.tools.trans,
      check: () => void this.check(),
      mend: finding => void this.flow.mend(finding),
      setPassword: () => void this.setPassword(),
      askKernel: () => void this.lookInKernel(),
      save: format => void this.save(format)
    });
  }

  private async save(format: ReportFormat): Promise<void> {
    const version = this.part?.version ?? '';
    saveReport(await this.audit.render(format, version), format);
  }

  private async lookInKernel(): Promise<void> {
    const view = await askKernel(this.tools.findContext());
    const { trans } = this.tools;
    if (view.kind === 'failed') {
      say(kernelTrouble(view.reason, trans), 'warning');
      return;
    }
    const before = this.audit.state;
    await this.audit.addKernel(view.facts);
    say(toKernelNews(view.facts, before, this.audit.state, trans), 'info');
  }

  private readonly audit: ServerAudit;
  private readonly tools: Tools;
  private readonly flow: MendingFlow;
  /** `undefined` until it is known, `null` where there is none. */
  private part: ServerPart | null | undefined;
}

const toNote = ({ state }: ServerAudit, trans: TranslationBundle): string => {
  if (state.kind !== 'checked') {
    return '';
  }
  const { findings } = state.report;
  const count = findings.filter(({ severity }) => severity !== 'info').length;
  return count > 0 ? trans._n('%1 to mend', '%1 to mend', count) : '';
};
