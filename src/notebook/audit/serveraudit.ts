import type { ServerConnection } from '@jupyterlab/services';
import { type ISignal, Signal } from '@lumino/signaling';

import type {
  ReportFormat,
  ShownFinding,
  ShownReport
} from '../../engine/audit/page';
import type {
  AuditFacts,
  AuditReport,
  KernelFacts,
  PageFacts,
  ServerFacts
} from '../../engine/audit/types';
import type { EngineClient } from '../../worker/client';
import { type PartFacts, readPartFacts } from './auditpart';
import { isLite } from '../server/lite';
import type { Look } from './probes';

/** What is known of the server. */
export type AuditState =
  | { readonly kind: 'unchecked' | 'checking' | 'no server' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'checked';
      readonly report: ShownReport;
      /** What the server part says of its process; `null` without it. */
      readonly server: ServerFacts | null;
      readonly at: Date;
    };

/** Where the facts come from; a test gives others. */
export interface AuditSources {
  look(): Promise<Look>;
  readPage(): Promise<PageFacts>;
  /** Versions that the page tells, by package. */
  readVersions(): Readonly<Record<string, string>>;
}

interface Judged {
  readonly facts: AuditFacts;
  readonly errors: AuditReport['errors'];
}

/** Checks the server that the page came from. */
export class ServerAudit {
  constructor(
    settings: ServerConnection.ISettings,
    engine: EngineClient,
    sources: AuditSources
  ) {
    this.settings = settings;
    this.engine = engine;
    this.sources = sources;
  }

  state: AuditState = { kind: 'unchecked' };

  /** The state changed. */
  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  /** What is critical. */
  get critical(): readonly ShownFinding[] {
    return this.state.kind === 'checked'
      ? this.state.report.findings.filter(
          ({ severity }) => severity === 'critical'
        )
      : [];
  }

  /** Look at everything again. */
  async check(): Promise<void> {
    this.show({ kind: 'checking' });
    try {
      this.show(await this.judge());
    } catch (error) {
      this.show({ kind: 'failed', reason: (error as Error).message });
    }
  }

  /** Take into account what a kernel saw, from now on. */
  async addKernel(kernel: KernelFacts): Promise<void> {
    this.kernel = kernel;
    await this.check();
  }

  /** The report as a file, with the same findings as shown; empty before a check. */
  async render(format: ReportFormat, version: string): Promise<string> {
    return this.judged
      ? this.engine.call(
          'renderServerReport',
          this.judged.facts,
          this.judged.errors,
          format,
          version
        )
      : '';
  }

  private async judge(): Promise<AuditState> {
    if (isLite()) {
      return { kind: 'no server' };
    }
    const [look, part] = await Promise.all([
      this.sources.look(),
      readPartFacts(this.settings)
    ]);
    const { facts, errors } = await this.toFacts(look, part);
    this.judged = { facts, errors };
    return {
      kind: 'checked',
      report: await this.engine.call('judgeServer', facts, errors),
      server: facts.server,
      at: new Date(facts.now)
    };
  }

  private async toFacts(look: Look, part: PartFacts | null): Promise<Judged> {
    const told: PartFacts = { ...nothing, ...part };
    const seen = look.kind === 'seen' ? look : null;
    const page = await this.sources.readPage();
    return {
      errors: [
        ...told.unreadable.map(({ path, message }) => ({ path, message })),
        ...(look.kind === 'blocked'
          ? [{ path: this.settings.baseUrl, message: look.reason }]
          : [])
      ],
      facts: {
        ...told,
        packages: {
          ...(told.packages ?? {
            ...this.sources.readVersions(),
            ...(seen && { 'jupyter-server': seen.version })
          }),
          // The package beside the server may be of another version than the Hub.
          ...(page.hub?.version && { jupyterhub: page.hub.version })
        },
        outside: seen?.outside ?? null,
        page,
        kernel: this.kernel,
        now: Date.now()
      }
    };
  }

  private show(state: AuditState): void {
    this.state = state;
    this.changedSignal.emit();
  }

  private readonly settings: ServerConnection.ISettings;
  private readonly engine: EngineClient;
  private readonly sources: AuditSources;
  private readonly changedSignal = new Signal<this, void>(this);
  private kernel: KernelFacts | null = null;
  private judged: Judged | null = null;
}

const nothing: PartFacts = {
  files: [],
  unreadable: [],
  paths: null,
  certificates: null,
  packages: null,
  variables: null,
  server: null
};
