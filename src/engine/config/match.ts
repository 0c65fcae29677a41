/** Runs rules of somebody's own, near their keywords only. */
import { endsToken, isCutShort, startsToken } from '../credentials/boundary';
import { looksRandom } from '../credentials/randomness';
import { mask } from '../mask';
import { KeywordSet, type Hits } from '../prefilter';
import type { Match } from '../types';
import type { Range } from '../ranges';
import { listWindows } from '../windows';
import { entropyOf } from './entropy';
import { isExcepted, type Found } from './exceptions';
import type { CustomRule } from './types';

/** How much of the text around a window an assertion may see. */
const margin = 128;

/** A regular expression that tells where its groups stand (flag `d`). */
interface Indices {
  readonly indices?: readonly ([number, number] | undefined)[];
}

/** A set of rules, compiled. */
export class CustomRules {
  constructor(rules: readonly CustomRule[]) {
    this.finders = rules.map(rule => new Finder(rule));
    this.keywords = new KeywordSet(rules.flatMap(({ keywords }) => keywords));
  }

  /** Whether a keyword of any rule stands in a text. */
  mayFind(text: string): boolean {
    return this.keywords.isIn(text);
  }

  /** The matches in a text; none overlaps another of its rule. */
  find(text: string): Match[] {
    const hits = this.keywords.find(text);
    return hits.size === 0
      ? []
      : this.finders.flatMap(finder => finder.find(text, hits));
  }

  private readonly finders: readonly Finder[];
  private readonly keywords: KeywordSet;
}

class Finder {
  constructor(private readonly rule: CustomRule) {
    this.expression = new RegExp(rule.source, `${rule.flags}dg`);
  }

  find(text: string, hits: Hits): Match[] {
    const { keywords, longest } = this.rule;
    return listWindows(text.length, hits, keywords, longest)
      .flatMap(window => this.findIn(text, window))
      .filter(found => this.isSecret(text, found))
      .map(({ from, to }) => ({
        rule: this.rule.rule,
        from,
        to,
        confidence: 'likely',
        masked: mask(text.slice(from, to), this.prefixLength(text, from))
      }));
  }

  private findIn(text: string, { from, to }: Range): Found[] {
    const start = Math.max(0, from - margin);
    const end = Math.min(text.length, to + margin);
    const part = text.slice(start, end);
    const found: Found[] = [];
    this.expression.lastIndex = from - start;
    for (;;) {
      const result = this.expression.exec(part);
      if (!result) {
        return found;
      }
      const [whole, value] = this.toRanges(result, start);
      // What ends where the part was cut may not end there in the text.
      if (value && (whole.to < end || end === text.length)) {
        found.push({ ...value, whole });
      }
    }
  }

  /** The whole match and its value. */
  private toRanges(
    result: RegExpExecArray,
    start: number
  ): [Range, Range | undefined] {
    const { indices = [] } = result as Indices;
    const ranges = indices.map(
      each => each && { from: each[0] + start, to: each[1] + start }
    );
    const [whole, ...groups] = ranges;
    const isSome = (range?: Range): boolean =>
      range !== undefined && range.to > range.from;
    const { group } = this.rule;
    const value =
      group === null ? (groups.find(isSome) ?? whole) : groups[group - 1];
    const nowhere = { from: start, to: start };
    return [whole ?? nowhere, isSome(value) ? value : undefined];
  }

  private isSecret(text: string, found: Found): boolean {
    const { minEntropy, stopwords, prefixes } = this.rule;
    const value = text.slice(found.from, found.to);
    return (
      (prefixes === null || this.isToken(text, found)) &&
      (minEntropy === null || entropyOf(value) > minEntropy) &&
      !stopwords.some(word => value.toLowerCase().includes(word)) &&
      !this.rule.except.some(each => isExcepted(each, text, found))
    );
  }

  /** Whether a value of a shape stands by itself and was not made up. */
  private isToken(text: string, { from, to }: Range): boolean {
    const body = text.slice(from + this.prefixLength(text, from), to);
    return (
      startsToken(text, from, null) &&
      endsToken(text, to) &&
      !isCutShort(text, from, to) &&
      looksRandom(body)
    );
  }

  private prefixLength(text: string, from: number): number {
    return (this.rule.prefixes ?? [])
      .filter(prefix => text.startsWith(prefix, from))
      .reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  private readonly expression: RegExp;
}
