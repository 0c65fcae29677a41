import { allCredentials } from '../src/engine/credentials/all';
import { carriers } from './samples/carriers';
import {
  tryFiles,
  tryNearMisses,
  tryTexts,
  type Trial
} from './samples/recall';

/** Each kind in a third of the carriers; `npm run bench` tries all, and prints what is missed. */

const secrets = allCredentials.filter(({ rule }) => rule.category === 'secret');

const share = (trials: readonly Trial[], key: 'isFound' | 'isNamed'): number =>
  trials.filter(trial => trial[key]).length / trials.length;

describe('a sample of each kind', () => {
  const trials = [0, 1, 2].flatMap(third =>
    tryTexts(
      secrets.filter((_, index) => index % 3 === third),
      carriers.filter((_, index) => index % 3 === third),
      1
    )
  );

  it.each(carriers.map(({ title }) => title))('is found: %s', title => {
    const own = trials.filter(({ carrier }) => carrier === title);
    expect(own.length).toBeGreaterThan(secrets.length / 6);
    expect(share(own, 'isFound')).toBeGreaterThan(0.98);
  });

  it('is found, in all carriers together', () => {
    expect(share(trials, 'isFound')).toBeGreaterThan(0.99);
  });

  it('is told for what it is', () => {
    expect(share(trials, 'isNamed')).toBeGreaterThan(0.99);
  });
});

it('is found in the file of a notebook too', () => {
  const few = secrets.filter((_, index) => index % 20 === 0);
  expect(share(tryFiles(few, carriers, 1), 'isFound')).toBeGreaterThan(0.99);
});

it('does not take a near miss for the kind', () => {
  const some = carriers.filter((_, index) => index % 4 === 0);
  const trials = tryNearMisses(allCredentials, some);
  expect(share(trials, 'isFound')).toBeLessThan(0.01);
});

it('reports nothing that is public by design', () => {
  const open = allCredentials.filter(({ rule }) => rule.category === 'public');
  const trials = tryTexts(open, carriers, 2);
  expect(trials.length).toBeGreaterThan(100);
  expect(trials.filter(({ isFound }) => isFound)).toEqual([]);
});
