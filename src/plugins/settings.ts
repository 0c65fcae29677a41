import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import { Signal } from '@lumino/signaling';

import { isSensitive } from '../engine/category';
import { isAtLeast } from '../engine/confidence';
import type { Finding } from '../engine/types';
import type { FileWatch } from '../notebook/watch/filewatch';
import type { LiveFinding } from '../notebook/watch/livefinding';
import type { NotebookWatch } from '../notebook/watch/watch';
import { OwnRulesKeeper } from '../notebook/config/ownrules';
import { IEngine, IPreferences, type Preferences } from '../tokens';
// The icon of nbwarden's page in the settings editor registers itself.
import '../ui/parts/icons';

const PLUGIN_ID = 'nbwarden:settings';

const DEFAULTS: Preferences = {
  secrets: true,
  fixes: true,
  trust: true,
  reviewRunAll: true,
  commit: true,
  audit: true,
  sensitive: false,
  sensitiveOnCommit: true,
  outputsOnCommit: false,
  interruptFrom: 'likely',
  onSave: 'notify',
  redactOnSave: false,
  rules: []
};

class ValidPreferences implements IPreferences {
  /** @param refuse - told why a rule of the user cannot be used. */
  constructor(engine: IEngine, refuse: (reason: string) => void) {
    this.rules = new OwnRulesKeeper(engine, refuse, rules => {
      this.value = { ...this.value, rules };
      this.changed.emit();
    });
  }

  value = DEFAULTS;

  readonly changed: Signal<IPreferences, void> = new Signal(this);

  interrupts(finding: Finding): boolean {
    const { secrets, sensitive } = this.value;
    const isWanted = sensitive || !isSensitive(finding);
    return secrets && isWanted && this.isSure(finding);
  }

  stopsCommit(finding: Finding): boolean {
    const isWanted = this.value.sensitiveOnCommit || !isSensitive(finding);
    return isWanted && this.isSure(finding);
  }

  counted(watch: NotebookWatch | FileWatch): readonly LiveFinding[] {
    return watch.findings.filter(({ finding }) => this.interrupts(finding));
  }

  /** Whether a finding is sure enough to interrupt, and nobody has allowed it. */
  private isSure({ confidence, allowed }: Finding): boolean {
    return allowed === null && isAtLeast(confidence, this.value.interruptFrom);
  }

  accept(settings: ISettingRegistry.ISettings): void {
    // The registry holds only values that fit the schema.
    const { rules = [], ...others } = settings.composite;
    this.value = {
      ...DEFAULTS,
      ...(others as Partial<Preferences>),
      rules: this.value.rules
    };
    this.changed.emit();
    void this.rules.accept(rules);
  }

  private readonly rules: OwnRulesKeeper;
}

/** What the registry says of settings that do not fit the schema. */
const toReason = (error: unknown): string => {
  const [first] = Array.isArray(error) ? error : [error];
  const { message, instancePath } = (first ?? {}) as {
    message?: string;
    instancePath?: string;
  };
  return [instancePath?.replace(/^\//, ''), message].filter(Boolean).join(' ');
};

/** Provides the user's settings; where they are not valid, the last valid ones. */
export const settingsPlugin: JupyterFrontEndPlugin<IPreferences> = {
  id: PLUGIN_ID,
  description: 'The settings of nbwarden.',
  autoStart: true,
  provides: IPreferences,
  requires: [ISettingRegistry, IEngine],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    registry: ISettingRegistry,
    engine: IEngine,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const tell = (message: string): void =>
      void Notification.error(message, { autoClose: false });
    const refuse = (error: unknown): void =>
      tell(
        trans.__(
          'A setting of nbwarden is not valid: %1. The last valid settings stay in use.',
          toReason(error)
        )
      );
    const preferences = new ValidPreferences(engine, reason =>
      tell(
        trans.__(
          'A rule of your own is not valid: %1 The last valid one stays in use.',
          reason
        )
      )
    );
    void app.restored
      .then(() => registry.load(PLUGIN_ID))
      .then(settings => {
        preferences.accept(settings);
        settings.changed.connect(() => preferences.accept(settings));
      })
      .catch(refuse);
    return preferences;
  }
};
