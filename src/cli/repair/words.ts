import { isSensitive } from '../../engine/category';
import { count, toShownPath, toWords } from '../../engine/report/words';
import type { NextStep } from '../../engine/types';
import type { RepairOutcome } from '../../engine/repair';

/** One sentence for a finding that is left alone. */
export const toLeft = ({
  site: { finding },
  outcome
}: RepairOutcome): string => {
  const where = toWords(finding.place, finding.range.line);
  const reason = outcome.fixed ? '' : outcome.reason;
  return `${where[0].toUpperCase()}${where.slice(1)}: ${toShownPath(finding.rule.title)}  ${finding.masked}\n    Left as it is: ${reason}`;
};

/** `2 secrets replaced, 1 redacted` */
export const toDone = (outcomes: readonly RepairOutcome[]): string => {
  const done = outcomes.filter(({ outcome }) => outcome.fixed);
  const replaced = done.filter(
    ({ outcome }) => outcome.fixed && outcome.name !== ''
  );
  const redacted = done.length - replaced.length;
  const noun = done.some(({ site }) => isSensitive(site.finding))
    ? 'finding'
    : 'secret';
  return [
    ...(replaced.length > 0
      ? [`${count(replaced.length, noun)} replaced`]
      : []),
    ...(redacted > 0 ? [`${count(redacted, noun)} redacted`] : [])
  ].join(', ');
};

/** Names that code of several files gives to several values. */
export const toClashes = (
  known: ReadonlyMap<string, ReadonlySet<string>>
): string[] =>
  [...known]
    .filter(([, values]) => values.size > 1)
    .map(
      ([name, values]) =>
        `${name} stands for ${values.size} values: these files cannot share one environment.\n`
    );

/** What was not looked at; empty where all was. */
export const toSkipped = (files: number): string =>
  files === 0 ? '' : `${count(files, 'file')} left out by nbwarden.toml.\n`;

/** What a run says that only showed its changes. The `secrets` that it would take out of code stand nowhere else. */
export const toUnwritten = (secrets: number): string =>
  'Nothing was written. Add --write to change the files.' +
  (secrets === 0
    ? '\n'
    : ' Copy the values before: nbwarden keeps none of them.\n');

/** What is left to do, for people. */
export const toSteps = (steps: readonly NextStep[]): string =>
  steps.length === 0
    ? ''
    : ['What to do next:', ...steps.map(toStep), ''].join('\n');

const toStep = (step: NextStep): string => {
  switch (step.kind) {
    case 'note':
      return `  ${step.text}`;
    case 'command':
      return `  $ ${step.text}`;
    case 'python':
      return `  Run this once with Python in a terminal, not in a notebook:\n${indent(step.text)}`;
    case 'paste':
      return `  Add this to ${step.into}, with the values:\n${indent(step.text)}`;
  }
};

const indent = (text: string): string => text.replace(/^/gm, '    ');
