import { nullTranslator } from '@jupyterlab/translation';

import type { FixOutcome } from '../../engine/types';
import type { Repair } from '../../notebook/repair/repair';
import { doneMessage, needSentences } from './repairneeds';

const trans = nullTranslator.load('nbwarden');

const repairOf = (...outcomes: FixOutcome[]): Repair =>
  ({ outcomes: outcomes.map(outcome => ({ outcome })) }) as unknown as Repair;

const masked: FixOutcome = { fixed: true, name: '', label: '' };

/** A repair whose sources need so many values. */
const repairFor = (count: number, length = 5): Repair =>
  repairOf(
    masked,
    ...Array.from({ length: count }, (_, index) => ({
      fixed: true as const,
      name: `KEY_${index}`.padEnd(length, 'X'),
      label: `Key ${index}`
    }))
  );

describe('doneMessage', () => {
  it.each([
    [
      1,
      'The notebook now reads KEY_0 from the environment. Set it before you run the cell.'
    ],
    [
      3,
      'The notebook now reads KEY_0, KEY_1, KEY_2 from the environment. Set them before you run the cells.'
    ],
    [
      4,
      'The notebook now reads 4 secrets from the environment. Set them before you run the cells.'
    ]
  ])('tells of %d variables', (count, message) => {
    expect(doneMessage(repairFor(count), 'env', [], trans)).toBe(message);
  });

  it.each([
    [1, 'The notebook now asks for “Key 0” when the cell runs.'],
    [2, 'The notebook now asks for “Key 0”, “Key 1” when the cells run.'],
    [4, 'The notebook now asks for 4 secrets when the cells run.']
  ])('says of %d prompts what they say', (count, message) => {
    expect(doneMessage(repairFor(count), 'getpass', [], trans)).toBe(message);
  });

  it.each([
    [
      1,
      'The notebook now reads KEY_0 from AWS Secrets Manager. Store it there'
    ],
    [4, 'The notebook now reads 4 secrets from AWS Secrets Manager. Store them']
  ])('says of %d secrets in a store where they belong', (count, message) => {
    expect(doneMessage(repairFor(count), 'aws', [], trans)).toContain(message);
  });

  it('says that a value is written where it is', () => {
    const left: string[] = [];
    expect(doneMessage(repairFor(1), 'dotenv', left, trans, 'kept')).toBe(
      'The notebook now reads KEY_0 from the .env file. The value is written there.'
    );
    expect(doneMessage(repairFor(5), 'dotenv', left, trans, 'kept')).toBe(
      'The notebook now reads 5 secrets from the .env file. The values are written there.'
    );
  });

  it('names one variable only once', () => {
    const [outcome] = repairFor(1).outcomes.slice(-1);
    const twice = repairOf(outcome.outcome, outcome.outcome);
    expect(doneMessage(twice, 'env', [], trans)).toContain('reads KEY_0 from');
  });

  it.each([1, 2, 3, 40])('is not cut with %d names', count => {
    const left = ['2 secrets are left as they are.'];
    const message = doneMessage(repairFor(count, 26), 'env', left, trans);
    expect(message.length).toBeLessThanOrEqual(140);
    expect(message).toContain(left[0]);
  });

  it('says why something is left only where there is room', () => {
    const left = [`Cell 4: ${'why '.repeat(20)}`, '1 secret is left as it is.'];
    const tell = (count: number): string =>
      doneMessage(repairFor(count), 'env', left, trans);
    expect(doneMessage(repairOf(masked), 'env', left, trans)).toContain('why');
    expect(tell(1)).toMatch(/KEY_0 .*\n1 secret is left as it is\.$/);
    expect(tell(4)).toMatch(/ 4 .*\n1 secret is left as it is\.$/);
  });

  it('names no variable where nothing reads one', () => {
    expect(doneMessage(repairOf(masked), 'env', [], trans)).toBe(
      'The value is redacted.'
    );
  });
});

describe('needSentences', () => {
  it('lists all that the preview has no field for', () => {
    expect(needSentences(repairFor(4), 'env', trans)).toEqual([
      'The notebook will read KEY_0, KEY_1, KEY_2, KEY_3 from the environment.'
    ]);
    expect(needSentences(repairFor(2), 'getpass', trans)).toEqual([
      'The notebook will ask for “Key 0”, “Key 1”.'
    ]);
    expect(needSentences(repairFor(1), 'env', trans)).toEqual([]);
  });
});
