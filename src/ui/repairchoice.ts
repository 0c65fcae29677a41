import type { TranslationBundle } from '@jupyterlab/translation';

import type { Way } from '../engine/types';
import type { DiffLine } from '../notebook/preview';

/** The ways that the page offers; the command offers all. */
export type PageWay = Extract<Way, 'env' | 'getpass'>;

/** What a person decided in the preview. */
export interface RepairDecision {
  readonly way: PageWay;
  /** `null` for the suggested names. */
  readonly name: string | null;
  /** Keys of the places elsewhere that are repaired too. */
  readonly alsoKeys: readonly string[];
}

/** Another place where the same value stands. */
export interface RelatedPlace {
  readonly key: string;
  readonly label: string;
}

/** What would happen; no raw value in it. */
export interface RepairPreview {
  readonly cells: readonly {
    readonly heading: string;
    readonly lines: readonly DiffLine[];
  }[];
  /** What the code would need, where `name` does not say it. */
  readonly needed: readonly string[];
  /** One sentence for each place that is redacted. */
  readonly redacted: readonly string[];
  /** One sentence for each place that is left alone, with the reason. */
  readonly refused: readonly string[];
  /** The variable's name, `null` when there are several or none. */
  readonly name: string | null;
  /** Why the name that was typed cannot be used. */
  readonly nameProblem: string | null;
}

export interface RepairDialogOptions {
  readonly initial: RepairDecision;
  readonly related: readonly RelatedPlace[];
  /** One sentence on what to do now. */
  readonly advice: string;
  /** Whether a source is rewritten: only then there is a way to choose. */
  readonly hasSources: boolean;
  readonly trans: TranslationBundle;
  preview(decision: RepairDecision): Promise<RepairPreview>;
}

/** The words for each way of keeping a secret. */
export const wayLabels = (
  trans: TranslationBundle
): Record<PageWay, string> => ({
  env: trans.__('Use an environment variable'),
  getpass: trans.__('Ask with getpass')
});
