/** Where a detector starts to look: at a literal of the shape, a key before it, an id beside it. */
import { findAnchors, findPrefixAnchors, type Anchor } from './compile';
import type { Glance } from '../bytes/keywords';
import type { Probe } from './credential';
import type { Described } from './described';
import { glanceAt, glanceBehind, glanceInside } from './glance';
import { mayHoldLiteral, parseShape } from './notation';
import { toPairProbes } from './pair';

const toLeadProbe = (secret: Described, lead: string): Probe => ({
  keyword: lead.toLowerCase(),
  glance: glanceBehind(() => secret.shape),
  findAt: (text, at, now) => secret.findFrom(text, at + lead.length, now)
});

/** Where a literal begins the shape, what stands before it matters as well. */
const toAnchorGlance = ({ keyword, offset, toShape }: Anchor): Glance =>
  offset.max === 0
    ? glanceAt(keyword, toShape)
    : glanceInside(keyword, toShape);

const toAnchorProbe = (secret: Described, anchor: Anchor): Probe => {
  const { keyword, offset } = anchor;
  const findAt: Probe['findAt'] = (text, at, now) => {
    for (let ahead = offset.max; ahead >= offset.min; ahead--) {
      const found = at < ahead ? null : secret.findFrom(text, at - ahead, now);
      if (found) {
        return found;
      }
    }
    return null;
  };
  return { keyword, glance: toAnchorGlance(anchor), findAt };
};

/** What is known of a description at a glance: to read its shape takes longer. */
const toAnchors = (secret: Described): Anchor[] => {
  const { prefix, body } = secret.description;
  const anchors = prefix
    ? findPrefixAnchors(prefix, () => parseShape(body))
    : [];
  const isReady = anchors.length > 0 || !(prefix || mayHoldLiteral(body));
  return isReady ? anchors : findAnchors(secret.shape);
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
