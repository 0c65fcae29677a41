/** Findings of a notebook → their values. */
import { isSensitive } from '../category';
import { Lines } from '../lines';
import { notebookFragments } from '../notebook';
import { listPlaces } from '../repetitions';
import type { Finding, Fragment, Place } from '../types';
import { findHidden, type Hidden } from './values';

/** A finding and what has to be hidden for it. */
export interface ReadFinding {
  readonly of: Finding;
  readonly hidden: readonly Hidden[];
}

/** The values of findings, in the order of the notebook; stale findings have none. */
export function readHidden(
  notebook: unknown,
  findings: readonly Finding[]
): readonly ReadFinding[] {
  if (findings.length === 0) {
    return [];
  }
  const read: ReadFinding[] = [];
  for (const fragment of notebookFragments(notebook).fragments) {
    findings
      .filter(each => isMeant(each, fragment))
      .forEach(of => read.push({ of, hidden: findHidden([fragment], [of]) }));
  }
  return read;
}

/** What a finding stands for; both empty where it is not there any more. */
export interface ReadText {
  /** As the text has it. */
  readonly written: string;
  /** Without what the format of the text adds. */
  readonly value: string;
}

/** The texts of findings, in their order. Raw secrets: to compare and to mask. */
export function readTexts(
  notebook: unknown,
  findings: readonly Finding[]
): readonly ReadText[] {
  const texts = new Map<Finding, ReadText>();
  for (const fragment of notebookFragments(notebook).fragments) {
    findings
      .filter(each => isMeant(each, fragment) && isToldOf(each, fragment))
      .forEach(each => texts.set(each, toText(fragment, each)));
  }
  return findings.map(each => texts.get(each) ?? { written: '', value: '' });
}

function toText(fragment: Fragment, finding: Finding): ReadText {
  const written = fragment.text.slice(finding.from, finding.to);
  const [first] = findHidden([fragment], [finding]);
  return { written, value: first?.value ?? written };
}

/** Other sensitive data are told once an output, and stand in all its types. */
function isMeant(finding: Finding, fragment: Fragment): boolean {
  return (
    isSameOutput(finding.place, fragment.place) &&
    (isSensitive(finding) ||
      listPlaces(finding).some(each => isToldOf(each, fragment)))
  );
}

function isToldOf(
  { place, from, to, range }: Finding,
  { place: other, text }: Fragment
): boolean {
  const isSamePart =
    place.part === other.part &&
    place.mime === other.mime &&
    place.index === other.index;
  // A widget has two texts at one place: its state, and the markup that it shows.
  const { line, start } = new Lines(text).toRange(from, to);
  return isSamePart && line === range.line && start === range.start;
}

function isSameOutput(one: Place, other: Place): boolean {
  return one.cell === other.cell && one.output === other.output;
}
