import type { Credential } from '../../src/engine/credentials';
import { seeded } from '../../src/engine/credentials/seeded';
import type { Cargo } from './carriers';

/** A credential on its way into a carrier. */
export interface Load extends Cargo {
  readonly secret: string;
}

/** A name that says nothing. */
export const plainName = 'VALUE';

const toName = ({ rule, context }: Credential): string =>
  context.length === 0
    ? plainName
    : (rule.variable ??
      `${context[0]}_token`.replace(/\W+/g, '_').toUpperCase());

/** A sample with what has to stand before it; a word near it is the carrier's part. */
export const toLoad = (credential: Credential, seed: number): Load => {
  const { text, from, to } = credential.sample(seeded(seed));
  const [word = 'service'] = credential.context;
  const secret = text.slice(from, to);
  const lead = text.slice(0, from);
  const isNamed = lead === `${credential.rule.variable ?? word}: `;
  const value = isNamed ? secret : text;
  return { name: toName(credential), value, word, secret };
};
