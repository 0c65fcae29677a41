import type { FixOutcome, FixTarget, SourceCell } from '../../engine/types';
import type { EngineClient } from '../../worker/client';

/** The code that a fix was planned for; it holds the values. Not to be kept. */
export interface PlannedCode {
  readonly cells: readonly SourceCell[];
  readonly language: string;
  readonly targets: readonly FixTarget[];
  /** In the order of the targets. */
  readonly outcomes: readonly FixOutcome[];
}

/**
 * The values that code needs after a fix, by name: raw secrets, for where a
 * person wants them kept and nothing else.
 *
 * @throws Error - with a sentence, where a name stands for several values.
 */
export const readSecrets = async (
  { cells, language, targets, outcomes }: PlannedCode,
  engine: EngineClient
): Promise<ReadonlyMap<string, string>> => {
  const secrets = new Map<string, string>();
  for (const [index, target] of targets.entries()) {
    const outcome = outcomes[index];
    if (outcome.fixed && outcome.name !== '') {
      const value = await engine.call('readSecret', cells, language, target);
      add(secrets, outcome.name, value ?? '');
    }
  }
  return secrets;
};

const add = (
  secrets: Map<string, string>,
  name: string,
  value: string
): void => {
  if ((secrets.get(name) ?? value) !== value) {
    throw new Error(
      `${name} stands for several values in this code; fix them one by one, with a name for each.`
    );
  }
  secrets.set(name, value);
};
