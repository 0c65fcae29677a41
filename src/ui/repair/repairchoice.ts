import type { TranslationBundle } from '@jupyterlab/translation';

import { findSecretFile } from '../../engine/fixes/ways';
import type {
  NextStep,
  Way,
  WayOffers,
  WayOption,
  WayOptions
} from '../../engine/types';
import type { DiffLine } from '../../notebook/repair/preview';

/** The options of each way, as they were chosen last. */
export type OptionsByWay = Partial<Readonly<Record<Way, WayOptions>>>;

/** What a person decided in the preview. */
export interface RepairDecision {
  readonly way: Way;
  /** Of all ways: going back to one brings its options back. */
  readonly options: OptionsByWay;
  /** Whether the value is written to the file of the way, where it has one. */
  readonly isStored: boolean;
  /** Whether the value is handed to the running kernel, where the way allows it. */
  readonly isGiven: boolean;
  /** Whether the document is saved afterwards, and its checkpoint renewed. */
  readonly isRenewed: boolean;
  /** `null` for the suggested names. */
  readonly name: string | null;
  /** Keys of the offered places that are repaired. */
  readonly placeKeys: readonly string[];
}

/** A decision to change things here, and nothing else. */
export const plainDecision = (
  part: Partial<RepairDecision> = {}
): RepairDecision => ({
  way: 'env',
  options: {},
  isStored: false,
  isGiven: false,
  isRenewed: false,
  name: null,
  placeKeys: [],
  ...part
});

/** A place that can be left out. */
export interface OfferedPlace {
  readonly key: string;
  readonly label: string;
}

/** What would happen; no raw value in it. */
export interface RepairPreview {
  readonly cells: readonly {
    readonly heading: string;
    readonly lines: readonly DiffLine[];
  }[];
  /** How many more change than are shown. */
  readonly more: number;
  /** What the code would need, where `name` does not say it. */
  readonly needed: readonly string[];
  /** One sentence for each place that is redacted. */
  readonly redacted: readonly string[];
  /** One sentence for each place that is left alone, with the reason. */
  readonly refused: readonly string[];
  /** Keys of the places that are left alone as a whole: nothing is to be left out there. */
  readonly refusedKeys: readonly string[];
  /** What a person does afterwards, so that the code finds the secrets. */
  readonly steps: readonly NextStep[];
  /** The variable's name, `null` when there are several or none. */
  readonly name: string | null;
  /** Whether the code needs several values. */
  readonly isSeveral: boolean;
  /** Why the name that was typed cannot be used. */
  readonly nameProblem: string | null;
}

/** Nothing happens, for these reasons. */
export const nothingHappens = (
  ...refused: readonly string[]
): RepairPreview => ({
  cells: [],
  more: 0,
  needed: [],
  redacted: [],
  refused,
  refusedKeys: [],
  steps: [],
  name: null,
  isSeveral: false,
  nameProblem: null
});

export interface RepairDialogOptions {
  readonly initial: RepairDecision;
  readonly offers: WayOffers;
  /** Of the code; lower case. */
  readonly language: string;
  /** What stands above the places: where they come from. */
  readonly placesTitle: string;
  readonly places: readonly OfferedPlace[];
  /** One sentence on what to do now. */
  readonly advice: string;
  /** The page where the secret can be revoked; `null` where none is known. */
  readonly revoke: string | null;
  /** Whether values can be written to a file for the person. */
  readonly canStore: boolean;
  /** Whether a document of this kind has a kernel that values can be handed to. */
  readonly hasKernel: boolean;
  /** Why it cannot be done now, as a sentence; `null`: it can. */
  readonly kernelReason: string | null;
  /** Whether the checkpoint can be renewed. */
  readonly canRenew: boolean;
  /** Whether a source is rewritten: only then there is a way to choose. */
  readonly hasSources: boolean;
  readonly trans: TranslationBundle;
  /** Why an option cannot have a value, as a sentence; `null` where it can. */
  findProblem(way: Way, option: WayOption, value: string): string | null;
  preview(decision: RepairDecision): Promise<RepairPreview>;
  /** Has `renew` called when the preview may be another one; returns what ends that. */
  follow?(renew: () => void): () => void;
  /** Where the value stays whatever is decided, as sentences; it may take a while. */
  readonly traces: Promise<readonly string[]>;
  /** Copy what belongs into the file of a way, with the values. */
  copyValues(decision: RepairDecision): Promise<void>;
}

/** The file that the value is to be written to; `null` for none. */
export const storedFile = (decision: RepairDecision): string | null =>
  decision.isStored
    ? findSecretFile(decision.way, chosenOptions(decision))
    : null;

/** The ways for which the running kernel can put the value where it belongs. */
const KERNEL_WAYS: readonly Way[] = ['env', 'keyring', 'encrypted'];

export const canKernelKeep = (way: Way): boolean => KERNEL_WAYS.includes(way);

/** Whether the running kernel takes the value. */
export const isGivenToKernel = ({ way, isGiven }: RepairDecision): boolean =>
  isGiven && canKernelKeep(way);

/** Whether the value is, after the fix, where the code reads it for good. */
export const isKept = (decision: RepairDecision): boolean =>
  storedFile(decision) !== null ||
  (isGivenToKernel(decision) && decision.way !== 'env');

/** The options of the way that was decided for. */
export const chosenOptions = ({ way, options }: RepairDecision): WayOptions =>
  options[way] ?? {};
