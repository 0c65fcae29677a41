import { nullTranslator } from '@jupyterlab/translation';

import { plainDecision } from '../../ui/repair/repairchoice';
import { staysSentence } from './stays';

const trans = nullTranslator.load('nbwarden');

describe('staysSentence', () => {
  it.each([
    [
      {
        way: 'dotenv',
        isStored: true,
        options: { dotenv: { file: '../.env' } }
      },
      'KEY stays in ../.env. Take it out there if nothing else reads it.'
    ],
    [
      { way: 'config', isStored: true },
      'KEY stays in secrets.json. Take it out there if nothing else reads it.'
    ],
    [
      { way: 'encrypted', isGiven: true },
      'KEY stays in secrets.enc. Take it out there if nothing else reads it.'
    ],
    [
      { way: 'keyring', isGiven: true },
      'KEY stays in the keyring. Take it out there if nothing else reads it.'
    ],
    [
      { way: 'env', isGiven: true },
      'The running kernel still has KEY, until it ends.'
    ]
  ] as const)('says where a value of %j is', (part, sentence) => {
    expect(staysSentence(['KEY'], plainDecision(part), trans)).toBe(sentence);
  });

  it('says nothing where nothing was kept', () => {
    const stored = plainDecision({ way: 'dotenv', isStored: true });
    expect(staysSentence([], stored, trans)).toBeNull();
    for (const way of ['env', 'dotenv', 'keyring', 'aws'] as const) {
      expect(staysSentence(['KEY'], plainDecision({ way }), trans)).toBeNull();
    }
  });

  it('names a few values, and counts more', () => {
    const stored = plainDecision({ way: 'dotenv', isStored: true });
    expect(staysSentence(['A', 'B'], stored, trans)).toMatch(/^A, B stay in/);
    expect(staysSentence(['A', 'B', 'C', 'D'], stored, trans)).toMatch(
      /^4 values stay in \.env\./
    );
  });
});
