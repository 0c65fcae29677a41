/** Where a detector starts to look: at a literal of the shape, a key before it, an id beside it. */
import { findAnchors, type Anchor } from './compile';
import type { Probe } from './credential';
import type { Described } from './described';
import { toPairProbes } from './pair';

const toLeadProbe = (secret: Described, lead: string): Probe => ({
  keyword: lead.toLowerCase(),
  findAt: (text, at, now) => secret.findFrom(text, at + lead.length, now)
});

const toAnchorProbe = (
  secret: Described,
  { keyword, offset }: Anchor
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
  return { keyword, findAt };
};

/** `key`, `pat`: a piece of half the words there are. */
const isOrdinary = ({ keyword }: Anchor): boolean => /^[a-z]{3}$/.test(keyword);

/** A start that stands everywhere is left to the names of values, if words tell the kind. */
const toAnchors = ({ shape, context }: Described): Anchor[] => {
  const anchors = findAnchors(shape);
  return context.length > 0 && anchors.some(isOrdinary) ? [] : anchors;
};

export const toProbes = (secret: Described): Probe[] => {
  const { beside, lead } = secret.description;
  if (beside) {
    return toPairProbes(secret, beside);
  }
  return lead
    ? lead.split('|').map(one => toLeadProbe(secret, one))
    : toAnchors(secret).map(one => toAnchorProbe(secret, one));
};
