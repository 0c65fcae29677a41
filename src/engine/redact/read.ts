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
  return readEach(notebook, findings, isMeant).map(([of, fragment]) => ({
    of,
    hidden: findHidden([fragment], [of])
  }));
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
  const texts = new Map(
    readEach(notebook, findings, isToldOf).map(([of, fragment]) => [
      of,
      toText(fragment, of)
    ])
  );
  return findings.map(each => texts.get(each) ?? { written: '', value: '' });
}

type Told = (finding: Finding, fragment: Fragment, lines: Lines) => boolean;

/** Findings and the texts that they are told of, in the order of the notebook. */
function readEach(
  notebook: unknown,
  findings: readonly Finding[],
  isTold: Told
): [Finding, Fragment][] {
  const byOutput = groupByOutput(findings);
  const read: [Finding, Fragment][] = [];
  if (byOutput.size > 0) {
    for (const fragment of notebookFragments(notebook).fragments) {
      const near = byOutput.get(outputKey(fragment.place)) ?? [];
      const lines = near.length > 0 ? new Lines(fragment.text) : null;
      near
        .filter(each => lines && isTold(each, fragment, lines))
        .forEach(each => read.push([each, fragment]));
    }
  }
  return read;
}

function groupByOutput(
  findings: readonly Finding[]
): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = outputKey(finding.place);
    const group = groups.get(key);
    if (group) {
      group.push(finding);
    } else {
      groups.set(key, [finding]);
    }
  }
  return groups;
}

function outputKey({ cell, output }: Place): string {
  return `${cell} ${output}`;
}

function toText(fragment: Fragment, finding: Finding): ReadText {
  const written = fragment.text.slice(finding.from, finding.to);
  const [first] = findHidden([fragment], [finding]);
  return { written, value: first?.value ?? written };
}

/** Other sensitive data are told once an output, and stand in all its types. */
function isMeant(finding: Finding, fragment: Fragment, lines: Lines): boolean {
  return (
    isSensitive(finding) ||
    listPlaces(finding).some(each => isToldOf(each, fragment, lines))
  );
}

function isToldOf(
  { place, from, to, range }: Finding,
  { place: other }: Fragment,
  lines: Lines
): boolean {
  const isSamePart =
    place.part === other.part &&
    place.mime === other.mime &&
    place.index === other.index &&
    place.of === other.of;
  const { line, start } = lines.toRange(from, to);
  return isSamePart && line === range.line && start === range.start;
}
