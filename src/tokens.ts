import type { ICellModel } from '@jupyterlab/cells';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { Token } from '@lumino/coreutils';
import type { IDisposable } from '@lumino/disposable';
import type { ISignal } from '@lumino/signaling';
import type { Widget } from '@lumino/widgets';

import type { CustomRule } from './engine/config/types';
import type { Confidence, Finding } from './engine/types';
import type { Configs } from './notebook/config/configs';
import type { FileWatch } from './notebook/watch/filewatch';
import type { TrustWatch } from './notebook/trust/trust';
import type { LiveFinding } from './notebook/watch/livefinding';
import type { NotebookWatch } from './notebook/watch/watch';
import type { EngineClient } from './worker/client';

/** The detection engine, off the main thread and started when it is first asked. */
export type IEngine = EngineClient;

export const IEngine = new Token<IEngine>(
  'nbwarden:IEngine',
  'Scans notebooks and plans fixes, off the main thread.'
);

/** What happens when a notebook with a new finding is saved. */
export type SaveMode = 'off' | 'notify' | 'ask';

/** The settings of nbwarden, always valid. */
export interface Preferences {
  readonly secrets: boolean;
  readonly fixes: boolean;
  readonly trust: boolean;
  /** Whether a notebook that is not trusted is reviewed before all of it runs. */
  readonly reviewRunAll: boolean;
  readonly commit: boolean;
  /** Whether the server is checked. */
  readonly audit: boolean;
  /** Whether other sensitive data interrupt as secrets do. */
  readonly sensitive: boolean;
  /** Whether they stop a commit. */
  readonly sensitiveOnCommit: boolean;
  /** Whether outputs in which nothing was found are asked about at a commit. */
  readonly outputsOnCommit: boolean;
  /** Findings below this wait in the panel. */
  readonly interruptFrom: Confidence;
  readonly onSave: SaveMode;
  /** Whether files hold outputs without their secrets. */
  readonly redactOnSave: boolean;
  /** The user's own rules, read: the last ones that could be. */
  readonly rules: readonly CustomRule[];
}

/** The user's settings: the last ones that were valid. */
export interface IPreferences {
  readonly value: Preferences;
  readonly changed: ISignal<IPreferences, void>;
  /** Whether a finding may be marked, counted and spoken about: sure, and its category is wanted. */
  interrupts(finding: Finding): boolean;
  /** Whether a finding stops a commit. */
  stopsCommit(finding: Finding): boolean;
  /** The findings of a notebook or file that interrupt. */
  counted(watch: NotebookWatch | FileWatch): readonly LiveFinding[];
}

export const IPreferences = new Token<IPreferences>(
  'nbwarden:IPreferences',
  'The user’s settings of nbwarden.'
);

/** The files `nbwarden.toml`, which speak for everybody, and the user's own rules. */
export type IConfigs = Configs;

export const IConfigs = new Token<IConfigs>(
  'nbwarden:IConfigs',
  'What nbwarden.toml allows and leaves out, and rules of somebody’s own.'
);

/** The findings of all open notebooks. */
export interface IFindings {
  /** The notebook that the user looked at last. */
  readonly current: NotebookWatch | null;
  /** The same, `null` while another document is in front of it. */
  readonly inFront: NotebookWatch | null;
  /** The notebook of the current tab, `null` where that is anything else: what commands of the palette act on. */
  readonly inCurrentTab: NotebookWatch | null;
  /** Another notebook became the current one. */
  readonly currentChanged: ISignal<IFindings, void>;
  /** Another tab became the current one. */
  readonly frontChanged: ISignal<IFindings, void>;
  /** The findings of a notebook changed; emitted for each changed cell. */
  readonly changed: ISignal<IFindings, FindingsChange>;
  /** A notebook is watched from now on: its content is loaded. */
  readonly opened: ISignal<IFindings, NotebookWatch>;
  /** A watched notebook has a panel, the first or a further one. */
  readonly shown: ISignal<IFindings, NotebookPanel>;
  /** The watch of a panel, `null` until its content is loaded. */
  find(panel: NotebookPanel): NotebookWatch | null;
  /** The panel of a watched notebook that was used last. */
  findPanel(watch: NotebookWatch): NotebookPanel | null;
  /** All panels of a watched notebook: it may be seen in several views. */
  listPanels(watch: NotebookWatch): readonly NotebookPanel[];
  /** The watch of the notebook at a path, where it is open. */
  findByPath(path: string): NotebookWatch | null;
  /** The watch of the notebook that a cell belongs to. */
  findByCell(cell: ICellModel): NotebookWatch | null;
}

/** The findings of the text files that are open in an editor. */
export interface IFiles {
  /** The file that the user looks at, `null` while it is something else. */
  readonly current: FileWatch | null;
  /** The user looks at something else. */
  readonly currentChanged: ISignal<IFiles, void>;
  /** The findings of a file changed. */
  readonly changed: ISignal<IFiles, FileWatch>;
  /** The watch of the file that an editor's model holds. */
  findByModel(model: CodeEditor.IModel): FileWatch | null;
  /** The editor of a file that was used last. */
  findEditor(watch: FileWatch): CodeEditor.IEditor | null;
}

export const IFiles = new Token<IFiles>(
  'nbwarden:IFiles',
  'The findings of the text files that are open in an editor.'
);

/** Which cell of which notebook has other findings than before. */
export interface FindingsChange {
  readonly watch: NotebookWatch;
  /** `null` when cells were added, removed or moved. */
  readonly cell: ICellModel | null;
}

export const IFindings = new Token<IFindings>(
  'nbwarden:IFindings',
  'The findings of all open notebooks.'
);

/** How much of the open notebooks is trusted. */
export type ITrust = TrustWatch;

export const ITrust = new Token<ITrust>(
  'nbwarden:ITrust',
  'How much of the open notebooks is trusted.'
);

/** The side panel "Security". */
export interface ISecurityPanel {
  /**
   * Add a section.
   *
   * @param section - its `title.label` is the heading, its `toolbar`, if it has one, stands beside.
   * @param rank - sections stand in the order of their ranks.
   * @returns takes the section out again, without disposing of it.
   */
  addSection(section: Widget, rank: number): IDisposable;
  /** Show the panel and unfold the section with this id. */
  open(sectionId?: string): void;
}

export const ISecurityPanel = new Token<ISecurityPanel>(
  'nbwarden:ISecurityPanel',
  'The side panel of nbwarden; add a section to it.'
);

/** The ids of the panel's sections. */
export namespace SectionIds {
  export const file = 'nbwarden-section-file';
  export const notebook = 'nbwarden-section-notebook';
  export const trust = 'nbwarden-section-trust';
  export const commit = 'nbwarden-section-commit';
  export const server = 'nbwarden-section-server';
}

/** The commands of nbwarden. */
export namespace CommandIds {
  export const openPanel = 'nbwarden:open-panel';
  export const scanNotebook = 'nbwarden:scan-notebook';
  export const nextFinding = 'nbwarden:next-finding';
  export const previousFinding = 'nbwarden:previous-finding';
  export const reveal = 'nbwarden:reveal';
  export const fixMenu = 'nbwarden:fix-menu';
  export const revealInFile = 'nbwarden:reveal-in-file';
  export const fileMenu = 'nbwarden:file-menu';
  export const fix = 'nbwarden:fix';
  export const fixAll = 'nbwarden:fix-all';
  export const undoFix = 'nbwarden:undo-fix';
  export const redactOutput = 'nbwarden:redact-output';
  export const clearOutput = 'nbwarden:clear-output';
  export const clearSensitiveOutputs = 'nbwarden:clear-sensitive-outputs';
  export const ignore = 'nbwarden:ignore';
  export const allow = 'nbwarden:allow';
  export const showIgnored = 'nbwarden:show-ignored';
  export const revoke = 'nbwarden:revoke';
  export const checkCommit = 'nbwarden:check-commit';
  export const checkServer = 'nbwarden:check-server';
  export const setPassword = 'nbwarden:set-password';
  export const searchHistory = 'nbwarden:search-history';
  export const reviewTrust = 'nbwarden:review-trust';
  export const trustCell = 'nbwarden:trust-cell';
  export const revokeTrust = 'nbwarden:revoke-trust';
}
