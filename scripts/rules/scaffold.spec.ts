import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../testing/pages';
import {
  addRow,
  findMistake,
  toProviderFile,
  type NewCredential
} from './scaffold';

const kind: NewCredential = {
  provider: 'Acme',
  id: 'acme-api-key',
  noun: 'API key',
  prefix: 'acme_',
  body: 'base62{32}',
  severity: 'high',
  variable: 'ACME_API_KEY',
  context: '',
  revoke: 'https://acme.example/keys',
  source: ''
};

const table = `export default table(
  why,
  \`
Abacus
  abacus-key  key  ab_  hex{32}  high
Zebra  https://zebra.example
  zebra-key  key  zb_  hex{32}  high
\`
);
`;

const rowsOf = (text: string): string[] => text.split('\n').slice(3, -3);

describe('an answer', () => {
  it('is taken as it is where nothing is wrong with it', () => {
    expect(findMistake(kind)).toBeNull();
  });

  it.each([
    [{ id: 'Acme_key' }, /kebab case/],
    [{ id: 'github-pat-classic' }, /There is a rule github-pat-classic/],
    [{ severity: 'huge' }, /one of low, medium, high, critical, public/],
    [{ prefix: '' }, /words have to tell it/],
    [{ body: 'base62{32' }, /cannot be read: .* at character 7\./],
    [{ body: 'base62{9,3}' }, /larger one stands first/]
  ])('%j is told', (answer, mistake) => {
    expect(findMistake({ ...kind, ...answer })).toMatch(mistake);
  });
});

describe('a row', () => {
  it('stands under a new provider, in order', () => {
    expect(rowsOf(addRow(table, kind))).toEqual([
      'Abacus',
      '  abacus-key  key  ab_  hex{32}  high',
      'Acme  https://acme.example/keys',
      '  acme-api-key  API key  acme_  base62{32}  high  ACME_API_KEY',
      'Zebra  https://zebra.example',
      '  zebra-key  key  zb_  hex{32}  high'
    ]);
  });

  it('stands behind the others of its provider', () => {
    const own = { ...kind, provider: 'Zebra', context: 'zebra, stripes' };
    expect(rowsOf(addRow(table, own)).pop()).toBe(
      '  acme-api-key  API key  acme_  base62{32}  high  ACME_API_KEY  zebra, stripes'
    );
  });

  it('fits into every table of the house', () => {
    const file = readFileSync(
      join(ROOT, 'src/engine/credentials/providers/ai.ts'),
      'utf8'
    );
    const added = addRow(file, kind);
    expect(added).toContain('\n  acme-api-key  API key  ');
    expect(added.split('\n').length).toBe(file.split('\n').length + 2);
  });
});

it('is written as a file of its own', () => {
  const own = { ...kind, context: "acme, acme's" };
  expect(toProviderFile(own)).toBe(`import { provider } from '../description';

export default provider({
  name: 'Acme',
  revoke: 'https://acme.example/keys',
  severity: 'high',
  why: 'Whoever has it can use Acme in your name.',
  credentials: [
    {
      id: 'acme-api-key',
      title: 'Acme API key',
      prefix: 'acme_',
      body: 'base62{32}',
      variable: 'ACME_API_KEY',
      context: ['acme', 'acme\\'s']
    }
  ]
});
`);
});
