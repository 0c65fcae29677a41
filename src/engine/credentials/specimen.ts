/** Values made from a description: such as must be found, and such as must not. */
import { generate, toMonotone, toShortest } from './generate';
import type { NearMiss, Sample } from './credential';
import type { Described } from './described';
import { parseShape } from './notation';
import { pickOne, type Random } from './random';
import { toExtent } from './shape';
import { looksRandom } from './randomness';

/** A description that chance cannot meet so often contradicts itself. */
const mostAttempts = 1000;

const makeValue = (credential: Described, random: Random): string => {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const draft = generate(credential.shape, random);
    const prefix = credential.prefixLength(draft);
    const { proof } = credential.description;
    const value = proof ? proof.seal(draft, prefix, random) : draft;
    // What chance makes look like a placeholder is one.
    const { isPlausible = looksRandom } = credential.description;
    if (isPlausible(value.slice(prefix))) {
      return value;
    }
  }
  throw new RangeError(`No sample of ${credential.rule.id} looks like one`);
};

/** What must stand before the value for it to be of this kind. */
const toLead = (credential: Described, random: Random): string => {
  const { beside, behind, lead, near } = credential.description;
  const place = near ? `${near[0]}: ` : '';
  if (lead) {
    return place + pickOne(lead.split('|'), random);
  }
  if (behind) {
    return place + generate(parseShape(behind), random);
  }
  if (beside) {
    return `${place}${generate(parseShape(beside), random)} `;
  }
  const [word] = [...credential.variables, ...credential.context];
  return word && credential.context.length > 0 ? `${word}: ${place}` : place;
};

export const toSample =
  (credential: Described) =>
  (random: Random): Sample => {
    const lead = toLead(credential, random);
    const value = makeValue(credential, random);
    return {
      text: lead + value,
      from: lead.length,
      to: lead.length + value.length
    };
  };

export const toNearMisses =
  (credential: Described) =>
  (random: Random): NearMiss[] => {
    const lead = toLead(credential, random);
    const value = makeValue(credential, random);
    const { proof } = credential.description;
    const shortest = generate(toShortest(credential.shape), random);
    const { min, max } = toExtent(credential.shape);
    const misses: NearMiss[] = [
      { what: 'too short', text: lead + shortest.slice(0, -1) },
      {
        what: 'one character',
        text: lead + generate(toMonotone(credential.shape), random)
      },
      // What has the one length of its kind is whole, whatever follows.
      {
        what: 'cut short',
        text: `${lead}${min === max ? value.slice(0, -1) : value}...`
      }
    ];
    if (/^\w/.test(value) && !credential.hasShape(`a${value}`)) {
      misses.push({ what: 'inside a word', text: `${lead}a${value}` });
    }
    if (min === max) {
      misses.push({ what: 'too long', text: `${lead}${value}a` });
    }
    if (proof?.failed === 'reject') {
      misses.push({
        what: 'wrong checksum',
        text: lead + generate(credential.shape, random)
      });
    }
    if (lead !== '') {
      misses.push({ what: 'alone', text: value });
    }
    return misses;
  };
