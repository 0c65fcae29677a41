/** Description → credential. */
import type { Confidence, Detail, Rule } from '../types';
import { compile, toSource } from './compile';
import {
  lower,
  toDismissed,
  type Candidate,
  type Credential,
  type Probe
} from './credential';
import type { Description } from './description';
import { isExample, isPublished } from './examples';
import {
  endsAtName,
  endsToken,
  isCutShort,
  isGluedToName,
  isInFileName,
  startsToken
} from './boundary';
import { mask } from '../mask';
import { parsePrefixes, parseShape } from './notation';
import { toProbes } from './probes';
import { looksRandom } from './randomness';
import { toNearMisses, toSample } from './specimen';
import { findEdgeSets, toExtent, type Extent, type Shape } from './shape';
import { findMention, toSurroundings, toWhole } from './surroundings';

/** Adds up to more than any prefix is long: a word that was asked for is the best sign. */
const contextWeight = 100;

/** The whole value's shape. */
export const toShape = ({ prefix, body }: Description): Shape => {
  const rest = parseShape(body);
  if (!prefix) {
    return rest;
  }
  const parts = rest.type === 'sequence' ? rest.parts : [rest];
  return { type: 'sequence', parts: [parsePrefixes(prefix), ...parts] };
};

/** What may not stand right before a value, beside letters and digits: it would be part of it. */
const toBefore = (shape: Shape): RegExp | null => {
  const [first] = findEdgeSets(shape, 'start');
  const hasDots = /\[[^\]]*\./.test(toSource(shape));
  const set = `${hasDots ? '.' : ''}${first ?? ''}`;
  return set === '' ? null : new RegExp(`[${set}]`);
};

/** So many letters begin no name of a file by chance, as `ico-` does. */
const longPrefix = 5;

/** A start that no word of a name has by chance, where a value of one length follows: `AKIA`, `hf_`. */
const ownStart = /^(?:.{4}|..[-_.])/s;

/** A kind of credential at work: compiled when it is first needed. */
export class Described implements Credential {
  readonly starts: readonly string[];
  readonly context: readonly string[];
  /** Names of environment variables, the usual one first. */
  readonly variables: readonly string[];

  constructor(
    readonly description: Description,
    readonly rule: Rule
  ) {
    this.context = description.context ?? [];
    const { variable } = description;
    this.variables = variable ? variable.split('|') : [];
    const { lead, prefix = '' } = description;
    this.starts = (lead ?? prefix).split('|').filter(start => start !== '');
  }

  get shape(): Shape {
    return (this.ownShape ??= toShape(this.description));
  }

  get form(): string {
    const { behind, lead, prefix, body } = this.description;
    return [behind, lead, prefix, body].filter(part => part).join(' ');
  }

  /** Whether a value is known for itself, though a name is glued to it. */
  get canBeGlued(): boolean {
    const { min, max } = this.extent;
    const { prefix } = this.description;
    return (
      min === max &&
      prefix !== undefined &&
      prefix.split('|').every(start => ownStart.test(start))
    );
  }

  /** The places to look at. */
  get probes(): readonly Probe[] {
    return (this.ownProbes ??= toProbes(this));
  }

  get extent(): Extent {
    return (this.ownExtent ??= toExtent(this.shape));
  }

  hasShape(value: string): boolean {
    const { min, max } = this.extent;
    // Asked of every kind for each value: the length alone rules most of them out.
    if (value.length < min || value.length > max) {
      return false;
    }
    return (
      this.endAt(value, 0) === value.length &&
      this.isSecret(value) &&
      this.prove(value) !== null
    );
  }

  sample = toSample(this);
  nearMisses = toNearMisses(this);

  /** Where a value that starts at `from` ends; -1 if none does. */
  endAt(text: string, from: number): number {
    const expression = (this.expression ??= compile(
      this.shape,
      this.canBeGlued
    ));
    expression.lastIndex = from;
    return expression.test(text) ? expression.lastIndex : -1;
  }

  /** Length of the public prefix of a value. */
  prefixLength(value: string): number {
    return (this.description.prefix ?? '')
      .split('|')
      .filter(prefix => value.startsWith(prefix))
      .reduce((longest, prefix) => Math.max(longest, prefix.length), 0);
  }

  /** The value that starts at `from`, judged. */
  findFrom(text: string, from: number, now: number | null): Candidate | null {
    if (this.before === undefined) {
      this.before = toBefore(this.shape);
    }
    if (!startsToken(text, from, this.before) && !this.isGlued(text, from)) {
      return null;
    }
    const to = this.endAt(text, from);
    if (to < 0 || !this.ends(text, to) || this.isCut(text, from, to)) {
      return null;
    }
    const judged = this.judge(text, from, to, now);
    const isSure =
      judged?.confidence === 'confirmed' ||
      this.prefixLength(text.slice(from, to)) >= longPrefix;
    return isSure || !isInFileName(text, to) ? judged : null;
  }

  private isGlued(text: string, from: number): boolean {
    const { glue } = this.description;
    return (
      (glue !== undefined && text.endsWith(glue, from)) ||
      (this.canBeGlued && isGluedToName(text, from))
    );
  }

  private ends(text: string, to: number): boolean {
    return endsToken(text, to) && (!this.canBeGlued || endsAtName(text, to));
  }

  /** What has the one length of its kind is whole, though dots follow: `Connecting with …...` */
  private isCut(text: string, from: number, to: number): boolean {
    const { min, max } = this.extent;
    return min < max && isCutShort(text, from, to);
  }

  private judge(
    text: string,
    from: number,
    to: number,
    now: number | null
  ): Candidate | null {
    const value = text.slice(from, to);
    const proved = this.isSecret(value) ? this.weigh(value) : null;
    if (!this.fits(text, from, to)) {
      return null;
    }
    if (!proved) {
      return this.isDismissed(value) ? toDismissed(this.rule, from, to) : null;
    }
    // Asked of nothing but what would be reported: a digest takes its time.
    if (this.isShown(text, from) || isPublished(value)) {
      return toDismissed(this.rule, from, to);
    }
    const prefix = this.prefixLength(value);
    const detail = this.tell(text, from, to, now);
    return {
      rule: this.rule,
      from,
      to,
      // What has expired is as surely one as before, and less of a danger.
      confidence: detail?.isExpired ? lower(proved) : proved,
      masked: mask(value, prefix),
      ...(detail && { detail }),
      specificity: this.toSpecificity(prefix)
    };
  }

  private tell(
    text: string,
    from: number,
    to: number,
    now: number | null
  ): Detail | null {
    const detail = this.description.toDetail?.(
      text.slice(from, to),
      toWhole(text, from, to)
    );
    const expires = detail?.expires;
    return expires !== undefined && now !== null
      ? { ...detail, isExpired: expires < now }
      : (detail ?? null);
  }

  private isSecret(value: string): boolean {
    const { isPlausible = looksRandom, isPublic, proof } = this.description;
    const prefix = this.prefixLength(value);
    const isChecked = proof?.isChecksum === true && proof.holds(value, prefix);
    return (
      (isChecked || isPlausible(value.slice(prefix))) &&
      !isExample(value) &&
      !isPublic?.(value)
    );
  }

  /** Whether a value of the shape is known to be harmless, whatever its name says. */
  private isDismissed(value: string): boolean {
    const { isPublic, prefix, proof } = this.description;
    const isRefuted =
      Boolean(prefix) &&
      proof?.isChecksum === true &&
      proof.failed === 'reject';
    return (
      isExample(value) ||
      isPublic?.(value) === true ||
      (isRefuted && !this.prove(value))
    );
  }

  private isShown(text: string, from: number): boolean {
    const { publicBehind = [] } = this.description;
    return publicBehind.some(
      lead => text.slice(from - lead.length, from).toLowerCase() === lead
    );
  }

  /** Whether the text around allows it. */
  private fits(text: string, from: number, to: number): boolean {
    const { publicNear = [], near = [], beside, lead } = this.description;
    // Where the public half or a key stands before it, no word has to.
    const asked = [near, beside || lead ? [] : this.context].filter(
      words => words.length > 0
    );
    if (asked.length + publicNear.length === 0) {
      return true;
    }
    const around = toSurroundings(text, from, to);
    return (
      !findMention(around, publicNear) &&
      asked.every(words => findMention(around, words) !== null)
    );
  }

  private prove(value: string): Confidence | null {
    const { proof } = this.description;
    const holds = proof?.holds(value, this.prefixLength(value)) ?? false;
    if (proof?.failed === 'reject' && !holds) {
      return null;
    }
    if (holds) {
      return 'confirmed';
    }
    return proof?.failed === 'lower' ? lower('likely') : 'likely';
  }

  private weigh(value: string): Confidence | null {
    const proved = this.prove(value);
    return proved && this.description.isDoubtful ? lower(proved) : proved;
  }

  private toSpecificity(prefix: number): number {
    const { lead = '', refines } = this.description;
    const context = this.context.length > 0 ? contextWeight : 0;
    return context + lead.length + prefix + (refines ? 1 : 0);
  }

  private ownShape: Shape | undefined;
  private ownExtent: Extent | undefined;
  private ownProbes: readonly Probe[] | undefined;
  private expression: RegExp | undefined;
  private before: RegExp | null | undefined;
}
