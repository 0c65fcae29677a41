import { pickText } from './credentials';
import { seeded } from './credentials/seeded';
import { scanFile } from './index';
import { serviceOfPath } from './servicefile';

it.each([
  ['home/.kaggle/kaggle.json', 'kaggle'],
  ['openai_key.txt', 'openai'],
  ['wandb-credentials.yaml', 'wandb'],
  ['.linode-cli', null],
  ['credentials.json', null],
  ['kaggle-data.json', null],
  ['kaggle.py', null]
])('%s is called %s', (path, called) => {
  expect(serviceOfPath(path)).toBe(called);
});

describe('a file of settings names the service', () => {
  const text = JSON.stringify({
    account: 'bob',
    key: pickText('0123456789abcdef', 32, seeded(1))
  });
  const rulesIn = (path: string): string[] =>
    scanFile(path, text).findings.map(({ rule }) => rule.id);

  it('whose key it holds', () => {
    expect(rulesIn('.kaggle/kaggle.json')).toEqual(['kaggle-legacy-key']);
  });

  it('and another one does not', () => {
    expect(rulesIn('kaggle-data.json')).toEqual([]);
  });
});
