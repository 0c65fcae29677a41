import { randomInt } from 'node:crypto';
import { generateSample } from '../../src/engine/credentials';

/**
 * Secrets that never existed, made at the moment they are needed, so that none
 * stands in the repository. Each has the shape and the checksum of a real one.
 */
export interface Secrets {
  openai(): string;
  github(): string;
  huggingFace(): string;
  awsKeyId(): string;
  awsSecret(): string;
  password(): string;
}

/** Uniform numbers from 0 up to, not including, 1. */
type Random = () => number;

const PASSWORD_LENGTH = 20;
const PASSWORD_CHARACTERS =
  'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789-_';

const RESOLUTION = 2 ** 32;

const drawNumber: Random = () => randomInt(RESOLUTION) / RESOLUTION;

/** Makes secrets; with the same random numbers it makes the same ones. */
export const makeSecrets = (random: Random = drawNumber): Secrets => {
  const make = (rule: string) => (): string => {
    const { text, from, to } = generateSample(rule, random);
    return text.slice(from, to);
  };
  return {
    openai: make('openai-project-key'),
    github: make('github-pat-classic'),
    huggingFace: make('huggingface-token'),
    awsKeyId: make('aws-access-key-id'),
    awsSecret: make('aws-secret-access-key'),
    password: () => makePassword(random)
  };
};

const makePassword = (random: Random): string =>
  Array.from(
    { length: PASSWORD_LENGTH },
    () => PASSWORD_CHARACTERS[Math.floor(random() * PASSWORD_CHARACTERS.length)]
  ).join('');
