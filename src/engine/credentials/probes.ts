/** Where a detector starts to look: at a literal of the shape, a key before it, an id beside it. */
import {
  findAnchors,
  findPrefixAnchors,
  toSource,
  type Anchor
} from './compile';
import type { Probe } from './credential';
import type { Described } from './described';
import { randomnessOf } from '../context/values/entropy';
import { roleOf } from '../context/names/names';
import { standsAlone } from './looks';
import { mayHoldLiteral, parseShape } from './notation';
import { toPairProbes } from './pair';
import { toExtent } from './shape';

const toLeadProbe = (secret: Described, lead: string): Probe => ({
  literal: lead,
  look: 'any',
  findAt: (text, at, now) => secret.findFrom(text, at + lead.length, now)
});

/** The value follows a text of this shape. */
const toEntryProbes = (secret: Described, entry: string): Probe[] => {
  const shape = parseShape(entry);
  let expression: RegExp | null = null;
  const findAt: Probe['findAt'] = (text, at, now) => {
    expression ??= new RegExp(toSource(shape), 'y');
    expression.lastIndex = at;
    return expression.test(text)
      ? secret.findFrom(text, expression.lastIndex, now)
      : null;
  };
  return findAnchors(shape).map(({ literal }) => ({
    literal,
    look: 'exact',
    findAt
  }));
};

const toAnchorProbe = (
  secret: Described,
  { literal, offset }: Anchor
): Probe => {
  const findAt: Probe['findAt'] = (text, at, now) => {
    for (let ahead = offset.max; ahead >= offset.min; ahead--) {
      const found = at < ahead ? null : secret.findFrom(text, at - ahead, now);
      if (found) {
        return found;
      }
    }
    return null;
  };
  const start = secret.canBeGlued ? 'glued' : 'start';
  return { literal, look: offset.max === 0 ? start : 'exact', findAt };
};

/** From the prefix alone where it tells: to read a shape takes longer. */
const listAnchors = (secret: Described): Anchor[] => {
  const { prefix, body } = secret.description;
  const anchors = prefix ? findPrefixAnchors(prefix) : [];
  const isReady = anchors.length > 0 || !(prefix || mayHoldLiteral(body));
  return isReady ? anchors : findAnchors(secret.shape);
};

/** Starts that stand everywhere: what they belong to, its name has to tell. */
const ordinary: ReadonlySet<string> = new Set(['key']);

const toAnchors = (secret: Described): Anchor[] =>
  listAnchors(secret).filter(
    ({ literal }) => !ordinary.has(literal.toLowerCase())
  );

/** What stands between a variable and its value: quotes, brackets, signs. */
const gap = /["'\])}\\]{0,4}[\s:=,|([\\"']{1,8}/y;

/** The name of a function may be as long as a key; words give it away. */
const isNoName = (value: string): boolean => randomnessOf(value) > 0;

/** Up to this length a value does not look random beyond doubt. */
const shortValue = 24;

/**
 * Only the exact variable tells a value whose name promises nothing
 * (`API_HASH`), or that is too short to look random.
 */
const toVariableProbe = (secret: Described, variable: string): Probe => ({
  literal: variable.toLowerCase(),
  look: 'alone',
  findAt: (text, at, now) => {
    gap.lastIndex = at + variable.length;
    const found =
      standsAlone(text, at) && gap.test(text)
        ? secret.findFrom(text, gap.lastIndex, now)
        : null;
    return found && isNoName(text.slice(found.from, found.to)) ? found : null;
  }
});

const toVariableProbes = (secret: Described): Probe[] => {
  const isNeeded =
    toExtent(secret.shape).min < shortValue ||
    secret.variables.some(variable => roleOf(variable) === null);
  return isNeeded
    ? secret.variables.map(variable => toVariableProbe(secret, variable))
    : [];
};

/** A lead with quotes, also as it stands in a string. */
const withEscapes = (lead: string): string[] =>
  lead.includes('"') ? [lead, lead.replace(/"/g, '\\"')] : [lead];

export const toProbes = (secret: Described): Probe[] => {
  const { beside, behind, lead } = secret.description;
  if (beside) {
    return toPairProbes(secret, beside);
  }
  if (behind) {
    return toEntryProbes(secret, behind);
  }
  if (lead) {
    const leads = lead.split('|').flatMap(withEscapes);
    return leads.map(one => toLeadProbe(secret, one));
  }
  const anchors = toAnchors(secret);
  return anchors.length > 0 || secret.context.length === 0
    ? anchors.map(one => toAnchorProbe(secret, one))
    : toVariableProbes(secret);
};
