import type { OwnRules, RuleProblem } from '../../engine';
import type { CustomRule } from '../../engine/config/types';
import { messageOf } from '../../engine/thrown';
import type { EngineClient } from '../../worker/client';

/**
 * The user's own rules: of each the last version that could be read, so that a
 * slip of the pen does not switch a rule off.
 */
export class OwnRulesKeeper {
  /**
   * @param refuse - told why a rule cannot be used.
   * @param accept - told the rules that are in use from now on.
   */
  constructor(
    engine: EngineClient,
    refuse: (reason: string) => void,
    accept: (rules: readonly CustomRule[]) => void
  ) {
    this.engine = engine;
    this.refuse = refuse;
    this.use = accept;
  }

  /** @param given - the list as the settings hold it. */
  async accept(given: unknown): Promise<void> {
    const text = JSON.stringify(given);
    if (text === this.given) {
      return;
    }
    this.given = text;
    try {
      const read = await this.engine.call('readOwnRules', given);
      // A later list may have been given in the meantime.
      if (text === this.given) {
        this.adopt(given, read);
      }
    } catch (error) {
      this.refuse(messageOf(error));
    }
  }

  private adopt(given: unknown, { rules, problems }: OwnRules): void {
    this.rules = [...rules, ...this.findLastOf(problems, given, rules)];
    this.use(this.rules);
    problems.forEach(({ index, message }) =>
      this.refuse(`${idOf(given, index) || index + 1}: ${message}`)
    );
  }

  private findLastOf(
    problems: readonly RuleProblem[],
    given: unknown,
    rules: readonly CustomRule[]
  ): CustomRule[] {
    const refused = new Set(problems.map(({ index }) => idOf(given, index)));
    const valid = new Set(rules.map(({ rule }) => rule.id));
    return this.rules.filter(
      ({ rule }) => refused.has(rule.id) && !valid.has(rule.id)
    );
  }

  private readonly engine: EngineClient;
  private readonly refuse: (reason: string) => void;
  private readonly use: (rules: readonly CustomRule[]) => void;
  private rules: readonly CustomRule[] = [];
  /** None are asked about: the engine need not start for that. */
  private given = '[]';
}

const idOf = (given: unknown, index: number): string => {
  const rules = Array.isArray(given) ? (given as readonly unknown[]) : [];
  const { id } = (rules[index] ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
};
